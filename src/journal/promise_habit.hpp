#pragma once

#include "domain/habit.hpp"
#include "journal/events/event_table.hpp"
#include "journal/habits/habit_fields.hpp"
#include "journal/habits/habit_record.hpp"

namespace kept {

/// Whether an event that defines a habit says that it is one of promises.
bool defines_promises(const EventTable& events, EventIndex definition);

/// Defines the one habit of promises once more, after it was defined on another machine or archived: it begins on the
/// earlier day, and is taken up again on `day`.
void define_again(HabitFields& fields, Day day, Habit& habit);

/// Brings what was said of `other` into `one`, each in its place in the log's order; `other` is as new then.
void join(HabitRecord& one, HabitRecord& other, const EventTable& events);

} // namespace kept
