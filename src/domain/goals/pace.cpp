#include "domain/goals/pace.hpp"

#include <algorithm>

namespace kept {
namespace {

/// The day of the first value: where nothing was known on the day the goal was set, the line waits.
Day first_known_day(const Goal& goal, const GoalTrack& track) {
    if (goal.terms().on == GoalMetric::Sum)
        return goal.set_on;
    Day day = std::max(track.first, first_in_unit(goal.versions).from);
    while (track.holds(day) && !track.on_day(day))
        ++day;
    return day;
}

/// The value at which a new leg begins on the day the terms changed.
double bend_of(const PaceLeg& old, const GoalTrack& track, Day day) {
    const double line = old.value_on(day);
    return day > old.by ? track.latest(day).value_or(line) : line;
}

} // namespace

double PaceLeg::value_on(Day day) const {
    if (day >= by)
        return target;
    if (day <= from)
        return start;
    return start + (target - start) * (day - from) / (by - from);
}

std::vector<PaceLeg> pace_line(const Goal& goal, const GoalTrack& track) {
    const auto start = start_value(goal, track);
    if (!start)
        return {};
    std::vector<PaceLeg> line;
    const Day known = first_known_day(goal, track);
    for (const GoalVersion& version : goal.versions) {
        if (&version < &first_in_unit(goal.versions))
            continue; // a line in weeks says nothing about days
        const Day from = std::max(version.from, known);
        PaceLeg leg{from, *start, version.terms.by, version.terms.target, version.terms.by};
        if (!line.empty()) {
            line.back().until = version.from;
            leg.start = bend_of(line.back(), track, from);
        }
        line.push_back(leg);
    }
    return line;
}

std::optional<double> pace_on(const std::vector<PaceLeg>& line, Day day) {
    if (line.empty())
        return std::nullopt;
    const PaceLeg* found = &line.front();
    for (const PaceLeg& leg : line)
        if (&leg == &line.front() || leg.from <= day)
            found = &leg;
    return found->value_on(day);
}

} // namespace kept
