#pragma once

#include "domain/habit.hpp"
#include "domain/habit_series.hpp"

namespace kept {

/// Gives a day the outcome it has before other days are looked at, and says whether it rests. Any mark is taken off.
void judge_own(DayState& state, const Habit& habit, const Rule& rule, Day day);

} // namespace kept
