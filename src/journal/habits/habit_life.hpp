#pragma once

#include "domain/habit.hpp"
#include "journal/events/event.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kept {

/// The JSON body of a habit_paused event: the last day of the pause, if it has one.
std::string encode_pause(std::optional<Day> until);
/// Throws EventError where `body` is not such an object.
std::optional<Day> decode_pause(std::string_view body);

/// Planned rest from a day on. Rests may overlap: one without an end leaves one that is planned for later in place.
void pause(Habit& habit, Day from, std::optional<Day> until);
/// Ends every pause, and the archive, that holds `day` on the day before; days in the archive become rest. Pauses
/// planned for later stay.
void resume(Habit& habit, Day day);
/// Nothing is due from `day` on.
void archive(Habit& habit, Day day);

} // namespace kept
