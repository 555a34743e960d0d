#include "domain/goals/state.hpp"
#include "goals_history.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;

namespace {

GoalStatus status(const Goal& goal, const Story& story) {
    const HabitSeries series = story.series();
    const GoalInput input{story.habit, series};
    return goal_status(goal, make_track(goal, input), input);
}

constexpr Day first{20'000};

GoalTerms streak(double target, int by) {
    return {.on = GoalMetric::Streak, .target = target, .by = first + by, .figure = {}};
}

} // namespace

TEST_CASE("the pace line runs straight from the start to the target") {
    const Goal goal = goal_on(GoalMetric::Streak, 21, first, first + 20);
    const GoalStatus now = status(goal, story("yyyyyy"));
    CHECK(now.start == 1);
    CHECK(now.now == 6);
    CHECK(now.pace == 6);
    CHECK(now.state == GoalState::OnPace);
    CHECK(now.line.front().value_on(first - 1) == 1);
    CHECK(now.line.front().value_on(first + 99) == 21);
}

TEST_CASE("a change of the terms bends the line where it stands, and the old leg stays") {
    Goal goal = goal_on(GoalMetric::Streak, 21, first, first + 20);
    change_goal(goal, first + 10, streak(31, 30));
    const GoalStatus now = status(goal, story(repeated("y", 16)));
    REQUIRE(now.line.size() == 2);
    CHECK(now.line[0].until == first + 10);
    CHECK(now.line[0].value_on(first + 20) == 21);
    CHECK(now.line[1].start == 11);
    CHECK(now.pace == doctest::Approx(16));
    CHECK(now.line[1].value_on(first + 30) == 31);
}

TEST_CASE("a change after the date has passed begins anew from where the metric stands") {
    Goal goal = goal_on(GoalMetric::Streak, 20, first, first + 5);
    CHECK(status(goal, story("yyyyyyyy")).state == GoalState::Missed);
    change_goal(goal, first + 7, streak(20, 19));
    const GoalStatus now = status(goal, story("yyyyyyyy"));
    CHECK(now.line[1].start == 8);
    CHECK(now.state == GoalState::OnPace);
}

TEST_CASE("ahead and behind lie outside of what one day can change") {
    const Goal goal = goal_on(GoalMetric::Streak, 60, first + 9, first + 59);
    CHECK(status(goal, story(repeated("y", 20))).state == GoalState::OnPace);
    CHECK(status(goal, story(repeated("y", 20) + "n")).state == GoalState::Behind);
    const Goal sum = goal_on(GoalMetric::Sum, 50, first, first + 100);
    CHECK(status(sum, story(repeated("yyn", 10))).state == GoalState::Ahead);
    CHECK(status(sum, story(repeated("ynn", 10))).state == GoalState::Behind);
    CHECK(status(sum, story(repeated("yn", 15))).state == GoalState::OnPace);
}

TEST_CASE("a single day does not take a goal from ahead to behind") {
    const Goal goal = goal_on(GoalMetric::Strength, 0.9, first + 20, first + 80);
    for (int days = 25; days < 60; ++days) {
        const Story before = bernoulli(0.8, days, 7);
        Story after = before;
        after.days.push_back(Outcome::Missed);
        const bool flipped =
            status(goal, before).state == GoalState::Ahead && status(goal, after).state == GoalState::Behind;
        CHECK(!flipped);
    }
}

TEST_CASE("while today is open it is yesterday's line that counts") {
    const Goal goal = goal_on(GoalMetric::Sum, 10, first, first + 10);
    const GoalStatus open = status(goal, story("-yyyy-"));
    CHECK(open.pace == doctest::Approx(5));
    CHECK(open.now == 4);
    CHECK(open.state == GoalState::OnPace);
}

TEST_CASE("a goal is reached on the first day it holds, and stays reached") {
    const Goal goal = goal_on(GoalMetric::Streak, 5, first, first + 20);
    const GoalStatus later = status(goal, story("yynyyyyynnn" + repeated("n", 20)));
    CHECK(later.state == GoalState::Reached);
    CHECK(later.reached == first + 7);
    CHECK(later.now == 0);
    CHECK(status(goal, story(repeated("n", 17) + repeated("y", 5))).state == GoalState::Missed);
}

TEST_CASE("a day still open reaches nothing") {
    // A miss slides out of the window on the open day.
    const Goal goal = goal_on(GoalMetric::Reliability, 1, first + 5, first + 60);
    CHECK(status(goal, story("n" + repeated("y", 29) + "-")).state != GoalState::Reached);
    CHECK(status(goal, story("n" + repeated("y", 29) + "y")).reached == first + 30);
}

TEST_CASE("after a change the goal is open again, unless what was reached is as much as what is asked now") {
    Goal goal = goal_on(GoalMetric::Streak, 5, first, first + 20);
    const Story broken = story("yyyyyynyy");
    change_goal(goal, first + 7, streak(10, 40));
    CHECK(status(goal, broken).state != GoalState::Reached);
    change_goal(goal, first + 8, streak(4, 40));
    CHECK(status(goal, broken).reached == first + 4);
}

TEST_CASE("missed and dropped goals say where they stood") {
    Goal goal = goal_on(GoalMetric::Streak, 9, first, first + 4);
    const GoalStatus missed = status(goal, story("yyyyynn"));
    CHECK(missed.state == GoalState::Missed);
    CHECK(missed.at_by == 5);
    CHECK(missed.now == 0);
    CHECK(missed.pace == 9);
    goal.dropped = first + 2;
    CHECK(status(goal, story("yyyyynn")).state == GoalState::Dropped);
    goal.dropped = first + 6;
    CHECK(status(goal, story("yyyyynn")).state == GoalState::Missed);
    const Goal set_aside = [] {
        Goal one = goal_on(GoalMetric::Streak, 2, first, first + 9);
        one.dropped = first + 5;
        return one;
    }();
    CHECK(status(set_aside, story("yyyyyy")).state == GoalState::Reached);
}

TEST_CASE("where nothing is known a goal is on pace, without a line") {
    const GoalStatus now = status(goal_on(GoalMetric::Reliability, 0.9, first, first + 30), story("ss-"));
    CHECK(now.state == GoalState::OnPace);
    CHECK(now.line.empty());
    CHECK(!now.now);
    CHECK(!now.pace);
}

TEST_CASE("every state of a goal has its word") {
    for (const auto& [state, word] : {std::pair{GoalState::Ahead, "ahead"}, std::pair{GoalState::OnPace, "on_pace"},
                                      std::pair{GoalState::Behind, "behind"}, std::pair{GoalState::Reached, "reached"},
                                      std::pair{GoalState::Missed, "missed"}, std::pair{GoalState::Dropped, "dropped"},
                                      std::pair{GoalState::Resting, "resting"}})
        CHECK(to_text(state) == word);
}
