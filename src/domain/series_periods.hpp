#pragma once

#include "domain/rule_stretch.hpp"
#include "domain/series.hpp"

namespace kept {

// Calendar weeks and months are judged as a whole. One that a change of rule or the habit's first day cuts off, or in
// which skipped and paused days left too little room, is met when it was met, and otherwise says nothing. One that is
// not over is open.

/// "N times a week or month": days after the N-th kept one are implied to the end of the period; the period is met on
/// the day of the N-th.
void settle_counted_periods(HabitSeries& series, const RuleStretch& stretch, Day from);

/// Amounts against a target per calendar week or month. At least: met on the day the sum reaches it, later days are
/// implied. At most: not met from the day it is passed; met at the end where every day was answered, or unlogged days
/// count as kept.
void settle_amount_periods(HabitSeries& series, const Habit& habit, const RuleStretch& stretch, Day from);

} // namespace kept
