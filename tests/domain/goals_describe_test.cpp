#include "domain/goals/describe.hpp"
#include "domain/measures/measure.hpp"

#include <doctest/doctest.h>

using namespace kept;

namespace {

const Day today = *parse_day("2026-02-01");
const Day by = *parse_day("2026-03-01");

Goal goal(GoalMetric on, double target) {
    return make_goal({}, {}, today, {.on = on, .target = target, .by = by, .figure = {}});
}

GoalStatus status(GoalState state, double now, double pace) {
    GoalStatus s;
    s.state = state;
    s.now = now;
    s.pace = pace;
    s.at_by = now;
    s.reached = *parse_day("2025-05-03");
    return s;
}

std::string words(GoalMetric on, double target, const GoalStatus& status,
                  const std::optional<GoalForecast>& forecast = {}, const GoalWords& words = {}) {
    return describe(goal(on, target), status, forecast, words, today);
}

GoalForecast chance_of(double chance, std::optional<Day> likely = {}) {
    return {.chance = chance, .likely_day = likely};
}

} // namespace

TEST_CASE("a goal's state is said in a calm sentence") {
    using enum GoalState;
    const auto share = GoalMetric::Reliability;
    CHECK(words(share, 0.9, status(Ahead, 0.86, 0.81), chance_of(0.8, parse_day("2026-02-11"))) ==
          "86 % now, the line asks 81 %. Likely reached by 11 February.");
    CHECK(words(share, 0.9, status(OnPace, 0.82, 0.81)) == "On pace: 82 %, the line asks 81 %.");
    CHECK(words(share, 0.9, status(OnPace, 0.82, 0.81), chance_of(0.3)) ==
          "82 % now, the line asks 81 %. From the last 60 days, 1 in 3 to make it by 1 March.");
    CHECK(words(share, 0.9, status(Behind, 0.77, 0.81), chance_of(0.19)) ==
          "Behind the line by 4 points; from the last 60 days, 1 in 5 to make it by 1 March.");
    CHECK(words(share, 0.9, status(Behind, 0.77, 0.81), chance_of(0.99, today)) ==
          "Behind the line by 4 points; from the last 60 days, likely to make it by 1 March.");
    CHECK(words(share, 0.9, status(Behind, 0.77, 0.81), chance_of(0.01)) ==
          "Behind the line by 4 points. At the rate of the last 60 days it takes longer than until 1 March.");
    CHECK(words(share, 0.9, status(Behind, 0.77, 0.81)) == "Behind the line by 4 points.");
    CHECK(words(share, 0.9, status(Reached, 0.9, 0.9)) == "Reached on 3 May 2025.");
    CHECK(words(share, 0.9, status(Missed, 0.84, 0.9)) ==
          "1 March has passed at 84 %: 6 points short. Set the next one.");
    CHECK(words(share, 0.9, status(Missed, 0.89, 0.9)) ==
          "1 March has passed at 89 %: 1 point short. Set the next one.");
    CHECK(words(share, 0.9, status(Missed, 0.8967, 0.9)) ==
          "1 March has passed at 89.6 %: 0.33 points short. Set the next one.");
    Goal aside = goal(share, 0.9);
    aside.dropped = today;
    CHECK(describe(aside, status(Dropped, 0.5, 0.5), {}, {}, today) == "Set aside on 1 February.");
    CHECK(words(share, 0.9, {}) == "Nothing to go by yet: the first check-ins begin the line to 90 % by 1 March.");
    GoalStatus silent;
    silent.state = Missed;
    CHECK(words(share, 0.9, silent) == "1 March has passed with nothing to go by. Set the next one.");
}

TEST_CASE("numbers are said by metric and unit") {
    using enum GoalState;
    CHECK(words(GoalMetric::Streak, 30, status(Behind, 5, 8.2)) == "Behind the line by 4 days.");
    CHECK(words(GoalMetric::Streak, 30, status(OnPace, 1, 1.5)) == "On pace: 1 day, the line asks 1.5 days.");
    CHECK(words(GoalMetric::Sum, 300, status(Ahead, 120, 98.6), {}, {.unit = "pages", .figure_text = {}}) ==
          "Ahead of pace: 120 pages, the line asks 98.6 pages.");
    CHECK(words(GoalMetric::Figure, 2, status(Behind, 5, 3), {}, {.unit = {}, .figure_text = lateness_text}) ==
          "Behind the line by 2.");
    CHECK(words(GoalMetric::Figure, 2, status(OnPace, 5, 5), {}, {.unit = {}, .figure_text = lateness_text}) ==
          "On pace: 5 min late, the line asks 5 min late.");
    CHECK(words(GoalMetric::Figure, 0.95, status(OnPace, 0.031, 1234), {}) == "On pace: 0.031, the line asks 1234.");
}

TEST_CASE("what was set is said with its date") {
    CHECK(describe(goal(GoalMetric::Strength, 0.8).terms(), {}, today) == "Strength 80 % by 1 March");
    CHECK(describe(goal(GoalMetric::Streak, 30).terms(), {}, today) == "Streak of 30 days by 1 March");
    CHECK(describe(goal(GoalMetric::Sum, 30).terms(), {.unit = "km", .figure_text = {}}, today - 365) ==
          "In all 30 km by 1 March 2026");
    CHECK(describe(goal(GoalMetric::Figure, -3).terms(), {.unit = {}, .figure_text = lateness_text}, today) ==
          "3 min early by 1 March");
}

TEST_CASE("chances are said as odds") {
    CHECK(chance_text(0.21) == "1 in 5");
    CHECK(chance_text(0.5) == "1 in 2");
    CHECK(chance_text(0.74) == "3 in 4");
    CHECK(chance_text(0.96) == "19 in 20");
    CHECK(chance_text(0.035) == "1 in 30");
    CHECK(chance_text(0.01).empty());
    CHECK(chance_text(0.99).empty());
}
