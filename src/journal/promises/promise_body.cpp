#include "journal/promises/promise_body.hpp"

#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"
#include "journal/events/flat_json.hpp"

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

Due parse_due(std::optional<std::string_view> day, std::optional<std::string_view> minute) {
    Due due;
    if (day && !(due.day = parse_day(*day)))
        throw EventError("A promise is due on an impossible day.");
    if (minute && !(due.minute = parse_clock(*minute)))
        throw EventError("A promise is due at an impossible time.");
    return due;
}

std::optional<std::string_view> text_of(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() ? std::nullopt : std::optional<std::string_view>(found->get_ref<const std::string&>());
}

Due read_due(const Json& json) {
    return parse_due(text_of(json, "due"), text_of(json, "at"));
}

/// The texts of a body as Kept writes it; what cannot be had from it is for the JSON library.
struct FlatTexts {
    const FlatJson& flat;
    bool is_sound = true;

    std::optional<std::string_view> text(std::string_view key) {
        if (!flat.has(key))
            return std::nullopt;
        const auto found = flat.text(key, "");
        is_sound = is_sound && found.has_value();
        return found;
    }
};

std::optional<PromiseEnd> parse_end(std::string_view text) {
    if (text == renegotiated)
        return std::nullopt;
    const auto found = std::ranges::find(end_names, text);
    if (found == end_names.end())
        throw EventError(fmt::format("A promise ended in the unknown way \"{}\".", text));
    return static_cast<PromiseEnd>(found - end_names.begin());
}

Uuid parse_promise(std::string_view text) {
    if (const auto id = parse_uuid(text))
        return *id;
    throw EventError(fmt::format("A promise has the impossible id \"{}\".", text));
}

} // namespace

std::string encode_promise(const PromiseMade& made) {
    Json json{{"text", made.text}};
    if (!made.to.empty())
        json["to"] = made.to;
    put_due(json, made.due);
    return dumped(json);
}

std::string encode_promise(const PromiseResolved& resolved) {
    Json json{{"promise", to_text(resolved.promise)}, {"as", resolved.end ? to_text(*resolved.end) : renegotiated}};
    if (!resolved.end)
        put_due(json, resolved.due);
    return dumped(json);
}

PromiseMade decode_promise_made(std::string_view body) {
    if (const auto flat = FlatJson::read(body)) {
        FlatTexts fields{*flat};
        const auto text = fields.text("text");
        const auto to = fields.text("to");
        const auto due = fields.text("due");
        const auto at = fields.text("at");
        if (text && fields.is_sound)
            return {std::string(*text), std::string(to.value_or("")), parse_due(due, at)};
    }
    try {
        const Json json = Json::parse(body);
        return {json.at("text").get<std::string>(), json.value("to", std::string()), read_due(json)};
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("A promise cannot be read ({}).", error.what()));
    }
}

PromiseResolved decode_promise_resolved(std::string_view body) {
    if (const auto flat = FlatJson::read(body)) {
        FlatTexts fields{*flat};
        const auto promise = fields.text("promise");
        const auto as = fields.text("as");
        const auto due = fields.text("due");
        const auto at = fields.text("at");
        if (promise && as && fields.is_sound)
            return {parse_promise(*promise), parse_end(*as), parse_due(due, at)};
    }
    try {
        const Json json = Json::parse(body);
        return {parse_promise(json.at("promise").get_ref<const std::string&>()),
                parse_end(json.at("as").get_ref<const std::string&>()), read_due(json)};
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("What became of a promise cannot be read ({}).", error.what()));
    }
}

std::string_view to_text(PromiseEnd end) {
    return end_names.at(static_cast<std::size_t>(end));
}

} // namespace kept
