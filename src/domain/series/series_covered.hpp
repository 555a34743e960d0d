#pragma once

#include "domain/series/rule_period.hpp"
#include "domain/series/series.hpp"

namespace kept {

/// Gives the days of a period with a rolling schedule ("N in K days") the outcome that kept days make of them, as if
/// its rule had always held: by all kept days of the habit, before and after the period. All of the period, since one
/// more kept day can make the interval before it slide back, and that one the one before. Days about which something
/// has changed must be judged by themselves first. Returns the first day whose outcome changes; the period's end
/// where none does.
Day judge_covered(HabitSeries& series, const Habit& habit, const RulePeriod& period);

} // namespace kept
