#include "domain/goals/forecast_models.hpp"

#include <algorithm>

namespace kept {
namespace {

std::optional<GoalForecast> ask_model(const ForecastQuestion& question) {
    switch (question.terms.on) {
    case GoalMetric::Reliability:
        return forecast_reliability(question);
    case GoalMetric::Strength:
        return forecast_strength(question);
    case GoalMetric::Streak:
        return forecast_streak(question);
    case GoalMetric::Sum:
        return forecast_sum(question);
    case GoalMetric::Figure:
        break;
    }
    return forecast_figure(question);
}

} // namespace

GoalForecast make_forecast(const Interval& interval, const std::vector<double>& reached_by, Day first_day) {
    GoalForecast forecast{
        .low = interval.low, .mid = interval.mid, .high = interval.high, .chance = 0, .likely_day = {}};
    if (reached_by.empty())
        return forecast;
    forecast.chance = std::clamp(reached_by.back(), 0.0, 1.0);
    const auto likely = std::ranges::find_if(reached_by, [](double chance) { return chance >= 0.5; });
    if (likely != reached_by.end())
        forecast.likely_day = first_day + static_cast<int>(likely - reached_by.begin());
    return forecast;
}

std::optional<GoalForecast> forecast_of(const Goal& goal, const GoalStatus& status, const GoalInput& input) {
    if (!status.is_running() || !status.now)
        return std::nullopt;
    const auto evidence = evidence_of(input);
    if (!evidence || evidence->last >= goal.terms().by)
        return std::nullopt;
    return ask_model({goal.terms(), input, *evidence, *status.now, status.improves});
}

} // namespace kept
