#pragma once

#include "domain/day.hpp"
#include "domain/uuid.hpp"

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace kept {

/// The kind of an event. A closed set: a log with another word in it was written by a newer Kept or is damaged. The
/// name, the checks and the words of each kind are a row of event_kinds.cpp.
enum class EventKind : std::uint8_t {
    HabitDefined,
    HabitChanged,
    HabitPaused,   ///< from its day on, to the day in its body if there is one
    HabitResumed,  ///< the pause ends on the day before
    HabitArchived, ///< from its day on nothing is due
    CheckedIn,
    PromiseMade,     ///< its id names the promise
    PromiseResolved, ///< kept, late, broken or renegotiated
    GoalSet,         ///< its id names the goal
    GoalChanged,
    GoalDropped,
    PracticeSaved,
    ReviewSaved, ///< about the week that begins on its day
    SettingChanged,
    Retracted,        ///< the batch in its body no longer counts
    Restored,         ///< it counts again
    Erased,           ///< what its body names is gone from the log for good and must not come back
    TimerStarted,     ///< a habit measured in minutes: runs from when it was recorded
    TimerStopped,     ///< what it came to is a check-in of the same batch
    PracticeDrafted,  ///< a step of an exercise that is under way; superseded by what is saved
    ProgrammeChanged, ///< a starter programme was begun, paused, gone on with, left, or a step of it done
    Imported,         ///< the answers of its batch came from a file; says nothing about a habit
    GoalReached, ///< a goal was reached on its day: written down before a rule, a rest or an import changes the record
};

/// One appended fact. The columns of the log, decoded no further than every reader needs.
struct Event {
    std::int64_t seq = 0; ///< place in the file; 0 until it is stored
    Uuid id;
    Uuid batch;                   ///< one per user command
    Uuid device;                  ///< who wrote it
    std::int64_t lamport = 0;     ///< highest seen + 1, given by the store
    std::int64_t recorded_at = 0; ///< unix ms UTC, for people; order never depends on it
    Day written_day;              ///< the user's day when it was written
    int utc_offset_min = 0;       ///< of the user's clock when it was written
    EventKind kind = EventKind::CheckedIn;
    std::optional<HabitId> habit;
    std::optional<Day> day;      ///< the day it speaks of; for a change of rule the day from which it holds
    std::optional<double> value; ///< amount, minutes late
    std::string body = "{}";     ///< JSON object
};

/// An event that cannot be read: its body is not what its kind demands.
class EventError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace kept
