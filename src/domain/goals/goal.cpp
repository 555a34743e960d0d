#include "domain/goals/goal.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace kept {
namespace {

/// In the order of GoalMetric, without Figure.
constexpr std::array<std::string_view, 4> metric_words{"reliability", "strength", "streak", "sum"};

bool is_sane_target(const GoalTerms& terms) {
    if (!std::isfinite(terms.target))
        return false;
    if (terms.on == GoalMetric::Figure)
        return true;
    const bool is_whole = terms.target == std::floor(terms.target);
    return terms.target > 0 && (!is_in_percent(terms.on) || terms.target <= 1) &&
           (terms.on != GoalMetric::Streak || is_whole);
}

} // namespace

const GoalTerms& Goal::terms_on(Day day) const {
    const GoalTerms* found = &versions.front().terms;
    for (const GoalVersion& version : versions) {
        if (version.from > day)
            break;
        found = &version.terms;
    }
    return *found;
}

const GoalVersion& first_in_unit(const std::vector<GoalVersion>& versions) {
    auto first = versions.end() - 1;
    while (first != versions.begin() && (first - 1)->terms.unit == versions.back().terms.unit)
        --first;
    return *first;
}

Goal make_goal(GoalId id, HabitId habit, Day set_on, GoalTerms terms) {
    return {.id = id,
            .habit = habit,
            .set_on = set_on,
            .versions = {{.from = set_on, .terms = std::move(terms)}},
            .dropped = {}};
}

void change_goal(Goal& goal, Day from, GoalTerms terms) {
    terms.on = goal.versions.front().terms.on;
    terms.figure = goal.versions.front().terms.figure;
    const auto place = std::ranges::upper_bound(goal.versions, from, {}, &GoalVersion::from);
    if (!terms.unit)
        terms.unit = goal.terms().unit;
    const bool waits = terms == goal.terms();
    // The first version is the one the goal was set with, whatever a clock set back says.
    goal.versions.insert(std::max(place, goal.versions.begin() + 1),
                         {std::max(from, goal.set_on), std::move(terms), waits});
}

bool is_sane(const GoalTerms& terms, Day from) {
    return is_sane_target(terms) && terms.by > from && terms.by <= last_sane_day() &&
           (terms.on == GoalMetric::Figure) == !terms.figure.empty();
}

std::string_view to_text(const GoalTerms& terms) {
    if (terms.on == GoalMetric::Figure)
        return terms.figure;
    return metric_words.at(static_cast<std::size_t>(terms.on));
}

GoalTerms terms_on_metric(std::string_view text) {
    const auto found = std::ranges::find(metric_words, text);
    if (found == metric_words.end())
        return {.on = GoalMetric::Figure, .target = 0, .by = {}, .figure = std::string(text)};
    return {.on = static_cast<GoalMetric>(found - metric_words.begin()), .target = 0, .by = {}, .figure = {}};
}

bool is_in_percent(GoalMetric on) {
    return on == GoalMetric::Reliability || on == GoalMetric::Strength;
}

} // namespace kept
