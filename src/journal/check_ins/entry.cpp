#include "journal/check_ins/entry.hpp"

#include "base/time_units.hpp"
#include "domain/clock_time.hpp"
#include "journal/events/body_text.hpp"
#include "journal/events/event.hpp"
#include "journal/events/flat_json.hpp"
#include "journal/events/json_number.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace kept {
namespace {

using Json = nlohmann::json;

/// In the order of Answer; what becomes of promises is not recorded as an answer.
constexpr std::array<std::string_view, 12> answer_names{"yes",  "no",        "skip",   "clear", "amount", "arrival",
                                                        "bent", "put_right", "moment", "lapse", "urge",   "held"};
constexpr std::array<std::string_view, 3> acted_names{"no", "partly", "yes"};

Answer parse_answer(std::string_view text) {
    const auto found = std::ranges::find(answer_names, text);
    if (found == answer_names.end())
        throw EventError(fmt::format("A check-in has the unknown answer \"{}\".", text));
    return static_cast<Answer>(found - answer_names.begin());
}

Acted parse_acted(std::string_view text) {
    const auto found = std::ranges::find(acted_names, text);
    if (found == acted_names.end())
        throw EventError(fmt::format("A check-in was acted on in the unknown way \"{}\".", text));
    return static_cast<Acted>(found - acted_names.begin());
}

void put(Json& json, const char* key, const std::string& text) {
    if (!text.empty())
        json[key] = text;
}

void put(Json& json, const char* key, int number) {
    if (number >= 0)
        json[key] = number;
}

void put_flag(Json& json, const char* key, bool flag) {
    if (flag)
        json[key] = true;
}

/// Takes an entry's fields out of any JSON object. Throws Json::exception.
struct JsonFields {
    const Json& json;

    std::string_view required(std::string_view key) { return json.at(key).get_ref<const std::string&>(); }
    std::string_view text(std::string_view key, std::string_view otherwise = {}) {
        const auto found = json.find(key);
        return found == json.end() ? otherwise : found->get_ref<const std::string&>();
    }
    int number(std::string_view key, int otherwise) { return int_in(json, key, otherwise); }
    bool flag(std::string_view key) {
        const auto found = json.find(key);
        return found != json.end() && found->get<bool>();
    }
};

/// The same out of a flat object; nothing of it holds where one was of another kind than it should be.
struct FlatFields {
    const FlatJson& flat;
    bool is_sound = true;

    std::string_view required(std::string_view key) {
        is_sound = is_sound && flat.has(key);
        return sound(flat.text(key, "yes")); // any answer there is, since it does not hold
    }
    std::string_view text(std::string_view key, std::string_view otherwise = {}) {
        return sound(flat.text(key, otherwise));
    }
    int number(std::string_view key, int otherwise) { return sound(flat.number(key, otherwise)); }
    bool flag(std::string_view key) { return sound(flat.flag(key, false)); }

  private:
    template <typename T>
    T sound(const std::optional<T>& value) {
        is_sound = is_sound && value.has_value();
        return value.value_or(T{});
    }
};

template <typename Fields>
int get_within(Fields& fields, std::string_view key, int max) {
    return std::clamp(fields.number(key, -1), -1, max);
}

template <typename Fields>
Entry entry_of(Fields& fields, double value) {
    Entry entry;
    entry.answer = parse_answer(fields.required("answer"));
    entry.value = value;
    entry.note = fields.text("note");
    entry.what = fields.text("what");
    entry.why = fields.text("why");
    entry.feeling = fields.text("feeling");
    entry.trigger = fields.text("trigger");
    entry.skill = fields.text("skill");
    entry.from = fields.text("from");
    entry.before = get_within(fields, "before", 10);
    entry.peak = get_within(fields, "peak", 10);
    entry.after = get_within(fields, "after", 10);
    entry.minutes = get_within(fields, "minutes", minutes_a_day);
    entry.planned = get_within(fields, "planned", minutes_a_day - 1);
    entry.actual = get_within(fields, "actual", minutes_a_day - 1);
    entry.put_right = fields.flag("put_right");
    entry.acted = parse_acted(fields.text("acted", "no"));
    entry.span_days = std::clamp(fields.number("span_days", 1), 1, longest_span);
    entry.ordinal = fields.number("ordinal", 0);
    entry.by_timer = entry.answer == Answer::Amount && fields.flag("timer");
    return entry;
}

} // namespace

std::string_view to_text(Answer answer) {
    return answer_names.at(static_cast<std::size_t>(answer));
}

std::string encode_entry(const Entry& entry) {
    Json json{{"answer", to_text(entry.answer)}};
    put(json, "note", entry.note);
    put(json, "what", entry.what);
    put(json, "why", entry.why);
    put(json, "feeling", entry.feeling);
    put(json, "trigger", entry.trigger);
    put(json, "skill", entry.skill);
    put(json, "from", entry.from);
    put(json, "before", entry.before);
    put(json, "peak", entry.peak);
    put(json, "after", entry.after);
    put(json, "planned", entry.planned);
    put(json, "actual", entry.actual);
    put(json, "minutes", entry.minutes);
    put_flag(json, "put_right", entry.put_right);
    put_flag(json, "timer", entry.by_timer);
    if (entry.acted != Acted::No)
        json["acted"] = acted_names.at(static_cast<std::size_t>(entry.acted));
    if (entry.span_days > 1)
        json["span_days"] = entry.span_days;
    if (entry.ordinal > 0)
        json["ordinal"] = entry.ordinal;
    // Bytes that are no UTF-8 are replaced rather than losing the check-in they stand in.
    return dumped(json);
}

Entry decode_entry(std::string_view body, double value) {
    if (const auto flat = FlatJson::read(body)) {
        FlatFields fields{*flat};
        Entry entry = entry_of(fields, value);
        if (fields.is_sound)
            return entry;
    }
    try {
        const Json json = Json::parse(body);
        JsonFields fields{json};
        return entry_of(fields, value);
    } catch (const Json::exception& error) {
        throw EventError(fmt::format("A check-in cannot be read ({}).", error.what()));
    }
}

CheckIn digest(const Entry& entry) {
    const bool has_words = !(entry.note.empty() && entry.what.empty() && entry.why.empty() && entry.trigger.empty());
    return {.answer = entry.answer,
            .imported = !entry.from.empty(),
            .put_right = entry.put_right,
            .with_skill = !entry.skill.empty(),
            .has_words = has_words,
            .by_timer = entry.by_timer,
            .acted = entry.acted,
            .before = static_cast<std::int8_t>(entry.before),
            .after = static_cast<std::int8_t>(entry.after),
            .peak = static_cast<std::int8_t>(entry.peak),
            .span_days = static_cast<std::int16_t>(entry.span_days),
            .minutes = entry.minutes,
            .value = entry.value};
}

} // namespace kept
