#include "catalogue/badges.hpp"

#include "catalogue/json_lines.hpp"
#include "domain/measures/measure.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <sstream>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 10> known_fields{"id",   "family",  "name",      "meaning", "tier",
                                                        "icon", "counter", "threshold", "measure", "practice"};

/// Reads one object of the catalogue; every complaint names its place.
class BadgeReader {
  public:
    BadgeReader(const Json& json, std::size_t index, const JsonLines& lines, const std::string& file)
        : json_(json), index_(index), lines_(lines), file_(file) {}

    Badge read() {
        if (!json_.is_object())
            complain("", "is no object");
        for (const auto& [key, value] : json_.items())
            if (std::ranges::find(known_fields, key) == known_fields.end())
                complain(key, "is not a field of a badge");
        Badge badge{.id = text("id"),
                    .family = text("family"),
                    .name = text("name"),
                    .meaning = text("meaning"),
                    .icon = text("icon")};
        badge.tier = word("tier", parse_tier, "is bronze, silver, gold or platinum");
        badge.rule.counter = word("counter", parse_badge_counter, "names nothing that is counted");
        badge.rule.threshold = threshold();
        if (json_.contains("measure"))
            badge.rule.measure = measure();
        if (json_.contains("practice"))
            badge.rule.practice = text("practice");
        return badge;
    }

    [[noreturn]] void complain(std::string_view field, std::string_view what) const {
        throw CatalogueError(fmt::format("{}, line {}: {} {}.", file_, lines_.of(index_, field),
                                         field.empty() ? std::string("this") : fmt::format("\"{}\"", field), what));
    }

  private:
    std::string text(const char* field) const {
        const auto found = json_.find(field);
        if (found == json_.end())
            complain(field, "is missing");
        if (!found->is_string() || found->get_ref<const std::string&>().empty())
            complain(field, "is no text");
        return found->get<std::string>();
    }

    template <typename Value>
    Value word(const char* field, std::optional<Value> (*parse)(std::string_view), std::string_view what) const {
        const auto value = parse(text(field));
        if (!value)
            complain(field, what);
        return *value;
    }

    double threshold() const {
        const auto found = json_.find("threshold");
        if (found == json_.end())
            complain("threshold", "is missing");
        if (!found->is_number() || found->get<double>() <= 0)
            complain("threshold", "is no number above zero");
        return found->get<double>();
    }

    MeasureKind measure() const {
        const Measure* found = find_measure(text("measure"));
        if (found == nullptr)
            complain("measure", "names no measure");
        return found->kind;
    }

    const Json& json_;
    std::size_t index_;
    const JsonLines& lines_;
    const std::string& file_;
};

Json parse_array(std::string_view text, const std::string& file) {
    try {
        Json json = Json::parse(text);
        if (!json.is_array())
            throw CatalogueError(fmt::format("{}, line 1: a catalogue is an array of objects.", file));
        return json;
    } catch (const Json::parse_error& error) {
        throw CatalogueError(
            fmt::format("{}, line {}: this is no JSON.", file, line_at(text, error.byte == 0 ? 0 : error.byte - 1)));
    }
}

} // namespace

std::vector<Badge> parse_badges(std::string_view text, const std::string& name_of_file) {
    const Json json = parse_array(text, name_of_file);
    const JsonLines lines(text);
    std::vector<Badge> badges;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < json.size(); ++i) {
        BadgeReader reader(json[i], i, lines, name_of_file);
        badges.push_back(reader.read());
        if (!ids.insert(badges.back().id).second)
            reader.complain("id", "is that of another badge too");
    }
    return badges;
}

std::vector<Badge> read_badges(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    if (!stream || !(text << stream.rdbuf()))
        throw CatalogueError(fmt::format("The catalogue {} cannot be read.", file.string()));
    return parse_badges(text.str(), file.filename().string());
}

} // namespace kept
