#pragma once

#include "domain/goals/forecast.hpp"
#include "domain/goals/goal.hpp"
#include "domain/goals/state.hpp"

#include <functional>
#include <optional>
#include <string>

namespace kept {

/// How a goal's numbers are said.
struct GoalWords {
    std::string unit{}; ///< of a sum: "pages"
    StreakUnit streak_unit = StreakUnit::Days;
    std::function<std::string(double)> figure_text{}; ///< a figure's value in words; left out: the number
};

/// "86 %", "12 days", "1 day", "120 pages", "5 min late".
std::string goal_value_text(const GoalTerms& terms, double value, const GoalWords& words);

/// "Reliability 90 % by 1 March": what was set. The year is said where it is not today's.
std::string describe(const GoalTerms& terms, const GoalWords& words, Day today);

/// A chance for people: "1 in 5", "3 in 4"; empty where it is too close to 0 or 1 (3 %) for such words.
std::string chance_text(double chance);

/// Describes the goal's status in a sentence or two, for the command line and the screens: "86 % now, the line asks
/// 81 %. Likely reached by 11 February."
std::string describe(const Goal& goal, const GoalStatus& status, const std::optional<GoalForecast>& forecast,
                     const GoalWords& words, Day today);

} // namespace kept
