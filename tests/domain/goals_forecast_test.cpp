#include "domain/goals/belief.hpp"
#include "domain/goals/evidence.hpp"
#include "domain/series/strength.hpp"
#include "goals_outlook.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

using namespace kept;
using namespace kept::test;

namespace {

constexpr GoalMetric walked[]{GoalMetric::Reliability, GoalMetric::Strength, GoalMetric::Streak, GoalMetric::Sum};

std::optional<GoalForecast> forecast(const Story& story, GoalMetric on, double target, int days_ahead,
                                     const FigureSource& figure = {}) {
    const HabitSeries series = story.series();
    return Outlook(goal_on(on, target, story.today(), story.today() + days_ahead), {story.habit, series, figure})
        .forecast;
}

/// As the chance of a forecast; 1 where the goal is reached by now.
double chance(const Story& story, GoalMetric on, double target, int days_ahead) {
    const auto found = forecast(story, on, target, days_ahead);
    return found ? found->chance : 1.0;
}

double any_target(GoalMetric on) {
    return is_in_percent(on) ? *rc::gen::inRange(1, 120) / 100.0 : *rc::gen::inRange(1, 400);
}

int any_horizon() {
    return *rc::gen::oneOf(rc::gen::inRange(1, 40), rc::gen::element(1, 2, 150));
}

void check_is_possible(GoalMetric on) {
    const Story any = any_story(30);
    const auto f = forecast(any, on, any_target(on), any_horizon());
    RC_PRE(f.has_value());
    RC_ASSERT(f->low <= f->mid);
    RC_ASSERT(f->mid <= f->high);
    RC_ASSERT(f->low >= 0);
    if (is_in_percent(on))
        RC_ASSERT(f->high <= 1);
    RC_ASSERT(f->chance >= 0);
    RC_ASSERT(f->chance <= 1);
    RC_ASSERT(f->likely_day.has_value() == (f->chance >= 0.5));
}

void check_is_monotone(GoalMetric on) {
    const Story any = any_story(30);
    const double target = any_target(on);
    const int days = any_horizon();
    const double more = is_in_percent(on) ? 0.07 : 5;
    constexpr double rounding = 1e-9;
    RC_ASSERT(chance(any, on, target + more, days) <= chance(any, on, target, days) + rounding);
    RC_ASSERT(chance(any, on, target, days + 7) >= chance(any, on, target, days) - rounding);
}

/// Whether a run of `length` comes up, begun with `run`, in the days whose bits are set in `kept`.
bool holds_run(unsigned kept, int days, int run, int length) {
    for (int i = 0; i < days; ++i) {
        run = (kept >> static_cast<unsigned>(i) & 1U) != 0 ? run + 1 : 0;
        if (run >= length)
            return true;
    }
    return false;
}

double enumerated_chance(double p, int days, int run, int length) {
    double sum = 0;
    for (unsigned kept = 0; kept < 1U << static_cast<unsigned>(days); ++kept)
        if (holds_run(kept, days, run, length))
            sum += std::pow(p, std::popcount(kept)) * std::pow(1 - p, days - std::popcount(kept));
    return sum;
}

} // namespace

TEST_CASE("a forecast stays within what is possible") {
    for (const GoalMetric on : walked)
        CHECK(rc::check("for any habit, target and date", [on] { check_is_possible(on); }));
}

TEST_CASE("a higher target is never likelier, a later date never less likely") {
    for (const GoalMetric on : walked)
        CHECK(rc::check("for any habit", [on] { check_is_monotone(on); }));
}

TEST_CASE("a date years away is forecast as well") {
    for (const GoalMetric on : walked)
        for (const double p : {0.0, 0.7, 1.0}) {
            const auto f = forecast(bernoulli(p, 60, 1), on, is_in_percent(on) ? 0.99 : 2000, 3 * 365);
            if (!f)
                continue; // reached: a reliability of 1
            CHECK(f->low <= f->mid);
            CHECK(f->mid <= f->high);
            CHECK(f->high <= (is_in_percent(on) ? 1.0 : 1095.0 + 60));
            CHECK(f->chance <= 1);
        }
    CHECK(forecast(bernoulli(0.7, 60, 1), GoalMetric::Sum, 30'000, 60'000).value().chance > 0.9);
}

TEST_CASE("with fewer than ten answered due days there is no forecast") {
    for (const GoalMetric on : walked) {
        CHECK(!forecast(story("yyyyyyyyn"), on, 0.99, 30));
        CHECK(!forecast(story("yyyyyyyyn" + repeated("-", 20)), on, 0.99, 30));
        CHECK(!forecast(story(repeated("yn", 10) + repeated("s", 60)), on, 0.99, 30));
        CHECK(forecast(story("yyyyyyyyny"), on, is_in_percent(on) ? 0.99 : 90, 30));
    }
}

TEST_CASE("a goal that is reached, set aside or past needs no forecast") {
    const Story kept = story(repeated("y", 40));
    CHECK(!forecast(kept, GoalMetric::Streak, 30, 20));
    CHECK(!forecast(kept, GoalMetric::Streak, 50, 0));
    const Story open = story(repeated("y", 40) + "-"); // today is still to come
    CHECK(forecast(open, GoalMetric::Streak, 41, 0));
}

TEST_CASE("who always keeps a habit, and who never does") {
    const Story always = story(repeated("y", 60));
    const Story never = story(repeated("n", 60));
    CHECK(forecast(always, GoalMetric::Streak, 90, 40).value().chance > 0.6);
    CHECK(forecast(always, GoalMetric::Streak, 90, 40).value().high == 100);
    CHECK(forecast(always, GoalMetric::Sum, 41, 40).value().chance > 0.4); // the day it is set on counts
    CHECK(forecast(never, GoalMetric::Streak, 5, 40).value().chance < 0.01);
    CHECK(forecast(never, GoalMetric::Sum, 1, 40).value().chance == 0);
    CHECK(forecast(never, GoalMetric::Sum, 1, 40).value().high == 0);
    CHECK(forecast(never, GoalMetric::Strength, 0.3, 40).value().chance < 0.01);
    CHECK(forecast(never, GoalMetric::Reliability, 0.5, 40).value().high < 0.1);
    CHECK(forecast(always, GoalMetric::Strength, 1, 400).value().chance == 0); // a whole strength is only approached
}

TEST_CASE("tomorrow is one day away") {
    const Story kept = story(repeated("yyyyn", 12) + "y");
    const auto run = forecast(kept, GoalMetric::Streak, 2, 1);
    REQUIRE(run);
    CHECK(run->low == 0);
    CHECK(run->mid == 2);
    CHECK(run->high == 2);
    CHECK(run->chance == doctest::Approx(0.8).epsilon(0.03));
    CHECK(run->likely_day == kept.today() + 1);
    CHECK(chance(kept, GoalMetric::Streak, 3, 1) == 0);
    const double now = kept.series().strength_on(kept.today());
    const double m = multiplier_of(kept.habit.rules.front().rule);
    const auto strength = forecast(kept, GoalMetric::Strength, now * m + (1 - m) - 0.005, 1);
    REQUIRE(strength);
    CHECK(strength->chance == doctest::Approx(0.8).epsilon(0.03));
    CHECK(strength->low == doctest::Approx(now * m).epsilon(0.006));
    CHECK(strength->high == doctest::Approx(now * m + (1 - m)).epsilon(0.006));
}

TEST_CASE("the chance of a run is exact") {
    CHECK(rc::check("against every course the days could take", [] {
        const Story any = bernoulli(*rc::gen::inRange(0, 11) / 10.0, 60, *rc::gen::arbitrary<unsigned>());
        const HabitSeries series = any.series();
        const int days = *rc::gen::inRange(1, 9);
        const int length = *rc::gen::inRange(1, 10);
        const Outlook outlook(goal_on(GoalMetric::Streak, length, any.today(), any.today() + days),
                              {any.habit, series});
        RC_PRE(outlook.forecast.has_value());
        const ShareEvidence kept = evidence_of({any.habit, series})->kept;
        double expected = 0;
        for (const double p : belief_in(kept.mean * kept.days, kept.days))
            expected += enumerated_chance(p, days, static_cast<int>(*outlook.status.now), length) / belief_size;
        RC_ASSERT(std::abs(outlook.forecast->chance - expected) < 1e-9);
    }));
}

TEST_CASE("only due days count towards what is to come") {
    const Story twice_a_week = bernoulli(1, 84, 1, *parse_schedule("weekdays:mon,thu"));
    CHECK(forecast(twice_a_week, GoalMetric::Streak, 1000, 28).value().high ==
          32);                                                                 // 24 such days have been, 8 are to come
    CHECK(forecast(twice_a_week, GoalMetric::Sum, 1000, 28).value().mid == 9); // today's counts as well
    // Half of the days were rest.
    const Story rested = story(repeated("ys", 40));
    const HabitSeries half = rested.series();
    const auto evidence = evidence_of({rested.habit, half});
    CHECK(evidence->due_share == doctest::Approx(0.5));
    const auto ahead = due_days_ahead({rested.habit, half}, *evidence, rested.today() + 20, 1000);
    CHECK(std::ranges::count(ahead, true) == 10);
}

TEST_CASE("what strength was fed with is read back from it, part days and rolling schedules too") {
    const Story part = story(repeated("p", 60));
    const HabitSeries series = part.series();
    const auto evidence = evidence_of({part.habit, series});
    CHECK(evidence->strength.mean == doctest::Approx(0.4));
    CHECK(evidence->kept.mean == 0);
    CHECK(evidence->strength.spread == doctest::Approx(0).epsilon(0.001));
    const Story rolling = story(repeated("y-y-y--", 20), *parse_schedule("3/7d"));
    const HabitSeries covered = rolling.series();
    CHECK(evidence_of({rolling.habit, covered})->strength.mean == doctest::Approx(1));
    const auto f = forecast(rolling, GoalMetric::Strength, 0.999, 60);
    REQUIRE(f);
    CHECK(f->mid > 0.9);
}

TEST_CASE("a figure is forecast from its last 60 values, and may improve downwards") {
    const Story any = story(repeated("y", 90));
    const Day last = any.today();
    const FigureSource falling{.value_on = [last](Day day) { return std::optional(10.0 + (last - day) * 0.1); }};
    const auto f = forecast(any, GoalMetric::Figure, 8, 30, falling);
    REQUIRE(f);
    CHECK(f->mid == doctest::Approx(13).epsilon(0.01)); // the median: no trend is read into it
    CHECK(f->low < f->mid);
    CHECK(f->chance < 0.3);
    CHECK(forecast(any, GoalMetric::Figure, 9.9, 30, falling).value().chance > f->chance);
    const FigureSource steady{.value_on = [](Day) { return std::optional(4.0); }};
    CHECK(forecast(any, GoalMetric::Figure, 5, 30, steady).value().chance == 0);
    const FigureSource silent{
        .value_on = [last](Day day) { return last - day < 9 ? std::optional(4.0) : std::nullopt; }};
    CHECK(!forecast(any, GoalMetric::Figure, 5, 30, silent));
}

TEST_CASE("a belief in nothing is what the arcsine distribution has in closed form") {
    const double width = std::numbers::pi / 2 / belief_size; // of a slice in θ, where p = sin²θ and θ is uniform
    const Belief belief = belief_in(0, 0);
    for (std::size_t i = 0; i < belief_size; ++i) {
        const double begin = width * static_cast<double>(i);
        const double mean = 0.5 - (std::sin(2 * (begin + width)) - std::sin(2 * begin)) / (4 * width);
        CHECK(belief.at(i) == doctest::Approx(mean).epsilon(1e-12));
    }
}

TEST_CASE("a belief has the mean and the spread of its Beta distribution") {
    for (const auto& [kept, days] : {std::pair{0, 60}, {3, 10}, {30, 60}, {60, 60}, {0, 0}}) {
        const Belief belief = belief_in(kept, days);
        double mean = 0;
        double squares = 0;
        for (const double p : belief) {
            CHECK(p >= 0);
            CHECK(p <= 1);
            mean += p / belief_size;
            squares += p * p / belief_size;
        }
        const double a = kept + 0.5;
        const double b = days - kept + 0.5;
        CHECK(mean == doctest::Approx(a / (a + b)).epsilon(1e-12));
        CHECK(squares - mean * mean == doctest::Approx(a * b / ((a + b) * (a + b) * (a + b + 1))).epsilon(0.1));
        CHECK(std::ranges::is_sorted(belief));
    }
}
