#pragma once

#include "base/time_units.hpp"
#include "domain/clock_time.hpp"
#include "domain/measures/measure.hpp"

namespace kept {

/// Which answers a measure of amounts takes.
bool accepts_amount(Answer answer);

/// A day has no more minutes, over all its entries: what two machines wrote about one day can add up to more.
inline constexpr Amount minutes_of_a_day = minutes_a_day;

/// The sum of entries.
Amount sum_of_entries(std::span<const CheckIn> check_ins);

/// The same for a day of a measure: minutes stop at those a day has.
Amount sum_of_day(std::span<const CheckIn> check_ins, MeasureKind measure);

/// Judges a day's sum by a target of its own: kept, partial or missed.
Verdict judge_sum(Amount sum, const Rule& rule);

/// The totals of a row of days.
struct AmountTotals {
    Amount sum;
    double average = 0;           ///< on logged days
    bool lower_is_better = false; ///< by the rule of the last day
};

/// `days` must not be empty.
AmountTotals totals_of(std::span<const DayCheckIns> days, const Habit& habit);

} // namespace kept
