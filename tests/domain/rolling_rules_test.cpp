// "N in K days" and amounts per K days when the rule changes or a rest lies in between.
#include "domain/measures/measure.hpp"
#include "domain/series/streak.hpp"
#include "weeks_of.hpp"

#include <doctest/doctest.h>

using namespace kept;
using kept::test::WeeksOf;

namespace {

WeeksOf rolling(const std::string& rule) {
    return WeeksOf(rule, MeasureKind::YesNo);
}

int streak_of(const WeeksOf& habit) {
    const auto streak = current_streak(habit.series());
    return streak ? streak->length : 0;
}

} // namespace

TEST_CASE("each day is covered by its own rule, made of all kept days before and after a change") {
    WeeksOf easier = rolling("3/7d").then(12, "2/7d").say("y - y - y - - y - y - y - - y");
    CHECK(easier.told() == "k i k i k i i k i k i k i i k");
    CHECK(streak_of(easier) == 15);
    WeeksOf harder = rolling("2/7d").then(2, "3/7d").say("y y - y");
    CHECK(harder.told() == "k k i k");
    CHECK(streak_of(harder) == 4);
    // Kept after the change, they cover a day before it; kept before it, a day after.
    CHECK(rolling("2/7d").then(3, "daily").say("y - - y - - -").told() == "k i i k ? ? ?");
    CHECK(rolling("daily").then(3, "2/7d").say("y - - - y - -").told() == "k ? ? i k i i");
}

TEST_CASE("a kept day counts for covering, due or not") {
    CHECK(rolling("weekdays:mon").then(3, "2/7d").say("- - y - y - -").told() == "? - - i k i i");
}

TEST_CASE("where rest is left out, a rolling rule goes back over as many days without it") {
    WeeksOf loop = rolling("2/4d").rest(2, 6).say("y - - - - - - - y -");
    CHECK(loop.told() == "k ? s s s s s ? k ?");
    WeeksOf kept = loop;
    kept.habit.rest_days = RestDays::LeftOut;
    CHECK(kept.told() == "k i s s s s s i k ?");
    CHECK(streak_of(kept) == 4);

    WeeksOf pages("daily >=10/3d");
    pages.rest(2, 4).say("10 - - - - - -");
    CHECK(pages.told() == "k i s s s ? ?");
    pages.habit.rest_days = RestDays::LeftOut;
    CHECK(pages.told() == "k i s s s i ?");
    WeeksOf limit("daily <=10/3d"); // a limit always goes by the calendar
    limit.rest(2, 4).say("10 - - - - 10 -");
    limit.habit.rest_days = RestDays::LeftOut;
    CHECK(limit.told() == "k ? s s s k ?");
}

TEST_CASE("planned rest does not lower strength once it is over") {
    struct Row {
        const char* what;
        WeeksOf habit;
        const char* week;
    };
    Row rows[] = {{"3 a week", rolling("3/week"), "y - y - y - - "},
                  {"an amount a week", WeeksOf("daily >=30/week"), "10 - 10 - 10 - - "},
                  {"3 in 7 days", rolling("3/7d"), "y - y - y - - "}};
    for (Row& row : rows) {
        INFO(row.what);
        row.habit.habit.rest_days = RestDays::LeftOut;
        for (int week = 0; week < 26; ++week)
            row.habit.say(week < 20 || week > 22 ? row.week : "- - - - - - - ");
        row.habit.rest(20 * 7, 22 * 7 + 6);
        const HabitSeries series = row.habit.series();
        const double before = series.strength_on(WeeksOf::monday + (20 * 7 - 1));
        for (Day day = WeeksOf::monday + 20 * 7; day <= series.last(); ++day)
            CHECK(series.strength_on(day) >= before - 1e-12);
    }
    WeeksOf limit("daily <=30/week"); // a limit goes by the calendar, so that rest makes no room for more
    limit.rest(7, 13).say("30 0 0 0 0 0 0 - - - - - - - 30 0");
    CHECK(limit.series().at(WeeksOf::monday + 14).outcome == Outcome::Kept);
}

TEST_CASE("every K days counts from its anchor, before it too, whatever the habit's first day") {
    WeeksOf run("every:2", MeasureKind::YesNo);
    run.habit.rules.front().rule.schedule.anchor = WeeksOf::monday + 3;
    run.say("- y - y - y");
    CHECK(run.told() == "- k - k - k");
    CHECK(streak_of(run) == 3);
    run.from(1);
    CHECK(run.told() == ". k - k - k");
    run.from(-5);
    CHECK(streak_of(run) == 3);
}

TEST_CASE("a lapse counts for the days since, due or not") {
    WeeksOf social("weekdays:mon,tue,wed,thu,fri", MeasureKind::Abstain);
    social.say("y y y y y n -");
    const HabitSeries series = social.series();
    CHECK(social.told() == "k k k k k - -");
    const auto figures = abstain_measure.figures({}, social.habit, series, series.last());
    CHECK(figures.front().value == 1);
    CHECK(abstain_measure.figures({}, social.habit, series, WeeksOf::monday + 4).front().value == 5); // as of Friday
    CHECK(abstain_measure.figures({}, social.habit, series, WeeksOf::monday + 5).front().value == 0);
}
