#pragma once

#include "domain/habit.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// The source of an imported habit: the app and that app's own key for it.
struct HabitSource {
    std::string app;
    std::string key;

    friend auto operator<=>(const HabitSource&, const HabitSource&) = default;
};

/// The fields that a habit_defined or habit_changed event sets; what is absent stays as it was.
struct HabitFields {
    std::optional<std::string> name;
    std::optional<std::string> question;
    std::optional<std::string> icon;
    std::optional<std::size_t> colour;
    std::optional<std::string> unit;
    std::optional<std::string> cue;
    std::optional<std::string> why;
    std::optional<std::string> group;
    std::optional<std::vector<ReminderTime>> reminders;
    std::optional<std::string> remind_text;
    std::optional<MeasureKind> measure; ///< only when the habit is defined: a measure never changes
    std::optional<Unlogged> unlogged;
    std::optional<RestDays> rest_days;
    std::optional<Day> first_day;
    std::optional<int> position;
    std::optional<bool> archived;
    std::optional<bool> asks_daily;
    std::optional<Rule> rule; ///< holds from the event's day on, from the very first day where it has none
    std::optional<HabitSource> source;

    bool is_empty() const;
};

/// The JSON body of a habit_defined or habit_changed event.
std::string encode_habit_fields(const HabitFields& fields);

/// Throws EventError where `body` is not such an object.
HabitFields decode_habit_fields(std::string_view body);

/// Sets on `habit` what `fields` holds; a rule with a day is added to the history of rules. A rule for every K-th day
/// that names no anchor, as older logs have it, takes the first day that the habit has by then.
void apply(const HabitFields& fields, std::optional<Day> rule_from, Habit& habit);

} // namespace kept
