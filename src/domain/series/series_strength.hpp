#pragma once

#include "domain/series/rule_period.hpp"
#include "domain/series/series.hpp"

#include <span>

namespace kept {

/// Runs the strength on from the day before `from` to the end; outcomes and shares must be known.
void compute_strength(HabitSeries& series, const Habit& habit, std::span<const RulePeriod> periods, Day from);

} // namespace kept
