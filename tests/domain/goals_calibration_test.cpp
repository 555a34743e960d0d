#include "goals_outlook.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace kept;
using namespace kept::test;

namespace {

/// How well forecasts did against what habits of a known chance then came to.
struct Score {
    int forecasts = 0;
    int held = 0;    ///< the interval held the value on the goal's date
    int reached = 0; ///< the goal was reached
    double chance = 0;

    double coverage() const { return static_cast<double>(held) / forecasts; }
    double reached_share() const { return static_cast<double>(reached) / forecasts; }
    double mean_chance() const { return chance / forecasts; }
};

constexpr int past = 90;
constexpr int trials = 60;

struct Setting {
    GoalMetric on;
    double target; ///< out of reach for some, not for others
    int ahead;
    Schedule schedule{};
};

void play(const Setting& setting, const Story& whole, const FigureSource& figure, Score& score) {
    const HabitSeries then = whole.series(past);
    const Goal goal = goal_on(setting.on, setting.target, then.last(), whole.today());
    const Outlook outlook(goal, {whole.habit, then, figure});
    if (!outlook.forecast)
        return;
    const HabitSeries later = whole.series();
    const Outlook outcome(goal, {whole.habit, later, figure});
    const double value = outcome.track.on_day(whole.today()).value_or(-1);
    ++score.forecasts;
    const double slack = setting.on == GoalMetric::Strength ? 0.002 : 1e-9; // half a cell
    score.held += value >= outlook.forecast->low - slack && value <= outlook.forecast->high + slack ? 1 : 0;
    score.reached += outcome.status.state == GoalState::Reached ? 1 : 0;
    score.chance += outlook.forecast->chance;
}

Score score_of(const Setting& setting) {
    Score score;
    unsigned seed = 1;
    for (const double p : {0.3, 0.6, 0.8, 0.95})
        for (int i = 0; i < trials; ++i)
            play(setting, bernoulli(p, past + setting.ahead, seed++, setting.schedule), {}, score);
    return score;
}

/// The mean lateness over 30 days of arrivals that spread around 5 minutes late.
FigureSource lateness(Day first, int days, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> minutes(5, 6);
    std::vector<double> sums{0};
    for (int i = 0; i < days; ++i)
        sums.push_back(sums.back() + minutes(random));
    return {.value_on =
                [first, sums](Day day) {
                    const int end = day - first + 1;
                    const int begin = std::max(0, end - goal_window_days);
                    const double sum =
                        sums.at(static_cast<std::size_t>(end)) - sums.at(static_cast<std::size_t>(begin));
                    return std::optional(sum / (end - begin));
                },
            .improves = Improves::Down};
}

Score figure_score(int ahead) {
    Score score;
    const Story whole = bernoulli(1, past + ahead, 1);
    for (unsigned seed = 1; seed <= 200; ++seed)
        play({GoalMetric::Figure, 3.5, ahead}, whole, lateness(whole.habit.first_day, past + ahead, seed), score);
    return score;
}

void check_calibrated(const Score& score, double max_coverage = 0.95) {
    CAPTURE(score.forecasts);
    CAPTURE(score.coverage());
    CAPTURE(score.reached_share());
    CAPTURE(score.mean_chance());
    REQUIRE(score.forecasts > 100);
    CHECK(score.coverage() > 0.74);
    CHECK(score.coverage() < max_coverage);
    CHECK(std::abs(score.mean_chance() - score.reached_share()) < 0.08);
}

void check_calibrated(const Setting& setting) {
    // Runs are whole numbers, most of them small: an interval that holds four in five often cannot help holding more.
    check_calibrated(score_of(setting), setting.on == GoalMetric::Streak ? 0.98 : 0.95);
}

} // namespace

TEST_CASE("the interval of a reliability holds four in five, and its chances come true") {
    check_calibrated({GoalMetric::Reliability, 0.87, 14});
    check_calibrated({GoalMetric::Reliability, 0.9, 60});
}

TEST_CASE("the interval of a strength holds four in five, and its chances come true") {
    check_calibrated({GoalMetric::Strength, 0.82, 14});
    check_calibrated({GoalMetric::Strength, 0.85, 45});
}

TEST_CASE("the interval of a streak holds four in five, and its chances come true") {
    check_calibrated({GoalMetric::Streak, 12, 30});
    check_calibrated({GoalMetric::Streak, 20, 90});
}

TEST_CASE("the interval of a sum holds four in five, and its chances come true") {
    check_calibrated({GoalMetric::Sum, 11, 14});
    check_calibrated({GoalMetric::Sum, 40, 60});
}

TEST_CASE("a habit of a few days a week is forecast as well") {
    const Schedule schedule = *parse_schedule("weekdays:mon,wed,fri");
    check_calibrated({GoalMetric::Reliability, 0.87, 40, schedule});
    check_calibrated({GoalMetric::Strength, 0.75, 40, schedule});
    check_calibrated({GoalMetric::Streak, 6, 40, schedule});
    check_calibrated({GoalMetric::Sum, 11, 40, schedule});
}

TEST_CASE("the interval of a figure holds about four in five, and its chances come about true") {
    check_calibrated(figure_score(14));
    check_calibrated(figure_score(60));
}
