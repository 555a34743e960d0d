#include "catalogue/templates.hpp"

#include "catalogue/catalogue_object.hpp"
#include "domain/measures/measure.hpp"

#include <array>
#include <set>

namespace kept {
namespace {

constexpr std::array<std::string_view, 14> known_fields{"id",      "family", "name",     "question", "meaning",
                                                        "measure", "icon",   "schedule", "target",   "at_most",
                                                        "per",     "unit",   "cue",      "why"};

std::optional<MeasureKind> parse_measure(std::string_view text) {
    const Measure* found = find_measure(text);
    return found != nullptr ? std::optional(found->kind) : std::nullopt;
}

std::optional<Rule> read_rule(const CatalogueObject& object) {
    const bool at_most = object.flag("at_most");
    if (!object.has("schedule") && !object.has("target"))
        return std::nullopt;
    Rule rule;
    if (object.has("schedule"))
        rule.schedule = object.word("schedule", parse_schedule, "is no schedule");
    if (object.has("target"))
        rule.target.amount = object.positive_number("target");
    if (at_most)
        rule.target.direction = Direction::AtMost;
    if (object.has("per"))
        rule.target.per = object.word("per", parse_period, "is no period");
    return rule;
}

HabitTemplate read_template(const CatalogueObject& object) {
    object.check_fields(known_fields, "a template");
    HabitTemplate made{
        .id = object.text("id"), .family = object.text("family"), .meaning = object.text("meaning"), .fields = {}};
    made.fields.name = object.text("name");
    made.fields.question = object.text("question");
    made.fields.icon = object.text("icon");
    made.fields.measure = object.word("measure", parse_measure, "names no measure");
    made.fields.unit = object.optional_text("unit");
    made.fields.cue = object.optional_text("cue");
    made.fields.why = object.optional_text("why");
    made.fields.rule = read_rule(object);
    return made;
}

} // namespace

std::vector<HabitTemplate> parse_templates(std::string_view text, const std::string& name_of_file) {
    const nlohmann::json json = parse_catalogue(text, name_of_file);
    const JsonLines lines(text);
    std::vector<HabitTemplate> templates;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const CatalogueObject object(json[i], i, lines, name_of_file);
        templates.push_back(read_template(object));
        if (!ids.insert(templates.back().id).second)
            object.complain("id", "is that of another template too");
    }
    return templates;
}

std::vector<HabitTemplate> read_templates(const std::filesystem::path& file) {
    return parse_templates(read_catalogue(file), file.filename().string());
}

} // namespace kept
