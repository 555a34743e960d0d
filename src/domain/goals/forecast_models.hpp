#pragma once

#include "domain/goals/belief.hpp"
#include "domain/goals/evidence.hpp"
#include "domain/goals/forecast.hpp"

#include <vector>

namespace kept {

/// The question put to a model, and the data it knows.
struct ForecastQuestion {
    const GoalTerms& terms;
    const GoalInput& input;
    const Evidence& evidence;
    double now = 0;
    Improves improves = Improves::Up;

    Day first_day() const { return evidence.last + 1; }
    int days() const { return terms.by - evidence.last; }
};

/// How far ahead the models that walk day by day look.
inline constexpr int max_days_ahead = 1000;

/// One model a metric; see forecast_of().
GoalForecast forecast_reliability(const ForecastQuestion& question);
GoalForecast forecast_strength(const ForecastQuestion& question);
GoalForecast forecast_streak(const ForecastQuestion& question);
GoalForecast forecast_sum(const ForecastQuestion& question);
/// nullopt where fewer than 10 of the last 60 days have a value.
std::optional<GoalForecast> forecast_figure(const ForecastQuestion& question);

/// Puts a forecast together. `reached_by[i]` is the chance that the target has been reached by the end of the i-th day
/// ahead, not falling.
GoalForecast make_forecast(const Interval& interval, const std::vector<double>& reached_by, Day first_day);

} // namespace kept
