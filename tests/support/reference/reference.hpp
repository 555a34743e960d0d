#pragma once

#include "support/acts.hpp"

#include <map>
#include <span>
#include <string>

// What a record amounts to, from the decisions alone: no cache, no increment, plain loops. It shares nothing with the
// domain but days, so that the two are hardly wrong in the same way.
namespace kept::reference {

struct Series {
    std::vector<Act> acts; ///< in force
    Day first, today;
    std::vector<DayState> days;
    bool is_open = false; ///< the last day
    Day last() const { return first + (static_cast<int>(days.size()) - 1); }
    const DayState& at(Day day) const { return days.at(static_cast<std::size_t>(day - first)); }
};
/// A goal's value at the end of each day from the one it was set on, and the day it was reached.
struct Track {
    std::vector<std::optional<double>> values;
    std::optional<Day> reached;
};
/// Every day up to `until` from what was answered about the days up to it, as it is known on `today`.
Series series_of(std::span<const Act> acts, Day until, Day today);
/// Kept and due, and headline figures, of the `count` days that end with `last`.
std::pair<int, int> reliability_of(const Series& series, Day last, int count);
std::map<std::string, double> figures_of(const Series& series, Day last, int count);
Track track_of(std::span<const Act> acts, std::size_t goal, Day today);

} // namespace kept::reference
