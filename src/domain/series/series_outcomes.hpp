#pragma once

#include "domain/series/rule_period.hpp"
#include "domain/series/series.hpp"

#include <span>

namespace kept {

/// Gives the days from `from` on the outcome that the schedule, pauses and targets make of what was said, and marks the
/// calendar weeks and months that were met or not. `periods`: all of the habit's. Earlier days may change too under a
/// rolling schedule: returns the first that does, `from` where none does.
Day judge_outcomes(HabitSeries& series, const Habit& habit, std::span<const RulePeriod> periods, Day from);

} // namespace kept
