#include "journal/promise_body.hpp"

#include "journal/event.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace kept {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 3> end_names{"kept", "late", "broken"};
constexpr std::string_view renegotiated = "renegotiated";

void put_due(Json& json, const Due& due) {
    if (due.day)
        json["due"] = to_text(*due.day);
    if (due.minute)
        json["at"] = clock_text(*due.minute);
}

Due take_due(const Json& json) {
    Due due;
    if (json.contains("due")) {
        due.day = parse_day(json.at("due").get_ref<const std::string&>());
        if (!due.day)
            throw EventError("A promise is due on an impossible day.");
    }
    if (json.contains("at")) {
        due.minute = parse_clock(json.at("at").get_ref<const std::string&>());
        if (!due.minute)
            throw EventError("A promise is due at an impossible time.");
    }
    return due;
}

std::optional<PromiseEnd> parse_end(const std::string& text) {
    if (text == renegotiated)
        return std::nullopt;
    const auto* found = std::ranges::find(end_names, text);
    if (found == end_names.end())
        throw EventError(fmt::format("A promise ended in the unknown way \"{}\".", text));
    return static_cast<PromiseEnd>(found - end_names.begin());
}

Uuid parse_promise(const std::string& text) {
    if (const auto id = parse_uuid(text))
        return *id;
    throw EventError(fmt::format("A promise has the impossible id \"{}\".", text));
}

std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string encode_promise(const PromiseMade& made) {
    Json json{{"text", made.text}};
    if (!made.to.empty())
        json["to"] = made.to;
    put_due(json, made.due);
    return dump(json);
}

std::string encode_promise(const PromiseResolved& resolved) {
    Json json{{"promise", to_text(resolved.promise)}, {"as", resolved.end ? to_text(*resolved.end) : renegotiated}};
    if (!resolved.end)
        put_due(json, resolved.due);
    return dump(json);
}

PromiseMade decode_promise_made(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        return {json.at("text").get<std::string>(), json.value("to", std::string()), take_due(json)};
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("A promise cannot be read ({}).", error.what()));
    }
}

PromiseResolved decode_promise_resolved(std::string_view body) {
    try {
        const Json json = Json::parse(body);
        return {parse_promise(json.at("promise").get_ref<const std::string&>()),
                parse_end(json.at("as").get_ref<const std::string&>()), take_due(json)};
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("What became of a promise cannot be read ({}).", error.what()));
    }
}

std::string_view to_text(PromiseEnd end) {
    return end_names.at(static_cast<std::size_t>(end));
}

} // namespace kept
