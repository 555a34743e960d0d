#pragma once

#include "domain/goals/goal.hpp"
#include "domain/series/series.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace kept {

/// The trailing days that reliability and figures are taken over.
inline constexpr int goal_window_days = 30;

/// Whether a reliability of `due` days, in a habit's `days`-th day, is evidence enough to call a goal reached: one of
/// one is not "100 % reliable".
inline bool is_evidence_of_reliability(int due, int days) {
    return due >= 10 || (due > 0 && days >= goal_window_days);
}

enum class Improves : std::uint8_t { Up, Down };

/// A headline figure as the caller works it out.
struct FigureSource {
    /// The figure over the trailing 30 days that end with the day; nullopt where nothing was logged in them.
    std::function<std::optional<double>(Day)> value_on{};
    /// Which way is better. Left out: the way that leads from the start value to the target.
    std::optional<Improves> improves{};
};

/// The data that a goal looks at.
struct GoalInput {
    const Habit& habit;
    const HabitSeries& series;
    FigureSource figure{}; ///< for goals on a figure only
    /// The habit's series as the days up to `day` alone make it, with `day` over. Left out: later days change nothing
    /// about earlier ones.
    std::function<HabitSeries(Day day)> as_of{};
};

/// Whether answers about later days can change the outcome of earlier ones: a kept day covers days before it, and rest
/// lowers what a week asks. A goal that was reached must not depend on that.
bool looks_ahead(const Habit& habit);

/// The metric's value at the end of each day from the one the goal was set on to the last of the series.
///
/// Missing is missing: a reliability without due days and a figure without entries have no value on that day. Strength,
/// streak and sum always have one (0 before the habit began). While the last day is still open it takes nothing away:
/// strength, streak, sum and figure are those of its eve, and reliability does not fall below its eve's.
struct GoalTrack {
    GoalMetric on = GoalMetric::Reliability;
    Day first;
    std::vector<GoalVersion> versions; ///< of the goal: a streak has a value on days on which it counts their unit
    std::vector<std::optional<double>> values;
    /// From this day on a value is evidence enough to call a goal reached (is_evidence_of_reliability).
    std::optional<Day> counts_from;

    Day last() const { return first + (static_cast<int>(values.size()) - 1); }
    bool holds(Day day) const { return day >= first && day <= last(); }
    /// nullopt where missing, and outside.
    std::optional<double> on_day(Day day) const;
    /// The latest value known by the end of `day`.
    std::optional<double> latest(Day day) const;

    /// The unit in which a streak's target is meant on `day`.
    std::optional<StreakUnit> unit_on(Day day) const;

    friend bool operator==(const GoalTrack&, const GoalTrack&) = default;
};

GoalTrack make_track(const Goal& goal, const GoalInput& input);

/// Brings a track up to date after the series changed: `changed_from` is the first day whose state differs (further
/// days at the end are found by themselves). Equal to make_track(), in O(days since changed_from).
void update(GoalTrack& track, const GoalInput& input, Day changed_from);

/// The value that the goal starts from: 0 for a sum, else the value at the end of the day it was set on, or restated in
/// another unit; if nothing was known yet, the first value that was. nullopt until then.
std::optional<double> start_value(const Goal& goal, const GoalTrack& track);

/// Up for all but figures, which may improve downwards (lateness).
Improves direction_of(const Goal& goal, const GoalInput& input, std::optional<double> start);

/// Whether `value` meets `target`. A share a rounding error short of it does.
bool meets(double value, double target, Improves improves);

/// Whether a goal as it would be set asks for nothing: refuse it. True too where a figure starts at its target.
bool is_met_when_set(const Goal& goal, const GoalInput& input);

} // namespace kept
