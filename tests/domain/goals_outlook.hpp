#pragma once

#include "domain/goals/forecast.hpp"
#include "goals_history.hpp"

#include <optional>

namespace kept::test {

/// A goal with its status and forecast at the end of a series.
struct Outlook {
    GoalTrack track;
    GoalStatus status;
    std::optional<GoalForecast> forecast;

    Outlook(const Goal& goal, const GoalInput& input)
        : track(make_track(goal, input)), status(goal_status(goal, track, input)),
          forecast(forecast_of(goal, status, input)) {}
};

} // namespace kept::test
