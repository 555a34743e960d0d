#pragma once

#include "domain/series/rule_period.hpp"
#include "domain/series/series.hpp"

#include <span>

namespace kept {

/// The unit that streaks and reliability count under a rule: whole weeks or months if a calendar period is to be met.
StreakUnit streak_unit(const Rule& rule, MeasureKind measure);

/// The same for what a habit asked on `day`.
StreakUnit streak_unit_on(const Habit& habit, Day day);

/// Counts the streak that is alive on each day from `from` on; outcomes, marks and
/// whether the last day is open must be known.
void count_runs(HabitSeries& series, const Habit& habit, std::span<const RulePeriod> periods, Day from);

} // namespace kept
