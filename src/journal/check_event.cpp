#include "journal/check_event.hpp"

#include "base/time_units.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/event_kinds.hpp"
#include "journal/goals/goal_body.hpp"
#include "journal/habits/habit_fields.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace kept {
namespace {

constexpr std::int64_t largest_lamport = std::int64_t{1} << 53U; ///< more than a lifetime of commands
constexpr std::int64_t largest_instant = 8'640'000'000'000'000;  ///< ms, as JavaScript bounds them
constexpr int largest_offset = minutes_a_day;                    ///< minutes

bool is_sane(Day day) {
    return day >= first_sane_day() && day <= last_sane_day();
}

void check_columns(const Event& event) {
    if (event.id.is_none() || event.batch.is_none() || event.device.is_none())
        throw EventError("An event has no id, no batch or no device.");
    if (event.lamport < 1 || event.lamport > largest_lamport)
        throw EventError(fmt::format("An event has the impossible place {} in the order.", event.lamport));
    if (event.recorded_at < -largest_instant || event.recorded_at > largest_instant ||
        event.utc_offset_min < -largest_offset || event.utc_offset_min > largest_offset)
        throw EventError("An event was written at an impossible time.");
    if (!is_sane(event.written_day) || (event.day && !is_sane(*event.day)))
        throw EventError("An event speaks of an impossible day.");
    if (event.value && !std::isfinite(*event.value))
        throw EventError("An event has a value that is no number.");
}

void check_is_object(const Event& event) {
    if (!nlohmann::json::parse(event.body, nullptr, false).is_object())
        throw EventError("An event's body is no JSON object.");
}

void check_body(const Event& event) {
    const EventKindRow& row = row_of(event.kind);
    if (row.names_habit && (!event.habit || event.habit->is_none()))
        throw EventError("An event names no habit.");
    if (row.check != nullptr)
        row.check(event);
}

} // namespace

void check_habit_fields(const Event& event) {
    constexpr int largest_position = 1'000'000;
    constexpr std::size_t max_colours = 1'000;
    const HabitFields fields = decode_habit_fields(event.body);
    const int position = fields.position.value_or(0);
    if (position < -largest_position || position > largest_position || fields.colour.value_or(0) > max_colours)
        throw EventError("A habit has an impossible place or colour.");
}

void check_check_in(const Event& event) {
    if (!event.day)
        throw EventError("A check-in names no day.");
    decode_entry(event.body, event.value.value_or(0));
}

void check_goal_reached(const Event& event) {
    if (!event.day)
        throw EventError("A goal was reached on no day.");
    decode_goal_id(event.body);
}

void check_event(const Event& event) {
    check_columns(event);
    check_is_object(event);
    check_body(event);
}

} // namespace kept
