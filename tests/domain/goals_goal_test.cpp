#include "domain/goals/goal.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace kept;

namespace {

constexpr Day set_on{20'000};

GoalTerms terms(GoalMetric on, double target, int days) {
    return {.on = on, .target = target, .by = set_on + days, .figure = on == GoalMetric::Figure ? "rate" : ""};
}

} // namespace

TEST_CASE("what a goal is on is read back as it is written, and any other word is a figure") {
    for (const char* word : {"reliability", "strength", "streak", "sum", "median_lateness_min"})
        CHECK(to_text(terms_on_metric(word)) == word);
    CHECK(terms_on_metric("sum").on == GoalMetric::Sum);
    CHECK(terms_on_metric("sum").figure.empty());
    CHECK(terms_on_metric("rate").on == GoalMetric::Figure);
    CHECK(terms_on_metric("rate").figure == "rate");
}

TEST_CASE("a changed goal keeps its history, and each day the terms of its day") {
    Goal goal = make_goal({}, {}, set_on, terms(GoalMetric::Streak, 30, 60));
    change_goal(goal, set_on + 20, terms(GoalMetric::Sum, 40, 90));
    change_goal(goal, set_on + 10, terms(GoalMetric::Streak, 35, 60));
    REQUIRE(goal.versions.size() == 3);
    CHECK(goal.terms().on == GoalMetric::Streak); // that would be another goal
    CHECK(goal.terms().target == 40);
    CHECK(goal.terms_on(set_on - 5).target == 30);
    CHECK(goal.terms_on(set_on + 9).target == 30);
    CHECK(goal.terms_on(set_on + 10).target == 35);
    CHECK(goal.terms_on(set_on + 500).target == 40);
}

TEST_CASE("of two versions from one day the later one holds, and none goes before the first") {
    Goal goal = make_goal({}, {}, set_on, terms(GoalMetric::Streak, 30, 60));
    change_goal(goal, set_on, terms(GoalMetric::Streak, 20, 60));
    CHECK(goal.terms_on(set_on).target == 20);
    change_goal(goal, set_on - 3, terms(GoalMetric::Streak, 10, 60));
    CHECK(goal.versions.front().terms.target == 30);
    CHECK(goal.versions[1].from == set_on);
}

TEST_CASE("terms that make no sense are told apart") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(is_sane(terms(GoalMetric::Reliability, 0.9, 30), set_on));
    CHECK(is_sane(terms(GoalMetric::Strength, 1, 1), set_on));
    CHECK(is_sane(terms(GoalMetric::Sum, 1000.5, 30), set_on));
    CHECK(is_sane(terms(GoalMetric::Figure, -5, 30), set_on));
    CHECK(!is_sane(terms(GoalMetric::Reliability, 90, 30), set_on));
    CHECK(!is_sane(terms(GoalMetric::Strength, 0, 30), set_on));
    CHECK(!is_sane(terms(GoalMetric::Streak, 7.5, 30), set_on));
    CHECK(!is_sane(terms(GoalMetric::Sum, nan, 30), set_on));
    CHECK(!is_sane(terms(GoalMetric::Sum, 5, 0), set_on));
    CHECK(!is_sane({.on = GoalMetric::Figure, .target = 1, .by = set_on + 1, .figure = {}}, set_on));
    CHECK(!is_sane({.on = GoalMetric::Sum, .target = 1, .by = set_on + 1, .figure = "rate"}, set_on));
    CHECK(!is_sane({.on = GoalMetric::Sum, .target = 1, .by = last_sane_day() + 1, .figure = {}}, set_on));
}
