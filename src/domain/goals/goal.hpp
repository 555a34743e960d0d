#pragma once

#include "domain/day.hpp"
#include "domain/habit.hpp"
#include "domain/streak_unit.hpp"
#include "domain/uuid.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// Goals are named by the id of the event that set them.
using GoalId = Uuid;

/// The metric that a goal is held against.
enum class GoalMetric : std::uint8_t {
    Reliability, ///< kept ÷ due over the trailing 30 days, 0..1
    Strength,    ///< 0..1
    Streak,      ///< the current run
    Sum,         ///< what was logged from the day the goal was set on
    Figure,      ///< a headline figure of the habit's measure over the trailing 30 days
};

/// The terms of a goal: what the user wants, and by when.
struct GoalTerms {
    GoalMetric on = GoalMetric::Reliability;
    double target = 0;  ///< in the metric's own unit: reliability and strength 0..1, though people type percent
    Day by;             ///< the last day on which it can be reached
    std::string figure; ///< id of the headline figure, for Figure only
    std::optional<StreakUnit> unit = {}; ///< of the target, for Streak only; goals of older logs have none

    friend bool operator==(const GoalTerms&, const GoalTerms&) = default;
};

/// Terms and the day from which they hold.
struct GoalVersion {
    Day from;
    GoalTerms terms;
    bool waits = false; ///< the terms are as they were: a goal that rests was asked about, and is to wait

    friend bool operator==(const GoalVersion&, const GoalVersion&) = default;
};

/// The first of the versions, up to the last one, in whose unit the last one is meant.
const GoalVersion& first_in_unit(const std::vector<GoalVersion>& versions);

/// A target the user sets on one of a habit's own measures. A change of the terms is one more version, so that the
/// history stays; what the goal is on never changes: that would be another goal.
struct Goal {
    GoalId id;
    HabitId habit;
    Day set_on;
    std::vector<GoalVersion> versions; ///< oldest first, never empty; of two from the same day the later one holds
    std::optional<Day> dropped;

    const GoalTerms& terms() const { return versions.back().terms; }
    /// The terms in force on `day`; the first ones before there was any.
    const GoalTerms& terms_on(Day day) const;
};

Goal make_goal(GoalId id, HabitId habit, Day set_on, GoalTerms terms);

/// Adds a version in its place. The goal's metric stays as it was.
void change_goal(Goal& goal, Day from, GoalTerms terms);

/// Whether terms set on `from` make sense: a finite target above zero (a figure's may be anything), shares at most 1,
/// runs whole, a sane day after `from`, and a figure's id for a figure alone.
bool is_sane(const GoalTerms& terms, Day from);

/// "reliability", "strength", "streak", "sum"; for a figure its id.
std::string_view to_text(const GoalTerms& terms);

/// Terms on what `text` names, without target and day: any other word is taken as the id of a figure.
GoalTerms terms_on_metric(std::string_view text);

/// Reliability and strength are typed, and written out for people, in percent.
bool is_in_percent(GoalMetric on);

} // namespace kept
