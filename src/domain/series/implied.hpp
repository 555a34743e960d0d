#pragma once

#include "domain/day.hpp"

#include <span>
#include <vector>

namespace kept {

/// A period of days that `times` kept days cover under a rolling schedule. Days here are places on the row of days
/// that count: all of them, or those without rest.
struct CoveredInterval {
    Day begin;  ///< first day covered
    Day centre; ///< the last kept day of the group
    Day end;    ///< last day covered, may lie in the future

    friend bool operator==(const CoveredInterval&, const CoveredInterval&) = default;
};

/// The intervals of Loop Habit Tracker 2.3 for "N times in K days", oldest first: every N kept days within K days cover
/// K days from the first of them (K of 30 or 31: the length of that month). `kept_days` ascending, without repeats;
/// `places`: where each of them is on the row of days that count, the day itself where all do.
std::vector<CoveredInterval> covered_intervals(std::span<const Day> kept_days, std::span<const Day> places, int times,
                                               int days);

/// Moves intervals (oldest first) that overlap the next newer one back so that they end just before it, but never so
/// far that they lose their own last kept day. Gaps are not bridged.
void slide_apart(std::vector<CoveredInterval>& intervals);

} // namespace kept
