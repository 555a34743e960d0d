#pragma once

#include "domain/goals/goal.hpp"
#include "domain/goals/metric.hpp"
#include "domain/goals/state.hpp"

#include <optional>

namespace kept {

/// The forecast for the goal's date, if days go on as the last 60 went.
struct GoalForecast {
    double low = 0;    ///< the value on the goal's date: 1 in 10 that it will be less,
    double mid = 0;    ///< as likely more as less,
    double high = 0;   ///< 1 in 10 that it will be more: [low, high] is an 80 % interval
    double chance = 0; ///< 0..1, that the target is reached on some day up to the goal's date
    /// The first day by which it is more likely than not that the target has been reached: set exactly where
    /// chance >= ½, and never after the goal's date.
    std::optional<Day> likely_day;
};

/// nullopt for a goal that is not running, where no day is left, and where fewer than 10 due days of the last 60 were
/// answered.
///
/// Every future due day is kept with the share p of the last 60 days' due days; what so few days leave open about p is
/// carried on as twelve equally likely values of it (belief.hpp). Which days are due: evidence.hpp. Given p,
/// - reliability: what of the present 30 days will still be in the window, plus a binomial number of new days;
/// - strength: strength_step() with the shares it was fed lately;
/// - streak: geometric runs, exactly;
/// - sum: a normal number with the mean and the variance of the logged amounts, and of that mean itself;
/// - figure: the median of its last 60 daily values and 1.9 times the way to their percentiles, blended into today's
///   value while the next 30 days come in, and looked at once a fortnight for the chance.
/// Reliability, strength and streak look at most 1,000 days ahead: by then they no longer know where they began.
std::optional<GoalForecast> forecast_of(const Goal& goal, const GoalStatus& status, const GoalInput& input);

} // namespace kept
