#include "domain/goals/describe.hpp"

#include "domain/series/streak.hpp"
#include "domain/unit_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept {
namespace {

constexpr double hardly = 0.03;

std::string date_text(Day day, Day today) {
    const CivilDate date = to_civil(day);
    if (date.year == to_civil(today).year)
        return fmt::format("{} {}", date.day, month_name(date.month));
    return fmt::format("{} {} {}", date.day, month_name(date.month), date.year);
}

/// "3", "2.5", "0.04": as many digits as a person reads, and never rounded to nothing.
std::string number_text(double value) {
    if (std::abs(value) >= 100 || value == std::round(value))
        return fmt::format("{:.0f}", value);
    return std::abs(value) >= 1 ? fmt::format("{:.3g}", value) : fmt::format("{:.2g}", value);
}

std::string counted(double value, std::string_view one, std::string_view many) {
    const std::string number = number_text(value);
    return fmt::format("{} {}", number, number == "1" ? one : many);
}

std::string_view unit_word(StreakUnit unit) {
    constexpr std::array<std::string_view, 3> words{"day", "week", "month"};
    return words.at(static_cast<std::size_t>(unit));
}

/// The text of a value that falls short of a target that whole percents cannot tell it from: 89.7 % is not yet 90 %.
std::string value_text_short_of(const GoalTerms& terms, double value, const GoalWords& words) {
    std::string text = goal_value_text(terms, value, words);
    if (!is_in_percent(terms.on) || text != goal_value_text(terms, terms.target, words))
        return text;
    return fmt::format("{:.4g} %", std::floor(value * 1000) / 10);
}

/// How far two values lie apart: "4 points", "3 days", "12 pages".
std::string distance_text(const GoalTerms& terms, double distance, const GoalWords& words) {
    if (is_in_percent(terms.on)) {
        const double points = distance * 100;
        return counted(points >= 1 ? std::round(points) : points, "point", "points");
    }
    if (terms.on == GoalMetric::Streak || terms.on == GoalMetric::Sum)
        return goal_value_text(terms, terms.on == GoalMetric::Streak ? std::ceil(distance) : distance, words);
    return number_text(distance);
}

std::string likely_text(const GoalTerms& terms, const std::optional<GoalForecast>& forecast, Day today) {
    if (!forecast)
        return "";
    if (forecast->likely_day)
        return fmt::format(" Likely reached by {}.", date_text(*forecast->likely_day, today));
    const std::string by = date_text(terms.by, today);
    if (forecast->chance < hardly)
        return fmt::format(" At the rate of the last 60 days it takes longer than until {}.", by);
    return fmt::format(" From the last 60 days, {} to make it by {}.", chance_text(forecast->chance), by);
}

std::string behind_text(const GoalTerms& terms, double distance, const std::optional<GoalForecast>& forecast,
                        const GoalWords& words, Day today) {
    const std::string lead = "Behind the line by " + distance_text(terms, distance, words);
    if (!forecast || forecast->chance < hardly)
        return lead + "." + likely_text(terms, forecast, today);
    const std::string chance = chance_text(forecast->chance);
    const std::string by = date_text(terms.by, today);
    if (chance.empty())
        return fmt::format("{}; from the last 60 days, likely to make it by {}.", lead, by);
    return fmt::format("{}; from the last 60 days, {} to make it by {}.", lead, chance, by);
}

std::string running_text(const GoalTerms& terms, const GoalStatus& status, const std::optional<GoalForecast>& forecast,
                         const GoalWords& words, Day today) {
    if (!status.now || !status.pace)
        return fmt::format("Nothing to go by yet: the first check-ins begin the line to {} by {}.",
                           goal_value_text(terms, terms.target, words), date_text(terms.by, today));
    if (status.state == GoalState::Behind)
        return behind_text(terms, std::abs(*status.pace - *status.now), forecast, words, today);
    const std::string now = goal_value_text(terms, *status.now, words);
    const std::string asked = goal_value_text(terms, *status.pace, words);
    if (forecast) // which may think less of it than the line does
        return fmt::format("{} now, the line asks {}.{}", now, asked, likely_text(terms, forecast, today));
    return fmt::format("{}: {}, the line asks {}.", status.state == GoalState::Ahead ? "Ahead of pace" : "On pace", now,
                       asked);
}

std::string resting_text(const GoalStatus& status, const GoalWords& words) {
    if (status.rest == GoalRest::Archived)
        return "The habit is in the archive, so this goal rests.";
    return fmt::format("This goal counts {}. The habit’s streak is counted in another unit now, so the goal rests.",
                       units_text(words.streak_unit));
}

std::string missed_text(const GoalTerms& terms, const GoalStatus& status, const GoalWords& words, Day today) {
    const std::string by = date_text(terms.by, today);
    if (!status.at_by)
        return fmt::format("{} has passed with nothing to go by. Set the next one.", by);
    return fmt::format("{} has passed at {}: {} short. Set the next one.", by,
                       value_text_short_of(terms, *status.at_by, words),
                       distance_text(terms, std::abs(terms.target - *status.at_by), words));
}

} // namespace

std::string goal_value_text(const GoalTerms& terms, double value, const GoalWords& words) {
    switch (terms.on) {
    case GoalMetric::Reliability:
    case GoalMetric::Strength:
        return fmt::format("{:.0f} %", value * 100);
    case GoalMetric::Streak:
        return counted(value, unit_word(words.streak_unit), units_text(words.streak_unit));
    case GoalMetric::Sum:
        return words.unit.empty()
                   ? number_text(value)
                   : fmt::format("{} {}", number_text(value), unit_after(number_text(value), words.unit));
    case GoalMetric::Figure:
        break;
    }
    return words.figure_text ? words.figure_text(value) : number_text(value);
}

std::string describe(const GoalTerms& terms, const GoalWords& words, Day today) {
    static constexpr std::array<std::string_view, 4> names{"Reliability", "Strength", "Streak of", "In all"};
    const std::string target = goal_value_text(terms, terms.target, words);
    const std::string by = date_text(terms.by, today);
    if (terms.on == GoalMetric::Figure)
        return fmt::format("{} by {}", target, by);
    return fmt::format("{} {} by {}", names.at(static_cast<std::size_t>(terms.on)), target, by);
}

std::string chance_text(double chance) {
    struct Odds {
        int good;
        int all;
    };
    static constexpr std::array<Odds, 15> odds{{{1, 30},
                                                {1, 20},
                                                {1, 15},
                                                {1, 10},
                                                {1, 8},
                                                {1, 6},
                                                {1, 5},
                                                {1, 4},
                                                {1, 3},
                                                {1, 2},
                                                {2, 3},
                                                {3, 4},
                                                {4, 5},
                                                {9, 10},
                                                {19, 20}}};
    if (chance < hardly || chance > 1 - hardly)
        return "";
    const auto nearest = std::ranges::min_element(
        odds, {}, [chance](Odds o) { return std::abs(static_cast<double>(o.good) / o.all - chance); });
    return fmt::format("{} in {}", nearest->good, nearest->all);
}

std::string describe(const Goal& goal, const GoalStatus& status, const std::optional<GoalForecast>& forecast,
                     const GoalWords& words, Day today) {
    const GoalTerms& terms = goal.terms();
    switch (status.state) {
    case GoalState::Reached:
        return fmt::format("Reached on {}.", date_text(status.reached.value_or(today), today));
    case GoalState::Missed:
        return missed_text(terms, status, words, today);
    case GoalState::Dropped:
        return fmt::format("Set aside on {}.", date_text(goal.dropped.value_or(today), today));
    case GoalState::Resting:
        return resting_text(status, words);
    case GoalState::Ahead:
    case GoalState::OnPace:
    case GoalState::Behind:
        break;
    }
    return running_text(terms, status, forecast, words, today);
}

} // namespace kept
