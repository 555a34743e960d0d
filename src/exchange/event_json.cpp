#include "exchange/event_json.hpp"

#include "base/time_units.hpp"
#include "journal/check_event.hpp"
#include "journal/event_kinds.hpp"
#include "journal/events/body_text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace kept {
namespace {

/// In the order in which people read it.
using Json = nlohmann::ordered_json;

constexpr std::string_view format_name = "kept-events";
constexpr int format_version = 1;
constexpr int deepest_body = 32; ///< no body of Kept's goes deeper than a few levels

Json parse(std::string_view line) {
    bool is_too_deep = false;
    Json json = Json::parse(
        line,
        [&](int depth, Json::parse_event_t /*event*/, Json& /*parsed*/) {
            is_too_deep = is_too_deep || depth > deepest_body;
            return depth <= deepest_body;
        },
        /*allow_exceptions=*/false);
    if (is_too_deep || !json.is_object())
        throw EventError("It is no JSON object.");
    return json;
}

Uuid uuid_of(const Json& json, const char* key) {
    if (const auto id = parse_uuid(json.at(key).get_ref<const std::string&>()))
        return *id;
    throw EventError(fmt::format("Its {} is no id.", key));
}

Day day_of(const Json& json, const char* key) {
    if (const auto day = parse_day(json.at(key).get_ref<const std::string&>()))
        return *day;
    throw EventError(fmt::format("Its {} is no date.", key));
}

std::int64_t whole_of(const Json& json, const char* key) {
    if (!json.at(key).is_number_integer())
        throw EventError(fmt::format("Its {} is no whole number.", key));
    return json.at(key).get<std::int64_t>();
}

/// Bodies have their keys in alphabetical order, as the log writes them.
std::string sorted_body(const nlohmann::json& body) {
    return dumped(body);
}

Event event_of(const Json& json) {
    Event event;
    event.id = uuid_of(json, "id");
    event.batch = uuid_of(json, "batch");
    event.device = uuid_of(json, "device");
    event.lamport = whole_of(json, "lamport");
    event.recorded_at = whole_of(json, "recorded_at");
    event.written_day = day_of(json, "written_day");
    const auto offset = whole_of(json, "utc_offset_min");
    if (offset < -minutes_a_day || offset > minutes_a_day)
        throw EventError("An event was written at an impossible time.");
    event.utc_offset_min = static_cast<int>(offset);
    const auto kind = parse_event_kind(json.at("kind").get_ref<const std::string&>());
    if (!kind)
        throw EventError("It is of a kind that this Kept does not know.");
    event.kind = *kind;
    if (json.contains("habit"))
        event.habit = uuid_of(json, "habit");
    if (json.contains("day"))
        event.day = day_of(json, "day");
    if (json.contains("value"))
        event.value = json.at("value").get<double>();
    event.body = sorted_body(nlohmann::json(json.at("body")));
    return event;
}

} // namespace

std::string events_header(std::size_t count) {
    return Json{{"format", format_name}, {"version", format_version}, {"events", count}}.dump();
}

bool is_events_header(std::string_view line, std::int64_t& count) {
    if (line.size() > 1000)
        return false;
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("format") || json["format"] != format_name)
        return false;
    count = json.contains("events") && json["events"].is_number_unsigned() ? json["events"].get<std::int64_t>() : -1;
    return true;
}

std::string to_json_line(const Event& event) {
    Json json{{"id", to_text(event.id)},
              {"batch", to_text(event.batch)},
              {"device", to_text(event.device)},
              {"lamport", event.lamport},
              {"recorded_at", event.recorded_at},
              {"written_day", to_text(event.written_day)},
              {"utc_offset_min", event.utc_offset_min},
              {"kind", to_text(event.kind)}};
    if (event.habit)
        json["habit"] = to_text(*event.habit);
    if (event.day)
        json["day"] = to_text(*event.day);
    if (event.value)
        json["value"] = *event.value;
    json["body"] = Json::parse(event.body);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string body_of_json_text(std::string_view text) {
    try {
        return sorted_body(nlohmann::json(parse(text)));
    } catch (const nlohmann::json::exception& error) {
        throw EventError(fmt::format("It cannot be read ({}).", error.what()));
    }
}

Event event_of_json_line(std::string_view line) {
    try {
        Event event = event_of(parse(line));
        check_event(event);
        return event;
    } catch (const nlohmann::json::exception& error) {
        throw EventError(fmt::format("It cannot be read ({}).", error.what()));
    }
}

} // namespace kept
