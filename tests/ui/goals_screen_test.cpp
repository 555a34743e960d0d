#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

/// A walk of eighty days, two of three kept, each said on its day.
HabitId walked(DashboardDriver& kept) {
    const HabitId walk = kept.add("Walk");
    const Day today = kept.world.today;
    for (int back = 80; back >= 0; --back) {
        kept.world.today = today - back;
        kept.world.say(walk, {.answer = back % 3 == 0 ? Answer::No : Answer::Yes});
    }
    kept.run_until_idle();
    return walk;
}

const std::vector<TrackedGoal>& goals(DashboardDriver& kept) {
    kept.achievements().refresh(kept.world.journal, kept.world.today);
    return kept.achievements().goals();
}

std::string part(const TrackedGoal& goal, const std::string& name) {
    return "goals/" + to_text(goal.goal.id).substr(28) + "/" + name;
}

} // namespace

TEST_CASE("a goal is set by mouse, with a look at the user's own history first") {
    DashboardDriver kept;
    const HabitId walk = walked(kept);
    kept.click("rail/goals");
    kept.click("goals/empty/action");
    kept.run_until_idle();
    CHECK(kept.sees("On your own history"));
    CHECK(kept.sees("How much (today: 67 %)"));
    CHECK(kept.ui().has("goal/preview-chart/pace/2026-11-23"));
    kept.click("goal/in-30");
    kept.click("goal/target/less");
    kept.click("goal/ok");
    kept.run_until_idle();
    REQUIRE(goals(kept).size() == 1);
    const GoalTerms& terms = goals(kept)[0].goal.terms();
    CHECK(goals(kept)[0].goal.habit == walk);
    CHECK(terms.on == GoalMetric::Reliability);
    CHECK(terms.target == doctest::Approx(0.75));
    CHECK(terms.by == kept.world.today + 30);
    CHECK(kept.sees("1 under way, 0 reached."));
}

TEST_CASE("a goal is set by keyboard alone: what it is on, how much, and a day from the calendar") {
    DashboardDriver kept;
    walked(kept);
    kept.key(Key::Digit3, ui::mods::ctrl);
    kept.keys({Key::Tab, Key::Tab});
    kept.run_until_idle();
    kept.click("goals/empty/action");
    kept.click("goal/metric");
    kept.keys({Key::Down, Key::Down, Key::Enter});
    kept.run_until_idle();
    CHECK(kept.sees("How much (today: 0 days)"));
    kept.click("goal/by");
    kept.keys({Key::PageDown, Key::Right, Key::Enter});
    kept.run_until_idle();
    kept.key(Key::Enter);
    kept.run_until_idle();
    REQUIRE(goals(kept).size() == 1);
    CHECK(goals(kept)[0].goal.terms().on == GoalMetric::Streak);
    CHECK(goals(kept)[0].goal.terms().target == 7);
    CHECK(to_text(goals(kept)[0].goal.terms().by) == "2027-03-22"); // 90 days ahead: 21 February, a month and a day on
}

TEST_CASE("a target that is met already cannot be set, and the form says so") {
    DashboardDriver kept;
    walked(kept);
    kept.click("rail/goals");
    kept.click("goals/empty/action");
    for (int i = 0; i < 4; ++i)
        kept.click("goal/target/less");
    kept.run_until_idle();
    CHECK(kept.sees("aim a little higher"));
    CHECK_FALSE(kept.ui().mark("goal/ok").enabled);
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK(goals(kept).empty());
}

TEST_CASE("a change keeps the old line visible, and one undo takes it back") {
    DashboardDriver kept;
    const HabitId walk = walked(kept);
    kept.apply(SetGoal{walk, {.on = GoalMetric::Reliability, .target = 0.8, .by = kept.world.today + 40}});
    kept.click("rail/goals");
    kept.click(part(goals(kept)[0], "change"));
    kept.click("goal/target/more");
    kept.click("goal/ok");
    kept.run_until_idle();
    CHECK(goals(kept)[0].goal.terms().target == doctest::Approx(0.85));
    CHECK(goals(kept)[0].goal.versions.size() == 2);
    CHECK(goals(kept)[0].status.line.size() == 2);
    kept.key(Key::U);
    kept.run_until_idle();
    CHECK(goals(kept)[0].goal.terms().target == doctest::Approx(0.8));
}

TEST_CASE("ahead, on pace and behind are said in words") {
    DashboardDriver kept;
    const HabitId walk = walked(kept);
    kept.world.today = kept.world.today - 40;
    kept.apply(SetGoal{walk, {.on = GoalMetric::Reliability, .target = 0.99, .by = kept.world.today + 41}});
    kept.world.today = kept.world.today + 40;
    kept.click("rail/goals");
    kept.run_until_idle();
    CHECK(kept.sees("Behind"));
    CHECK(kept.sees("Behind the line by"));
}

TEST_CASE("a goal is set aside only after a question, and is found again under those that ended") {
    DashboardDriver kept;
    const HabitId walk = walked(kept);
    kept.apply(SetGoal{walk, {.on = GoalMetric::Reliability, .target = 0.8, .by = kept.world.today + 40}});
    kept.click("rail/goals");
    kept.click(part(goals(kept)[0], "drop"));
    kept.run_until_idle();
    CHECK(kept.sees("Set this goal aside?"));
    kept.click("goals/dropping/cancel");
    kept.run_until_idle();
    CHECK_FALSE(goals(kept)[0].goal.dropped);
    kept.click(part(goals(kept)[0], "drop"));
    kept.click("goals/dropping/ok");
    kept.run_until_idle();
    CHECK(goals(kept)[0].goal.dropped);
    kept.click("goals/ended");
    kept.run_until_idle();
    CHECK(kept.sees("Set the next one"));
}

TEST_CASE("a reached goal goes on the shelf with its date and shows the way there") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    const Day today = kept.world.today;
    for (int back = 20; back >= 0; --back) {
        kept.world.today = today - back;
        if (back == 15)
            kept.apply(SetGoal{walk, {.on = GoalMetric::Streak, .target = 10, .by = today + 10}});
        kept.world.say(walk, {.answer = Answer::Yes});
    }
    kept.click("rail/goals");
    kept.run_until_idle();
    CHECK(kept.sees("Reached on 12 November"));
    kept.click("goals/" + to_text(goals(kept)[0].goal.id).substr(28));
    kept.run_until_idle();
    CHECK(kept.ui().has("goals/reached/chart/pace/2026-11-12"));
    kept.click("goals/reached/next");
    kept.run_until_idle();
    CHECK(kept.sees("A new goal"));
}

TEST_CASE("a date that passed is told without blame and offers the next one") {
    DashboardDriver kept;
    const HabitId walk = walked(kept);
    kept.world.today = kept.world.today - 30;
    kept.apply(SetGoal{walk, {.on = GoalMetric::Reliability, .target = 0.99, .by = kept.world.today + 20}});
    kept.world.today = kept.world.today + 30;
    kept.click("rail/goals");
    kept.run_until_idle();
    CHECK(kept.sees("has passed at"));
    kept.click(part(goals(kept)[0], "next"));
    kept.run_until_idle();
    CHECK(kept.sees("A new goal"));
}

TEST_CASE("a running goal's pill says what the forecast says, and what the line says without one") {
    using enum GoalState;
    const auto chance = [](double share) {
        return std::optional(GoalForecast{.low = 0, .mid = 0, .high = 0, .chance = share, .likely_day = {}});
    };
    for (const GoalState state : {Ahead, OnPace, Behind}) {
        CHECK(ui::pill_of(state, chance(0.9)).words == "Likely");
        CHECK(ui::pill_of(state, chance(2.0 / 3)).words == "Likely");
        CHECK(ui::pill_of(state, chance(0.66)).words == "Even");
        CHECK(ui::pill_of(state, chance(1.0 / 3)).words == "Even");
        CHECK(ui::pill_of(state, chance(0.33)).words == "Behind");
    }
    CHECK(ui::pill_of(Ahead, {}).words == "Ahead");
    CHECK(ui::pill_of(OnPace, {}).words == "On pace");
    CHECK(ui::pill_of(Behind, {}).words == "Behind");
    CHECK(ui::pill_of(Resting, {}).words == "Rests");
}

TEST_CASE("a goal that rests asks once: restated in the new unit, or it waits") {
    DashboardDriver kept;
    kept.world.today = kept.world.today - 20;
    const HabitId gym = kept.world.add("Gym", MeasureKind::YesNo, Rule{.schedule = Schedule::times_a_week(1)}, 0);
    kept.world.say(gym, {.answer = Answer::Yes});
    kept.world.apply(SetGoal{gym, {.on = GoalMetric::Streak, .target = 8, .by = kept.world.today + 120, .figure = {}}});
    HabitFields daily;
    daily.rule = Rule{};
    kept.world.apply(EditHabit{gym, daily, kept.world.today + 1});
    kept.world.today = kept.world.today + 20;
    kept.run_until_idle();
    kept.click("rail/goals");
    kept.run_until_idle();
    CHECK(kept.sees("Streak of 8 weeks"));
    CHECK(kept.sees("Restate in days"));
    SUBCASE("it waits and does not ask again") {
        kept.click(part(goals(kept)[0], "wait"));
        kept.run_until_idle();
        CHECK_FALSE(kept.ui().has(part(goals(kept)[0], "wait")));
        CHECK(goals(kept)[0].status.state == GoalState::Resting);
        CHECK(kept.ui().has(part(goals(kept)[0], "change"))); // it can still be restated
    }
    SUBCASE("it is restated") {
        kept.click(part(goals(kept)[0], "change"));
        kept.run_until_idle();
        kept.click("goal/ok");
        kept.run_until_idle();
        const Goal& goal = goals(kept)[0].goal;
        CHECK(goal.terms().unit == StreakUnit::Days);
        CHECK(goal.terms().target == 56);
        CHECK(goals(kept)[0].status.state != GoalState::Resting);
        CHECK(kept.sees("Streak of 56 days"));
    }
}
