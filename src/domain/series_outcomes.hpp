#pragma once

#include "domain/rule_stretch.hpp"
#include "domain/series.hpp"

namespace kept {

/// Gives the days of `stretch` from `from` on the outcome that the schedule, pauses and targets make of what was said,
/// and marks the calendar weeks and months that were met or not. Returns the first day whose outcome may have changed:
/// earlier than `from` only under a rolling schedule.
Day settle_outcomes(HabitSeries& series, const Habit& habit, const RuleStretch& stretch, Day from);

} // namespace kept
