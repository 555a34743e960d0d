#include "domain/points/xp.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace kept;

namespace {

DayState answered(Outcome outcome, int days_later) {
    return {.own = outcome, .answered = true, .points_lag = static_cast<std::int8_t>(std::min(days_later, 127))};
}

} // namespace

TEST_CASE("points come for checking in, whatever the answer, and fade with the delay") {
    struct Row {
        int days_later, points;
    };
    for (const Outcome outcome : {Outcome::Kept, Outcome::Missed, Outcome::Partial, Outcome::Skipped})
        for (const Row& row : {Row{0, 10}, Row{1, 10}, Row{2, 5}, Row{7, 5}, Row{8, 0}, Row{400, 0}}) {
            CAPTURE(row.days_later);
            CHECK(points_of(answered(outcome, row.days_later)) == row.points);
        }
    CHECK(points_of(DayState{}) == 0);
    CHECK(points_of({.answered = true, .imported = true}) == 0);                // imports earn none
    CHECK(points_of({.answered = true, .echo_lag = 1}) == 0);                   // the other days of a confirmed span
    CHECK(points_of({.answered = false, .waits = true, .points_lag = 0}) == 0); // a promise that is still open
}

TEST_CASE("at most ten habits a day count, the full ones first") {
    CHECK(points_of_day(3, 0, false) == 30);
    CHECK(points_of_day(3, 2, false) == 40);
    CHECK(points_of_day(10, 5, false) == 100);
    CHECK(points_of_day(25, 25, false) == 100);
    CHECK(points_of_day(8, 5, false) == 90);
    CHECK(points_of_day(0, 0, true) == 5);
}

TEST_CASE("words on a day that was not kept are a reflection, on a kept day they are not") {
    DayState miss = answered(Outcome::Missed, 0);
    CHECK(!is_reflection(miss));
    miss.facts.has_words = true;
    CHECK(is_reflection(miss));
    miss.own = Outcome::Kept;
    CHECK(!is_reflection(miss));
    DayState late = answered(Outcome::Missed, 30);
    late.facts.has_words = true;
    CHECK(!is_reflection(late));
}

TEST_CASE("a review earns its points in the last two days of its week and the week after") {
    const Day monday = *parse_day("2026-11-16");
    CHECK(!earns_review_points(monday, monday + 4));
    CHECK(earns_review_points(monday, monday + 5));
    CHECK(earns_review_points(monday, monday + 13));
    CHECK(!earns_review_points(monday, monday + 14));
}

TEST_CASE("levels begin quickly and still move after two years of daily use") {
    CHECK(level_of(0).number == 1);
    CHECK(level_of(59).number == 1);
    CHECK(level_of(60).number == 2);
    CHECK(level_of(60).into == 0);
    CHECK(level_of(-5).number == 1);
    for (const int habits : {3, 6, 10}) {
        const int a_day = points_of_day(habits, 0, false);
        const Level level = level_of(730 * a_day);
        CAPTURE(habits);
        CHECK(level.needed <= 60 * a_day); // the next one comes within two months
        CHECK(level.number > 25);
    }
    for (int points = 0; points < 20'000; points += 7) {
        const Level level = level_of(points);
        CHECK(level.into >= 0);
        CHECK(level.into < level.needed);
    }
}
