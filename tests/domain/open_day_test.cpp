// Today while it can still become something else.
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "weeks_of.hpp"

#include <doctest/doctest.h>

using namespace kept;
using kept::test::WeeksOf;

TEST_CASE("an at-least amount is open until it is reached, an at-most amount until the day is over, all else until "
          "answered") {
    struct Row {
        const char* what;
        WeeksOf habit;
        bool is_open;
    };
    const auto yes_no = [](const char* said) { return WeeksOf("daily", MeasureKind::YesNo).say(said); };
    const auto amount = [](const char* rule, const char* said) { return WeeksOf(rule).say(said); };
    const Row rows[] = {
        {"nothing said", yes_no("y -"), true},
        {"yes", yes_no("y y"), false},
        {"an honest no", yes_no("y n"), false},
        {"planned rest", yes_no("y s"), false},
        {"not due", WeeksOf("weekdays:mon", MeasureKind::YesNo).say("y -"), false},
        {"at least: some of it", amount(">=20/day", "20 1"), true},
        {"at least: an honest 0", amount(">=20/day", "20 0"), true},
        {"at least: reached", amount(">=20/day", "20 20"), false},
        {"at least a week: some of it", amount(">=20/week", "5 5"), true},
        {"at least a week: met", amount(">=20/week", "10 10"), false},
        {"at least a week: met before", amount(">=20/week", "20 -"), false},
        {"at most: within it", amount("<=2/day", "1 1"), true},
        {"at most: passed", amount("<=2/day", "1 3"), true},
        {"at most: skipped", amount("<=2/day", "1 s"), false},
        {"at most a week", amount("<=9/week", "1 1"), true},
        {"abstain: held", WeeksOf("daily", MeasureKind::Abstain).say("y y"), false},
        {"arrival: nothing logged", WeeksOf("daily", MeasureKind::Arrival).say("- -"), false},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        const HabitSeries series = row.habit.series();
        CHECK(series.is_open(series.last()) == row.is_open);
        CHECK(!series.is_open(series.last() - 1));
        const double expected = series.strength_on(row.is_open ? series.last() - 1 : series.last());
        CHECK(series.settled_strength_on(series.last()) == expected);
    }
}

TEST_CASE("a timer that runs keeps the day open, also where the amount is reached") {
    HabitSeries series = WeeksOf(">=20/day").say("20 20").series();
    CHECK(!series.is_open(series.last()));
    series.timer_runs = true;
    CHECK(series.is_open(series.last()));
}

TEST_CASE("a day that is open breaks no streak and counts neither for nor against") {
    const HabitSeries morning = WeeksOf(">=20/day").say("20 20 20 1").series();
    CHECK(current_streak(morning)->length == 3);
    CHECK(reliability_of(morning, 30).kept == 3);
    CHECK(reliability_of(morning, 30).due == 3);
    const HabitSeries nothing_yet = WeeksOf(">=20/day").say("20 20 20 0").series();
    CHECK(current_streak(nothing_yet)->length == 3);
    const HabitSeries over = WeeksOf(">=20/day").say("20 20 20 1 -").series();
    CHECK(!current_streak(over));
    CHECK(reliability_of(over, 30).due == 4);
}

TEST_CASE("a week that is decided counts on its day, also while that day is open") {
    const HabitSeries broken = WeeksOf("<=2/week").say("1 2").series();
    CHECK(broken.is_open(broken.last()));
    CHECK(reliability_of(broken, 30).due == 1);
    CHECK(reliability_of(broken, 30).kept == 0);
}
