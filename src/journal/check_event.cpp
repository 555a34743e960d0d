#include "journal/check_event.hpp"

#include "base/time_units.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/erasure.hpp"
#include "journal/events/import_body.hpp"
#include "journal/events/retraction.hpp"
#include "journal/goals/goal_body.hpp"
#include "journal/habits/habit_fields.hpp"
#include "journal/habits/habit_life.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/practices/programme.hpp"
#include "journal/promises/promise_body.hpp"
#include "journal/settings.hpp"

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

void check_has_habit(const Event& event) {
    if (!event.habit || event.habit->is_none())
        throw EventError("An event names no habit.");
}

/// Checks the fields that other code counts on: a place on the screens, and a colour.
void check_habit_fields(const Event& event) {
    constexpr int largest_position = 1'000'000;
    constexpr std::size_t max_colours = 1'000;
    const HabitFields fields = decode_habit_fields(event.body);
    const int position = fields.position.value_or(0);
    if (position < -largest_position || position > largest_position || fields.colour.value_or(0) > max_colours)
        throw EventError("A habit has an impossible place or colour.");
}

void check_is_object(const Event& event) {
    if (!nlohmann::json::parse(event.body, nullptr, false).is_object())
        throw EventError("An event's body is no JSON object.");
}

void check_body(const Event& event) {
    switch (event.kind) {
    case EventKind::HabitDefined:
    case EventKind::HabitChanged:
        check_has_habit(event);
        return check_habit_fields(event);
    case EventKind::HabitPaused:
        check_has_habit(event);
        decode_pause(event.body);
        return;
    case EventKind::HabitResumed:
    case EventKind::HabitArchived:
    case EventKind::TimerStarted:
    case EventKind::TimerStopped:
        return check_has_habit(event);
    case EventKind::CheckedIn:
        check_has_habit(event);
        if (!event.day)
            throw EventError("A check-in names no day.");
        decode_entry(event.body, event.value.value_or(0));
        return;
    case EventKind::PromiseMade:
        check_has_habit(event);
        decode_promise_made(event.body);
        return;
    case EventKind::PromiseResolved:
        decode_promise_resolved(event.body);
        return;
    case EventKind::GoalSet:
        check_has_habit(event);
        decode_goal_terms(event.body);
        return;
    case EventKind::GoalChanged:
        decode_goal_change(event.body);
        return;
    case EventKind::GoalDropped:
        decode_goal_id(event.body);
        return;
    case EventKind::GoalReached:
        check_has_habit(event);
        if (!event.day)
            throw EventError("A goal was reached on no day.");
        decode_goal_id(event.body);
        return;
    case EventKind::SettingChanged:
        decode_setting(event.body);
        return;
    case EventKind::Retracted:
    case EventKind::Restored:
        decode_retraction(event.body);
        return;
    case EventKind::Erased:
        decode_erasure(event.body);
        return;
    case EventKind::PracticeSaved:
        decode_practice_saved(event.body);
        return;
    case EventKind::PracticeDrafted:
        decode_practice_draft(event.body);
        return;
    case EventKind::ReviewSaved:
        decode_review(event.body);
        return;
    case EventKind::ProgrammeChanged:
        decode_programme(event.body);
        return;
    case EventKind::Imported:
        decode_import(event.body);
        return;
    }
}

} // namespace

void check_event(const Event& event) {
    check_columns(event);
    check_is_object(event);
    check_body(event);
}

} // namespace kept
