#pragma once

#include "domain/measures/measure.hpp"

namespace kept {

/// Which answers a measure of amounts takes.
bool accepts_amount(Answer answer);

/// What a row of days adds up to.
struct AmountTotals {
    double sum = 0;
    double average = 0;           ///< on logged days
    bool lower_is_better = false; ///< by the rule of the last day
};

/// `days` must not be empty.
AmountTotals totals_of(std::span<const DayCheckIns> days, const Habit& habit);

} // namespace kept
