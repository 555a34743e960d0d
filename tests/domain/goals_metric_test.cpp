#include "domain/goals/metric.hpp"
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "goals_history.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;

namespace {

constexpr GoalMetric all_metrics[]{GoalMetric::Reliability, GoalMetric::Strength, GoalMetric::Streak, GoalMetric::Sum,
                                   GoalMetric::Figure};

/// A figure with gaps: the mean of the values that are kept among the trailing 30 days.
FigureSource mean_of_kept(const HabitSeries& series) {
    return {.value_on = [&series](Day end) -> std::optional<double> {
        double sum = 0;
        int count = 0;
        for (Day day = end - 29; day <= end; ++day)
            if (series.holds(day) && series.at(day).outcome == Outcome::Kept) {
                sum += series.at(day).value.number();
                ++count;
            }
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }};
}

GoalTrack track_of(GoalMetric on, const Story& story, int set_on) {
    const HabitSeries series = story.series();
    return make_track(goal_on(on, 1, story.habit.first_day + set_on, story.today() + 30),
                      {story.habit, series, mean_of_kept(series)});
}

/// Values with -1 for missing: a plain number is easier on the property's printer.
double last_value(GoalMetric on, const Story& story, int set_on) {
    return track_of(on, story, set_on).on_day(story.today()).value_or(-1);
}

void check_against_other_figures(const Story& story) {
    const HabitSeries series = story.series();
    const Day today = series.last();
    const int age = static_cast<int>(story.days.size()) - 1;
    RC_ASSERT(last_value(GoalMetric::Strength, story, 0) == series.settled_strength_on(today));
    const auto streak = current_streak(series);
    RC_ASSERT(last_value(GoalMetric::Streak, story, age) == (streak ? streak->length : 0));
    const Reliability share = reliability_of(series, 30);
    const double expected = share.due > 0 ? share.share() : -1;
    const double reliability = last_value(GoalMetric::Reliability, story, age);
    RC_ASSERT((series.is_open(today) ? reliability >= expected : reliability == expected));
}

void check_resumed(GoalMetric on) {
    const Story before = any_story(2);
    Story after = before;
    const int changed = *rc::gen::inRange(0, static_cast<int>(after.days.size()));
    const int more = *rc::gen::inRange(-1, 10);
    after.days.resize(static_cast<std::size_t>(static_cast<int>(after.days.size()) + more), Outcome::Unknown);
    after.values.resize(after.days.size(), 0);
    if (changed < static_cast<int>(after.days.size()))
        after.days[static_cast<std::size_t>(changed)] = Outcome::Kept;
    const HabitSeries old_series = before.series();
    const HabitSeries series = after.series();
    const Goal goal = goal_on(on, 1, before.habit.first_day + *rc::gen::inRange(-5, 40), before.today() + 60);
    GoalTrack track = make_track(goal, {before.habit, old_series, mean_of_kept(old_series)});
    // A rolling schedule may slide what older days cover.
    const bool is_rolling = before.habit.rules.front().rule.schedule.kind == ScheduleKind::TimesInDays;
    const Day from = is_rolling ? before.habit.first_day : before.habit.first_day + changed;
    const GoalInput input{after.habit, series, mean_of_kept(series)};
    update(track, input, from);
    RC_ASSERT(track == make_track(goal, input));
}

} // namespace

TEST_CASE("the values are those of reliability, strength and streak") {
    CHECK(rc::check("on any last day", [] { check_against_other_figures(any_story()); }));
}

TEST_CASE("an updated track equals one made anew") {
    for (const GoalMetric on : all_metrics)
        CHECK(rc::check("after any change", [on] { check_resumed(on); }));
}

TEST_CASE("a today that is open takes nothing away") {
    CHECK(rc::check("from any metric", [] {
        Story day_before = any_story();
        day_before.habit.rules.front().rule.schedule = Schedule::daily();
        Story open = day_before;
        open.days.push_back(Outcome::Unknown);
        open.values.push_back(0);
        const bool is_settled =
            day_before.days.back() != Outcome::Unknown && day_before.days.back() != Outcome::Partial;
        RC_PRE(is_settled);
        for (const GoalMetric on : all_metrics)
            RC_ASSERT(last_value(on, open, 0) >= last_value(on, day_before, 0));
    }));
}

TEST_CASE("a sum counts what was logged from the day the goal was set on") {
    Story pages = story("yyyyy");
    pages.values = {5, 6, 7, 8, -3};
    const GoalTrack track = track_of(GoalMetric::Sum, pages, 2);
    CHECK(track.on_day(pages.habit.first_day + 2) == 7);
    CHECK(track.latest(pages.today()) == 15); // no day takes back what another gave
    CHECK(!track.on_day(pages.today() + 1));
}

TEST_CASE("missing is missing: a reliability without due days has no value, and the first one known is the start") {
    const Story rested = story("sssyyn");
    const GoalTrack track = track_of(GoalMetric::Reliability, rested, 0);
    CHECK(!track.on_day(rested.habit.first_day + 2));
    CHECK(track.on_day(rested.habit.first_day + 3) == 1);
    CHECK(track.on_day(rested.today()) == doctest::Approx(2.0 / 3));
    CHECK(start_value(goal_on(GoalMetric::Reliability, 0.9, rested.habit.first_day, {}), track) == 1);
}

TEST_CASE("a reliability of few days is no evidence that a goal is reached") {
    CHECK(!track_of(GoalMetric::Reliability, story("yyyyyyyyy"), 0).counts_from);
    const Story ten = story("yyyyyyyyyyyy");
    CHECK(track_of(GoalMetric::Reliability, ten, 0).counts_from == ten.habit.first_day + 9);
    const Story rare = story(repeated("y----", 7), Schedule::every(5));
    CHECK(track_of(GoalMetric::Reliability, rare, 0).counts_from == rare.habit.first_day + 29);
}

TEST_CASE("a goal that is already met is told before it is set") {
    const Story kept = story(repeated("y", 40));
    const HabitSeries series = kept.series();
    const GoalInput input{kept.habit, series};
    const Day by = kept.today() + 30;
    CHECK(is_met_when_set(goal_on(GoalMetric::Reliability, 0.9, kept.today(), by), input));
    CHECK(is_met_when_set(goal_on(GoalMetric::Streak, 40, kept.today(), by), input));
    CHECK(!is_met_when_set(goal_on(GoalMetric::Streak, 41, kept.today(), by), input));
    CHECK(!is_met_when_set(goal_on(GoalMetric::Sum, 10, kept.today(), by), input));
    const Story young = story("yyy");
    const HabitSeries short_series = young.series();
    CHECK(!is_met_when_set(goal_on(GoalMetric::Reliability, 0.9, young.today(), by), {young.habit, short_series}));
}

TEST_CASE("a figure improves towards its target, or as the caller says") {
    const Story any = story("yyy");
    const HabitSeries series = any.series();
    Goal goal = goal_on(GoalMetric::Figure, 5, any.today(), any.today() + 30);
    const GoalInput unsaid{any.habit, series};
    CHECK(direction_of(goal, unsaid, 12.0) == Improves::Down);
    CHECK(direction_of(goal, unsaid, 3.0) == Improves::Up);
    CHECK(direction_of(goal, {any.habit, series, {.value_on = {}, .improves = Improves::Down}}, 3.0) == Improves::Down);
    change_goal(goal, any.today() + 1, {.on = GoalMetric::Figure, .target = 20, .by = any.today() + 30, .figure = {}});
    CHECK(direction_of(goal, unsaid, 12.0) == Improves::Down);
}

TEST_CASE("a habit that begins after today has no values, and one that began after its goal starts at nothing") {
    Story later = story("");
    const HabitSeries none = later.series();
    CHECK(make_track(goal_on(GoalMetric::Strength, 1, later.habit.first_day - 3, {}), {later.habit, none})
              .values.empty());
    const GoalTrack early = track_of(GoalMetric::Streak, story("yy"), -3);
    CHECK(early.values == std::vector<std::optional<double>>{0, 0, 0, 1, 2});
}
