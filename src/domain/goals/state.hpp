#pragma once

#include "domain/goals/goal.hpp"
#include "domain/goals/metric.hpp"
#include "domain/goals/pace.hpp"
#include "domain/goals/rest.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kept {

enum class GoalState : std::uint8_t {
    Ahead,
    OnPace, ///< also while nothing is known yet
    Behind,
    Reached, ///< stays, whatever the metric does afterwards
    Missed,  ///< the date has passed
    Dropped, ///< set aside before either
    Resting, ///< see GoalRest
};

/// "ahead", "on_pace", "behind", "reached", "missed", "dropped", "resting".
std::string_view to_text(GoalState state);

/// The status of a goal on a day.
struct GoalStatus {
    GoalState state = GoalState::OnPace;
    Improves improves = Improves::Up;
    std::optional<double> start;
    std::optional<double> now;  ///< the latest known value
    std::optional<double> pace; ///< what the line asks for by the end of the day
    double tolerance = 0;       ///< how far from the line still is on pace, in the metric's unit
    std::optional<Day> reached; ///< the first day on which it held
    GoalRest rest = GoalRest::None;
    bool asks = false;           ///< Resting: what becomes of it has yet to be said
    std::optional<double> at_by; ///< Missed: the latest value known on the goal's date
    std::vector<PaceLeg> line;   ///< a leg a version, for drawing

    bool is_running() const { return state <= GoalState::Behind; }
};

/// Returns the status of `goal` at the end of the track.
///
/// Reached: the first day, from the day the goal was set on to its date, on which the value meets the target then in
/// force and is evidence enough (GoalTrack::counts_from); a day still open is no such day. The day it was set counts,
/// because a goal that is already met is not to be set (is_met_when_set). After a change the goal is open again, unless
/// what was reached before is at least what is asked now.
///
/// Ahead and behind: farther from the line than 2 % of the whole way plus half of what one day can change, so that one
/// day alone does not take a goal from one to the other. One day: a due day in 30 for reliability, 1 − m for strength,
/// 1 for a streak, the amount asked of a due day for a sum; figures have 5 % of the way instead. While today is open it
/// is its eve's line that counts.
///
/// `noted`: the day on which it was reached, as it was written down before a rule, a rest or an import changed the days
/// of the record. It holds, unless the goal asks for more since.
///
/// A goal that rests (rest_on()) is not reached on those days and has no pace. If its date passes meanwhile it goes on
/// resting.
GoalStatus goal_status(const Goal& goal, const GoalTrack& track, const GoalInput& input, std::optional<Day> noted = {});

} // namespace kept
