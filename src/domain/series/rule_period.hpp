#pragma once

#include "domain/habit.hpp"

#include <vector>

namespace kept {

/// The days of a history on which one rule holds.
struct RulePeriod {
    const Rule* rule = nullptr;
    Day from;      ///< first day
    Day end;       ///< the day after the last one that has come
    Day next_rule; ///< the day from which another rule holds; far away where there is none

    bool empty() const { return end <= from; }
};

/// The periods of a habit's history from its first day to `today`, oldest first, without empty ones.
std::vector<RulePeriod> rule_periods(const Habit& habit, Day today);

} // namespace kept
