#pragma once

#include "domain/goals/goal.hpp"
#include "domain/goals/metric.hpp"

#include <optional>
#include <vector>

namespace kept {

/// The pace line of one version of a goal: straight from `start` at the end of `from` to `target` at the end of `by`.
struct PaceLeg {
    Day from;
    double start = 0;
    Day by;
    double target = 0;
    Day until; ///< the day from which the next version holds; `by` for the last one

    /// The line's value at the end of `day`; `start` before it begins, `target` after `by`.
    double value_on(Day day) const;
};

/// One leg a version, oldest first, each drawable to its own target. The line bends where the terms changed: the new
/// leg begins on the old one, so that a change of mind does not move the user. If the old date had passed, it begins
/// afresh at the metric's value. Empty while no start value is known.
std::vector<PaceLeg> pace_line(const Goal& goal, const GoalTrack& track);

/// The value that the line asks for by the end of `day`: that of the leg in force on it.
std::optional<double> pace_on(const std::vector<PaceLeg>& line, Day day);

} // namespace kept
