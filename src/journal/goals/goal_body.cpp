#include "journal/goals/goal_body.hpp"

#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 3> unit_names{"days", "weeks", "months"}; ///< in the order of StreakUnit

Json to_json(const GoalTerms& terms) {
    Json json{{"on", to_text(terms)}, {"target", terms.target}, {"by", to_text(terms.by)}};
    if (terms.unit)
        json["unit"] = unit_names.at(static_cast<std::size_t>(*terms.unit));
    return json;
}

StreakUnit to_unit(const std::string& name) {
    const auto found = std::ranges::find(unit_names, name);
    if (found == unit_names.end())
        throw EventError(fmt::format("A goal counts the unknown unit \"{}\".", name));
    return static_cast<StreakUnit>(found - unit_names.begin());
}

GoalTerms to_terms(const Json& json) {
    GoalTerms terms = terms_on_metric(json.at("on").get<std::string>());
    terms.target = json.at("target").get<double>();
    const auto by = parse_day(json.at("by").get<std::string>());
    if (!by || !std::isfinite(terms.target))
        throw EventError("A goal has an impossible target or day.");
    terms.by = *by;
    if (json.contains("unit"))
        terms.unit = to_unit(json["unit"].get<std::string>());
    return terms;
}

GoalId to_id(const Json& json) {
    if (const auto id = parse_uuid(json.at("goal").get<std::string>()))
        return *id;
    throw EventError("A goal has an impossible id.");
}

template <typename Read>
auto decode(std::string_view body, Read read) {
    try {
        return read(Json::parse(body));
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("A goal cannot be read ({}).", error.what()));
    }
}

} // namespace

std::string encode_goal_terms(const GoalTerms& terms) {
    return dumped(to_json(terms));
}

std::string encode_goal_change(const GoalWord& word) {
    Json json = to_json(word.terms);
    json["goal"] = to_text(word.goal);
    return dumped(json);
}

std::string encode_goal_id(const GoalId& goal) {
    return dumped({{"goal", to_text(goal)}});
}

GoalTerms decode_goal_terms(std::string_view body) {
    return decode(body, [](const Json& json) { return to_terms(json); });
}

GoalWord decode_goal_change(std::string_view body) {
    return decode(body, [](const Json& json) { return GoalWord{to_id(json), to_terms(json)}; });
}

GoalId decode_goal_id(std::string_view body) {
    return decode(body, [](const Json& json) { return to_id(json); });
}

} // namespace kept
