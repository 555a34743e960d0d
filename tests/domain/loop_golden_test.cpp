// The golden numbers of Loop Habit Tracker 2.3: the same entries must give the same strength.
#include "domain/series/implied.hpp"
#include "domain/series/streak.hpp"
#include "domain/series/strength.hpp"
#include "history.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace kept;
using kept::test::History;

namespace {

constexpr double tolerance = 1e-6;

void check_strengths(History& history, const std::vector<double>& expected, double within = tolerance) {
    const HabitSeries series = history.series();
    for (std::size_t k = 0; k < expected.size(); ++k) {
        CAPTURE(k);
        CHECK(std::abs(series.strength_on(History::today - static_cast<int>(k)) - expected[k]) <= within);
    }
}

const std::vector<double> twenty_yes{0.655747, 0.636894, 0.617008, 0.596033, 0.573910, 0.550574, 0.525961, 0.500000,
                                     0.472617, 0.443734, 0.413270, 0.381137, 0.347244, 0.311495, 0.273788, 0.234017,
                                     0.192067, 0.147820, 0.101149, 0.051922, 0,        0,        0};

CoveredInterval ago(int begin, int centre, int end) {
    return {History::today - begin, History::today - centre, History::today - end};
}

std::vector<CoveredInterval> intervals(int times, int days, std::vector<int> days_ago) {
    std::vector<Day> kept_days;
    for (auto k = days_ago.rbegin(); k != days_ago.rend(); ++k)
        kept_days.push_back(History::today - *k);
    return covered_intervals(kept_days, kept_days, times, days);
}

} // namespace

TEST_CASE("a day moves the strength towards its share, more slowly the fewer days are asked for") {
    struct Row {
        double frequency, strength, share, expected;
    };
    for (const Row& row : {Row{1, 0, 1, 0.051922}, Row{1, 0.5, 1, 0.525961}, Row{1, 0.75, 1, 0.762981}, Row{1, 0, 0, 0},
                           Row{1, 0.5, 0, 0.474039}, Row{1, 0.75, 0, 0.711058}, Row{1.0 / 3, 0, 1, 0.030314},
                           Row{1.0 / 3, 0.5, 1, 0.515157}, Row{1.0 / 3, 0.75, 1, 0.757578}, Row{1.0 / 3, 0, 0, 0},
                           Row{1.0 / 3, 0.5, 0, 0.484842}, Row{1.0 / 3, 0.75, 0, 0.727263}}) {
        CAPTURE(row.frequency);
        CAPTURE(row.strength);
        CHECK(std::abs(strength_step(row.strength, row.share, rolling_multiplier(row.frequency)) - row.expected) <=
              tolerance);
    }
}

TEST_CASE("daily, three times a week and monthly habits have the multipliers of Loop") {
    CHECK(std::abs(rolling_multiplier(1) - 0.948077514) < 1e-9);
    CHECK(std::abs(rolling_multiplier(3.0 / 7) - 0.965696682) < 1e-9);
    CHECK(std::abs(rolling_multiplier(1.0 / 30) - 0.990312553) < 1e-9);
}

TEST_CASE("twenty days of yes raise a daily habit to two thirds") {
    History history;
    for (int k = 0; k < 20; ++k)
        history.yes({k});
    check_strengths(history, twenty_yes);
}

TEST_CASE("skipped days freeze the strength") {
    History history;
    for (int k = 0; k < 20; ++k)
        k == 5 || k == 10 || k == 11 ? history.skip({k}) : history.yes({k});
    check_strengths(history, {0.596033, 0.573910, 0.550574, 0.525961, 0.500000, 0.472617, 0.472617, 0.443734,
                              0.413270, 0.381137, 0.347244, 0.347244, 0.347244, 0.311495, 0.273788, 0.234017,
                              0.192067, 0.147820, 0.101149, 0.051922, 0,        0,        0});
}

TEST_CASE("a skip after a single yes keeps its strength, and the days after it lose it") {
    History history;
    history.yes({5}).skip({4});
    check_strengths(history, {0.041949, 0.044247, 0.046670, 0.049226, 0.051922, 0.051922, 0});
}

TEST_CASE("two days a week give two thirds of three asked for, and half of four") {
    for (const auto& [times, expected] : {std::pair{3, 0.666667}, std::pair{4, 0.500000}}) {
        History history;
        history.on(Schedule::times_in(times, 7));
        for (int week = 0; week < 100; ++week)
            history.yes({7 * week, 7 * week + 1})
                .no({7 * week + 2, 7 * week + 3, 7 * week + 4, 7 * week + 5, 7 * week + 6});
        CHECK(std::abs(history.strength(0) - expected) <= tolerance);
    }
}

TEST_CASE("without answers there is no strength, and a new frequency rates the old answers afresh") {
    History history;
    CHECK(history.strength(0) == 0);
    history.yes({0, 1});
    CHECK(std::abs(history.strength(0) - 0.101149) <= tolerance);
    history.on(Schedule::times_in(1, 2));
    CHECK(std::abs(history.strength(0) - 0.054816) <= tolerance);
}

TEST_CASE("two kept days in three imply the third, and a streak goes through it") {
    History history;
    history.on(Schedule::times_in(2, 3)).yes({0, 3, 4, 5, 8, 9}).no({1, 2, 6, 7});
    check_strengths(history, {0.2557, 0.2226, 0.1991, 0.1746, 0.1379, 0.0995, 0.0706, 0.0515, 0.0315, 0.0107}, 5e-5);

    using enum Outcome;
    const std::vector<Outcome> expected{Kept, Missed, Implied, Kept, Kept, Kept, Implied, Implied, Kept, Kept};
    for (std::size_t k = 0; k < expected.size(); ++k)
        CHECK(history.outcome(static_cast<int>(k)) == expected[k]);
    CHECK(history.series().at(History::today - 2).answered_no);
    CHECK(streaks_of(history.series()) ==
          std::vector<Streak>{{History::today - 9, History::today - 2, 8}, {History::today, History::today, 1}});
}

TEST_CASE("an amount that meets its target counts as a yes") {
    History history(MeasureKind::Count);
    history.target(2);
    for (int k = 0; k < 20; ++k)
        history.amount(k, 2);
    check_strengths(history, twenty_yes);
}

TEST_CASE("a target over two days is met by both together") {
    History history(MeasureKind::Count);
    history.target(2).amount(0, 2).amount(1, 2);
    CHECK(std::abs(history.strength(0) - 0.101149) <= tolerance);
    history.target(2, Direction::AtLeast, Period::rolling(2));
    CHECK(std::abs(history.strength(0) - 0.072631) <= tolerance);
}

TEST_CASE("half of the target leads to half of the strength, a quarter to a quarter") {
    for (const auto& [value, expected] : {std::pair{1.0, 0.5}, std::pair{0.5, 0.25}}) {
        History history(MeasureKind::Count);
        history.target(2);
        for (int k = 0; k < 500; ++k)
            history.amount(k, value);
        CHECK(std::abs(history.strength(0) - expected) <= tolerance);
    }
}

TEST_CASE("skipped days among amounts freeze the strength") {
    History history(MeasureKind::Count);
    history.target(2).skip({10, 15});
    for (int k = 0; k < 20; ++k)
        if (k != 10 && k != 15)
            history.amount(k, 2);
    check_strengths(history, {0.617008, 0.596033, 0.573910, 0.550574, 0.525961, 0.500000, 0.472617, 0.443734,
                              0.413270, 0.381137, 0.347244, 0.347244, 0.311495, 0.273788, 0.234017, 0.192067,
                              0.192067, 0.147820, 0.101149, 0.051922, 0,        0,        0});
}

TEST_CASE("twenty days above a limit take two thirds of the strength") {
    History history(MeasureKind::Count);
    history.target(2, Direction::AtMost).unlogged(Unlogged::Kept).amount(20, 1);
    for (int k = 0; k < 20; ++k)
        history.amount(k, 5);
    check_strengths(history, {0.344253, 0.363106, 0.382992, 0.403967, 0.426090, 0.449426, 0.474039, 0.500000,
                              0.527383, 0.556266, 0.586730, 0.618863, 0.652756, 0.688505, 0.726212, 0.765983,
                              0.807933, 0.852180, 0.898851, 0.948078, 1.0,      0,        0});
}

TEST_CASE("the strength of a limit begins full and falls with each day above it") {
    History history(MeasureKind::Count);
    history.target(2, Direction::AtMost).unlogged(Unlogged::Kept);
    CHECK(std::abs(history.strength(0) - 1.0) <= tolerance);
    history.amount(0, 5).amount(1, 5);
    CHECK(std::abs(history.strength(0) - 0.898850) <= 2 * tolerance); // given with five digits
    history.target(2, Direction::AtMost, Period::rolling(2));
    CHECK(std::abs(history.strength(0) - 0.927369) <= tolerance);
}

TEST_CASE("half too much leads to half of the strength, three quarters too much to a quarter") {
    for (const auto& [value, expected] : {std::pair{3.0, 0.5}, std::pair{3.5, 0.25}}) {
        History history(MeasureKind::Count);
        history.target(2, Direction::AtMost).unlogged(Unlogged::Kept);
        for (int k = 0; k < 500; ++k)
            history.amount(k, value);
        CHECK(std::abs(history.strength(0) - expected) <= tolerance);
    }
}

TEST_CASE("a yes once in three days implies the two days after it") {
    History history;
    history.on(Schedule::times_in(1, 3)).from(20).yes({4, 9, 10});
    using enum Outcome;
    const std::vector<Outcome> expected{Unknown, Unknown, Implied, Implied, Kept,    Unknown, Unknown,
                                        Implied, Implied, Kept,    Kept,    Implied, Implied, Unknown};
    for (std::size_t k = 0; k < expected.size(); ++k) {
        CAPTURE(k);
        CHECK(history.outcome(static_cast<int>(k)) == expected[k]);
    }
}

TEST_CASE("kept days cover intervals as long as the rule, and each only once enough are kept") {
    using Intervals = std::vector<CoveredInterval>; // oldest first
    CHECK(intervals(1, 7, {8, 18, 23}) == Intervals{ago(23, 23, 17), ago(18, 18, 12), ago(8, 8, 2)});
    CHECK(intervals(1, 1, {8, 18, 23}) == Intervals{ago(23, 23, 23), ago(18, 18, 18), ago(8, 8, 8)});
    CHECK(intervals(2, 7, {8, 15, 18, 22, 23}) == Intervals{ago(23, 22, 17), ago(22, 18, 16), ago(18, 15, 12)});
    CHECK(intervals(1, 3, {10, 30}) == Intervals{ago(30, 30, 28), ago(10, 10, 8)});
}

TEST_CASE("intervals that overlap slide back until they do not") {
    std::vector<CoveredInterval> weekly{ago(27, 27, 21), ago(20, 20, 14), ago(12, 12, 6), ago(8, 8, 2)};
    slide_apart(weekly);
    CHECK(weekly == std::vector{ago(29, 27, 23), ago(22, 20, 16), ago(15, 12, 9), ago(8, 8, 2)});
    std::vector<CoveredInterval> pair{ago(11, 8, 5), ago(6, 4, 0)};
    slide_apart(pair);
    CHECK(pair == std::vector{ago(13, 8, 7), ago(6, 4, 0)});
}
