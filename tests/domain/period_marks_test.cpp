// Calendar weeks and months in which the rule changes, rests are planned or a day is not due: what decides them.
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "weeks_of.hpp"

#include <doctest/doctest.h>

using namespace kept;
using kept::test::WeeksOf;

namespace {

WeeksOf times(const std::string& rule) {
    return WeeksOf(rule, MeasureKind::YesNo);
}

WeeksOf amounts(const std::string& rule) {
    return WeeksOf(rule, MeasureKind::Count);
}

int streak_of(const WeeksOf& habit) {
    const auto streak = current_streak(habit.series());
    return streak ? streak->length : 0;
}

} // namespace

TEST_CASE("a week is met on the day whose own answer reaches that day's rule, whatever rule held before") {
    struct Row {
        const char* what;
        WeeksOf habit;
        const char* told;
    };
    const Row rows[] = {
        {"a harder rule: the days before it count", times("1/week").then(3, "2/week").say("- y - y - - - -"),
         "? kM i k i i i ?"},
        {"an easier rule does not meet the week, the next kept day does",
         times("5/week").then(3, "3/week").say("y y y - n y - -"), "k k k ? m kM i ?"},
        {"an honest no does not meet it either", times("5/week").then(3, "3/week").say("y y y n n n n -"),
         "k k k m m m m ?"},
        {"once met, a harder rule asks nothing more", times("3/week").then(3, "5/week").say("y y y - - - - -"),
         "k k kM i i i i ?"},
        {"once met, an easier rule asks nothing more", times("3/week").then(3, "2/week").say("y y y - n - - -"),
         "k k kM i i i i ?"},
        {"one week, three rules, one mark", times("1/week").then(1, "2/week").then(3, "3/week").say("y y - y y y - -"),
         "kM k i k k k i ?"},
        {"the rule of the last day decides what no day decided",
         times("1/week").then(5, "2/week").say("- - - - - - - -"), "? ? ? ? ? ? ?U ?"},
        {"at least an amount, made harder", amounts(">=50/week").then(2, ">=60/week").say("30 15 20 - - - - -"),
         "p p kM i i i i ?"},
        {"at least an amount, made easier: met with the next amount, not by the edit and not by an honest 0",
         amounts(">=50/week").then(2, ">=40/week").say("30 15 - 0 5 - - -"), "p p ? k kM i i ?"},
        {"an easier amount that the total reaches but no day met is no mark",
         amounts(">=50/week").then(2, ">=40/week").say("30 15 - - - - - -"), "p p ? ? ? ? ? ?"},
        {"at most an amount, tightened below what was had: not broken by nothing",
         amounts("<=20/week").then(2, "<=10/week").say("8 7 0 0 0 0 0 -"), "k k k k k k kM ?"},
        {"at most an amount, tightened: the next one breaks it",
         amounts("<=20/week").then(2, "<=10/week").say("8 7 0 1 0 0 0 -"), "k k k pU p p p ?"},
        {"at most an amount, loosened after it was passed: broken stays broken",
         amounts("<=10/week").then(2, "<=40/week").say("8 4 1 1 1 1 1 -"), "k pU k k k k k ?"},
        {"from at least to at most: the same week, and the first mark stays",
         amounts(">=10/week").then(2, "<=15/week").say("5 5 9 - - - - -"), "p kM p i i i i ?"},
        {"from at most to at least: the last day's rule decides",
         amounts("<=20/week").then(4, ">=50/week").say("5 5 5 5 5 5 5 -"), "k k k k p p pU ?"},
    };
    for (const Row& row : rows)
        CHECK_MESSAGE(row.habit.told() == row.told, row.what);
}

TEST_CASE("a week that another kind of rule or the archive cuts off keeps its mark, and gets none otherwise") {
    // Months: the days of January count for the month, whatever rule held.
    CHECK(times("2/week").then(3, "9/month").say("y - - - - - - -").told() == "k ? ? ? ? ? ? ?");
    CHECK(times("2/week").then(3, "2/month").say("y - - y - - - -").told() == "k ? ? kM i i i i");
    CHECK(amounts("<=10/week").then(2, "<=40/month").say("8 4 0 0 0 0 0 -").told() == "k pU k k k k k ?");
    SUBCASE("week, month, week is one week") {
        CHECK(times("3/week").then(2, "9/month").then(4, "3/week").say("y y - - y - - -").told() == "k k ? ? kM i i ?");
        CHECK(times("3/week").then(2, "9/month").then(4, "3/week").say("y - - - y - - -").told() == "k ? ? ? k ? ?U ?");
    }
    SUBCASE("archived in the middle of the week") {
        WeeksOf gym = times("3/week").say("y y y - - - - y y - - - - - -");
        gym.habit.archived_on = WeeksOf::monday + 11;
        CHECK(gym.told() == "k k kM i i i i k k ? ? - - - -");
        CHECK(streak_of(gym) == 1);
    }
    SUBCASE("taken up again in a later week, the week that was cut off says nothing; in the same week it is one week") {
        WeeksOf read = amounts(">=70/week").say("9 9 9 - - - - - - - - - - - - - -");
        read.habit.pauses.push_back({WeeksOf::monday + 3, WeeksOf::monday + 8, true});
        CHECK(read.told() == "p p p s s s s s s ? ? ? ? ?U ? ? ?");
        WeeksOf soon = amounts(">=70/week").say("10 10 10 - - - - -");
        soon.habit.pauses.push_back({WeeksOf::monday + 3, WeeksOf::monday + 4, true});
        CHECK(soon.told() == "p p p s s ? ?U ?");
    }
    SUBCASE("the next period of the new kind is a whole one") {
        CHECK(times("1/week").then(7, "daily").say("- - - - - - - y").told() == "? ? ? ? ? ? ?U k");
    }
}

TEST_CASE("a period bears its first mark and no other") {
    for (const char* later : {"1/week", "2/week", "4/week"}) {
        const HabitSeries series = times("2/week").then(2, later).say("y y y y y y y y").series();
        int marks = 0;
        for (int day = 0; day < 7; ++day)
            marks += series.at(WeeksOf::monday + day).mark != PeriodMark::None ? 1 : 0;
        CHECK_MESSAGE(marks == 1, later);
    }
}

TEST_CASE("a first week that the habit began in can be met or broken, and says nothing at its end") {
    CHECK(times("3/week").from(3).say("- - - y y y - -").told() == ". . . k k kM i ?");
    CHECK(times("3/week").from(3).say("- - - y - - - -").told() == ". . . k ? ? ? ?");
    CHECK(amounts("<=3/week").from(3).say("- - - 1 1 1 0 -").told() == ". . . k k k k ?");
    CHECK(amounts("<=3/week").from(3).say("- - - 2 2 1 0 -").told() == ". . . k pU p p ?");
}

TEST_CASE("what is logged on a day that is not due counts for its week") {
    const std::string workdays = "weekdays:mon,tue,wed,thu,fri ";
    CHECK(amounts(workdays + ">=100/week").say("60 - - - - 50 - -").told() == "p ? ? ? ? -M - ?");
    CHECK(amounts(workdays + ">=100/week").say("60 - - - - 50 - -").series().at(WeeksOf::monday + 5).value == 50);
    WeeksOf drinks = amounts(workdays + "<=4/week").say("1 - - - - 9 - -");
    drinks.habit.unlogged = Unlogged::Kept;
    CHECK(drinks.told() == "k i i i i -U - i");
    CHECK(streak_of(drinks) == 0);
    CHECK(reliability_of(drinks.series(), 30).due == 1);
}

TEST_CASE("a week partly rested asks its share of an amount, and nothing of a week without room") {
    CHECK(amounts(">=70/week").rest(4, 6).say("10 10 10 10 - - - -").told() == "p p p kM s s s ?");
    CHECK(amounts(">=70/week").rest(4, 6).say("10 10 10 9 - - - -").told() == "p p p p s s sU ?");
    CHECK(amounts(">=70/week").say("10 s s s 10 10 10 -").told() == "p s s s p p kM ?");
    CHECK(amounts(">=70/week").rest(0, 6).say("- - - - - - - -").told() == "s s s s s s s ?");
    CHECK(amounts("<=70/week").rest(4, 6).say("60 5 0 0 - - - -").told() == "k k k k s s sM ?"); // a limit stays whole
    CHECK(times("4/week").rest(3, 6).say("y y y - - - - -").told() == "k k k s s s s ?");        // no room for four
    CHECK(times("3/week").rest(3, 6).say("y y - - - - - -").told() == "k k ? s s s sU ?");
}

TEST_CASE("a rest that is taken back works the week out again") {
    WeeksOf read = amounts(">=70/week").rest(4, 6).say("10 10 10 10 - - - -");
    CHECK(read.told() == "p p p kM s s s ?");
    read.habit.pauses.clear();
    CHECK(read.told() == "p p p p ? ? ?U ?");
}

TEST_CASE("another first weekday holds from the next such day on, and earlier weeks stay as they were") {
    Weeks weeks;
    weeks.change(WeeksOf::monday + 2, Weekday::Sunday);
    CHECK(weeks.period_of(Period::week(), WeeksOf::monday + 5).first == WeeksOf::monday);
    CHECK(weeks.period_of(Period::week(), WeeksOf::monday + 5).last == WeeksOf::monday + 5);
    CHECK(weeks.period_of(Period::week(), WeeksOf::monday + 5).is_cut_short);
    CHECK(weeks.period_of(Period::week(), WeeksOf::monday + 6).first == WeeksOf::monday + 6);
    CHECK(weeks.period_of(Period::week(), WeeksOf::monday + 6).days() == 7);
    CHECK(weeks.first_weekday_on(WeeksOf::monday - 400) == Weekday::Monday);
    Weeks same = weeks;
    same.change(WeeksOf::monday + 3, Weekday::Monday); // before it held: nothing has changed
    CHECK(same == Weeks{});

    WeeksOf gym = times("1/week").say("- - - - - - y - - - - - - - -");
    gym.weeks = weeks;
    CHECK(gym.told() == "? ? ? ? ? ? kM i i i i i i ? ?");
    WeeksOf met = times("1/week").say("y - - - - - - - - - - - - - -");
    met.weeks = weeks;
    CHECK(met.told() == "kM i i i i i ? ? ? ? ? ? ?U ? ?");
}
