#include "journal/goal_body.hpp"

#include "journal/event.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace kept {
namespace {

using Json = nlohmann::json;

Json to_json(const GoalTerms& terms) {
    return {{"on", to_text(terms)}, {"target", terms.target}, {"by", to_text(terms.by)}};
}

GoalTerms to_terms(const Json& json) {
    GoalTerms terms = terms_on_metric(json.at("on").get<std::string>());
    terms.target = json.at("target").get<double>();
    const auto by = parse_day(json.at("by").get<std::string>());
    if (!by || !std::isfinite(terms.target))
        throw EventError("A goal has an impossible target or day.");
    terms.by = *by;
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
    return to_json(terms).dump();
}

std::string encode_goal_change(const GoalWord& word) {
    Json json = to_json(word.terms);
    json["goal"] = to_text(word.goal);
    return json.dump();
}

std::string encode_goal_drop(const GoalId& goal) {
    return Json{{"goal", to_text(goal)}}.dump();
}

GoalTerms decode_goal_terms(std::string_view body) {
    return decode(body, [](const Json& json) { return to_terms(json); });
}

GoalWord decode_goal_change(std::string_view body) {
    return decode(body, [](const Json& json) { return GoalWord{to_id(json), to_terms(json)}; });
}

GoalId decode_goal_drop(std::string_view body) {
    return decode(body, [](const Json& json) { return to_id(json); });
}

} // namespace kept
