#pragma once

#include "domain/day.hpp"
#include "domain/uuid.hpp"
#include "ui/screens/goals/goals_state.hpp"
#include "ui/screens/habits/habits_state.hpp"
#include "ui/screens/promises/promises_state.hpp"
#include "ui/screens/screen_services.hpp"
#include "ui/screens/today/state/today_state.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>

/// The fields of the forms by name, as texts and back.
namespace kept::ui {

template <typename Number>
concept FieldNumber = std::integral<Number> || std::floating_point<Number> || std::is_enum_v<Number>;

/// The last of each enumeration: a text from a file may name none.
constexpr double last_of(OpenPart /*kind*/) {
    return static_cast<double>(OpenPart::Timed);
}
constexpr double last_of(Acted /*kind*/) {
    return static_cast<double>(Acted::Yes);
}
constexpr double last_of(MeasureKind /*kind*/) {
    return static_cast<double>(MeasureKind::Duration);
}
constexpr double last_of(ScheduleKind /*kind*/) {
    return static_cast<double>(ScheduleKind::TimesInMonth);
}
constexpr double last_of(PeriodKind /*kind*/) {
    return static_cast<double>(PeriodKind::Month);
}
constexpr double last_of(Unlogged /*kind*/) {
    return static_cast<double>(Unlogged::Kept);
}
template <typename Number>
constexpr double last_of(Number /*number*/) {
    return std::min(1e9, static_cast<double>(std::numeric_limits<Number>::max()));
}
template <typename Number>
constexpr double first_of(Number /*number*/) {
    return std::is_enum_v<Number> || std::unsigned_integral<Number> ? 0 : -1e9;
}

inline std::string to_field(const std::string& value) {
    return value;
}

template <FieldNumber Number>
std::string to_field(Number value) {
    if constexpr (std::floating_point<Number>)
        return fmt::format("{}", value);
    else
        return fmt::format("{}", static_cast<long long>(value));
}

inline std::string to_field(Day value) {
    return to_text(value);
}

inline std::string to_field(const Uuid& value) {
    return to_text(value);
}

template <typename Value>
std::string to_field(const std::optional<Value>& value) {
    return value ? to_field(*value) : std::string();
}

/// Each leaves `value` as it is where `text` is none.
inline void from_field(const std::string& text, std::string& value) {
    value = text;
}

template <FieldNumber Number>
void from_field(const std::string& text, Number& value) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size() && number >= first_of(value) &&
        number <= last_of(value))
        value = static_cast<Number>(
            static_cast<std::conditional_t<std::floating_point<Number>, double, long long>>(number));
}

inline void from_field(const std::string& text, Day& value) {
    value = parse_day(text).value_or(value);
}

inline void from_field(const std::string& text, Uuid& value) {
    value = parse_uuid(text).value_or(value);
}

template <typename Value>
void from_field(const std::string& text, std::optional<Value>& value) {
    if (text.empty())
        return value.reset();
    Value inner{};
    from_field(text, inner);
    value = inner;
}

/// Takes fields down.
struct FieldWriter {
    OpenWords& words;
    std::string prefix;

    template <typename Value>
    void operator()(const char* name, const Value& value) const {
        words[prefix + name] = to_field(value);
    }
};

/// Puts fields back; one that is missing stays as it is.
struct FieldReader {
    const OpenWords& words;
    std::string prefix;

    bool has_any() const {
        const auto first = words.lower_bound(prefix);
        return first != words.end() && first->first.starts_with(prefix);
    }

    template <typename Value>
    void operator()(const char* name, Value& value) const {
        if (const auto found = words.find(prefix + name); found != words.end())
            from_field(found->second, value);
    }
};

template <typename Draft, typename Field>
    requires std::same_as<std::remove_const_t<Draft>, CardDraft>
void each_field(Draft& draft, const Field& field) {
    field("habit", draft.habit);
    field("part", draft.part);
    field("number", draft.number);
    field("note", draft.note);
    field("what", draft.what);
    field("why", draft.why);
    field("feeling", draft.feeling);
    field("trigger", draft.trigger);
    field("skill", draft.skill);
    field("minutes", draft.minutes);
    field("before", draft.before);
    field("peak", draft.peak);
    field("after", draft.after);
    field("urge_acted", draft.urge_acted);
    field("put_right", draft.put_right);
    field("acted", draft.acted);
}

template <typename Draft, typename Field>
    requires std::same_as<std::remove_const_t<Draft>, PromiseDraft>
void each_field(Draft& draft, const Field& field) {
    field("renegotiates", draft.renegotiates);
    field("text", draft.text);
    field("to", draft.to);
    field("due", draft.due);
    field("time", draft.time);
}

template <typename Draft, typename Field>
    requires std::same_as<std::remove_const_t<Draft>, GoalDraft>
void each_field(Draft& draft, const Field& field) {
    field("changes", draft.changes);
    field("habit", draft.habit);
    field("metric", draft.metric);
    field("target", draft.target);
    field("target_text", draft.target_text);
    field("by", draft.by);
}

template <typename Draft, typename Field>
    requires std::same_as<std::remove_const_t<Draft>, HabitDraft>
void each_field(Draft& draft, const Field& field) {
    field("edits", draft.edits);
    field("name", draft.name);
    field("question", draft.question);
    field("cue", draft.cue);
    field("why", draft.why);
    field("unit", draft.unit);
    field("group", draft.group);
    field("reminders", draft.reminders);
    field("remind_text", draft.remind_text);
    field("icon", draft.icon);
    field("colour", draft.colour);
    field("measure", draft.measure);
    field("schedule", draft.schedule);
    field("weekdays", draft.weekdays);
    field("times", draft.times);
    field("days", draft.days);
    field("anchor", draft.anchor);
    field("rest_counts", draft.rest_counts);
    field("at_most", draft.at_most);
    field("amount", draft.amount);
    field("period_kind", draft.per.kind);
    field("period_days", draft.per.days);
    field("grace", draft.grace);
    field("unlogged", draft.unlogged);
    field("asks_daily", draft.asks_daily);
    field("first_day", draft.first_day);
}

} // namespace kept::ui
