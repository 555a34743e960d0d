#include "catalogue/badges.hpp"

#include "catalogue/catalogue_object.hpp"
#include "domain/measures/measure.hpp"

#include <array>
#include <set>

namespace kept {
namespace {

constexpr std::array<std::string_view, 10> known_fields{"id",   "family",  "name",      "meaning", "tier",
                                                        "icon", "counter", "threshold", "measure", "practice"};

std::optional<MeasureKind> parse_measure(std::string_view text) {
    const Measure* found = find_measure(text);
    return found != nullptr ? std::optional(found->kind) : std::nullopt;
}

Badge read_badge(const CatalogueObject& object) {
    object.check_fields(known_fields, "a badge");
    Badge badge{.id = object.text("id"),
                .family = object.text("family"),
                .name = object.text("name"),
                .meaning = object.text("meaning"),
                .icon = object.text("icon")};
    badge.tier = object.word("tier", parse_tier, "is bronze, silver, gold or platinum");
    badge.rule.counter = object.word("counter", parse_badge_counter, "names nothing that is counted");
    badge.rule.threshold = object.positive_number("threshold");
    if (object.has("measure"))
        badge.rule.measure = object.word("measure", parse_measure, "names no measure");
    if (object.has("practice"))
        badge.rule.practice = object.text("practice");
    return badge;
}

} // namespace

std::vector<Badge> parse_badges(std::string_view text, const std::string& name_of_file) {
    const nlohmann::json json = parse_catalogue(text, name_of_file);
    const JsonLines lines(text);
    std::vector<Badge> badges;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const CatalogueObject object(json[i], i, lines, name_of_file);
        badges.push_back(read_badge(object));
        if (!ids.insert(badges.back().id).second)
            object.complain("id", "is that of another badge too");
    }
    return badges;
}

std::vector<Badge> read_badges(const std::filesystem::path& file) {
    return parse_badges(read_catalogue(file), file.filename().string());
}

} // namespace kept
