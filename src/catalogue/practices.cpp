#include "catalogue/practices.hpp"

#include "catalogue/catalogue_file.hpp"
#include "catalogue/catalogue_object.hpp"
#include "journal/practices/step_kinds.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kept {
namespace {

constexpr std::array<std::string_view, 8> practice_fields{"id",   "family",  "title",           "why",
                                                          "icon", "minutes", "touches_another", "steps"};
constexpr std::array<std::string_view, 15> step_fields{"id",      "kind", "title",  "hint",        "options",
                                                       "many",    "most", "low",    "high",        "each",
                                                       "minutes", "unit", "checks", "reaches_out", "on_page_before"};
constexpr std::array<std::string_view, 3> option_fields{"id", "label", "meaning"};
constexpr std::size_t max_steps = 40;
constexpr double longest_minutes = 240;

/// Options are complained about by the field they stand in.
std::vector<StepOption> read_options(const CatalogueObject& step) {
    std::vector<StepOption> options;
    for (const nlohmann::json& json : step.objects("options")) {
        StepOption option;
        for (const auto& [key, value] : json.items()) {
            if (std::ranges::find(option_fields, key) == option_fields.end() || !value.is_string())
                step.complain("options", "takes id, label and meaning, each a text");
            (key == "id" ? option.id : key == "label" ? option.label : option.meaning) = value.get<std::string>();
        }
        if (option.id.empty() || option.label.empty())
            step.complain("options", "has an option without id or label");
        if (std::ranges::find(options, option.id, &StepOption::id) != options.end())
            step.complain("options", "has two options of the same id");
        options.push_back(std::move(option));
    }
    return options;
}

int read_minutes(const CatalogueObject& object, int otherwise) {
    return object.has("minutes") ? static_cast<int>(std::lround(object.number_within("minutes", 1, longest_minutes)))
                                 : otherwise;
}

void check_kind(const CatalogueObject& object, const PracticeStep& step, const Practice& practice) {
    if (step.kind == StepKind::Choice && step.options.size() < 2)
        object.complain("options", "needs two or more for a choice");
    if (step.kind != StepKind::Choice && !step.options.empty())
        object.complain("options", "goes with a choice");
    if (step.each.empty())
        return;
    const PracticeStep* rated = find_step(practice, step.each);
    if (step.kind != StepKind::Scale || rated == nullptr ||
        (rated->kind != StepKind::Words && rated->kind != StepKind::List))
        object.complain("each", "names no earlier step of words or a list");
}

PracticeStep read_step(const CatalogueObject& object, const Practice& practice) {
    object.check_fields(step_fields, "a step");
    PracticeStep step{.id = object.text("id"),
                      .title = object.text("title"),
                      .hint = {},
                      .options = {},
                      .low = {},
                      .high = {},
                      .each = {},
                      .unit = {}};
    step.kind = object.word("kind", parse_step_kind, "is no kind of step");
    step.hint = object.optional_text("hint").value_or("");
    step.options = read_options(object);
    step.accepts_many = object.flag("many");
    if (object.has("most")) {
        step.max = static_cast<int>(std::lround(object.number_within("most", 1, 100)));
        if (step.max != 3 && step.max != 10 && step.max != 100)
            object.complain("most", "is neither 3, 10 nor 100");
    }
    step.low = object.optional_text("low").value_or("");
    step.high = object.optional_text("high").value_or("");
    step.each = object.optional_text("each").value_or("");
    step.minutes = read_minutes(object, 0);
    step.unit = object.optional_text("unit").value_or("");
    if (object.has("checks") && object.text("checks") != "apology")
        object.complain("checks", "knows \"apology\" alone");
    step.checks_apology = object.has("checks");
    step.reaches_out = object.flag("reaches_out");
    step.is_on_page_before = object.flag("on_page_before");
    check_kind(object, step, practice);
    if (find_step(practice, step.id) != nullptr)
        object.complain("id", "is that of another step too");
    return step;
}

} // namespace

Practice parse_practice(std::string_view text, const std::string& name_of_file) {
    const CatalogueFile file(text, name_of_file);
    const CatalogueObject object(file.json, 0, file.own_lines, file.name);
    object.check_fields(practice_fields, "a practice");
    Practice practice{.id = object.text("id"),
                      .family = object.text("family"),
                      .title = object.text("title"),
                      .why = object.text("why"),
                      .icon = object.text("icon"),
                      .steps = {}};
    practice.minutes = read_minutes(object, practice.minutes);
    practice.touches_another = object.flag("touches_another");
    const nlohmann::json& steps = object.objects("steps");
    if (steps.empty() || steps.size() > max_steps)
        object.complain("steps", "holds no step, or more than 40");
    for (std::size_t i = 0; i < steps.size(); ++i)
        practice.steps.push_back(read_step(CatalogueObject(steps[i], i, file.item_lines, file.name), practice));
    if (practice.steps.back().kind != StepKind::ReadBack)
        object.complain("steps", "does not end with a read_back");
    return practice;
}

std::vector<Practice> read_practices(const std::filesystem::path& folder) {
    return read_folder(folder, parse_practice);
}

} // namespace kept
