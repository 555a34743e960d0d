#include "domain/insights/thresholds.hpp"
#include "insights_journal.hpp"
#include "insights_noise.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace kept;
using namespace kept::test;

namespace {

/// Never on Mondays, always on other days.
MadeUpJournal never_on_mondays(int days) {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, days);
    for (int i = 0; i < days; ++i)
        habit.answer(weekday_of(habit.next_day()) != Weekday::Monday);
    return journal;
}

} // namespace

TEST_CASE("an empty journal, and habits without a day, say nothing") {
    MadeUpJournal journal;
    CHECK(journal.insights().empty());
    journal.add("New", MeasureKind::YesNo, 0);
    journal.add("Newer", MeasureKind::Calm, -5);
    CHECK(journal.insights().empty());
}

TEST_CASE("seven Mondays are too few, eight are enough") {
    CHECK(never_on_mondays(7 * 7).insights().empty());
    CHECK_FALSE(never_on_mondays(8 * 7).insights().empty());
}

TEST_CASE("days without an answer, rest and implied days are no evidence") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, 210);
    for (int i = 0; i < 210; ++i) {
        if (weekday_of(habit.next_day()) != Weekday::Monday)
            habit.answer(i % 2 == 0);
        else if (i % 3 == 0)
            habit.unknown();
        else if (i % 3 == 1)
            habit.skipped();
        else
            habit.series.days.push_back({.outcome = Outcome::Implied, .answered = true, .answered_no = true});
    }
    CHECK(journal.insights().empty());
}

TEST_CASE("a part of an amount is not kept") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Read", MeasureKind::Count, 140);
    for (int i = 0; i < 140; ++i)
        if (weekday_of(habit.next_day()) == Weekday::Monday)
            habit.series.days.push_back({.outcome = Outcome::Partial, .answered = true, .share = 0.5, .value = 5});
        else
            habit.answer(true, 10);
    REQUIRE(journal.insights().size() == 1);
    CHECK(journal.insights().front().here.figure == 0);
}

TEST_CASE("days held against a rolling target are no evidence for each other") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Read", MeasureKind::Count, 210);
    habit.habit.rules.front().rule.target.per = Period::rolling(7);
    for (int i = 0; i < 210; ++i)
        habit.answer(weekday_of(habit.next_day()) != Weekday::Monday, 10);
    CHECK(journal.insights().empty());
}

TEST_CASE("answers older than two years say nothing") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, 1500);
    for (int i = 0; i < 700; ++i)
        habit.answer(weekday_of(habit.next_day()) != Weekday::Monday);
    habit.skip_days(800);
    CHECK(journal.insights().empty());
}

TEST_CASE("a weekday that was only ever due in a bad time is not called hard") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, 224);
    for (int i = 0; i < 224; ++i) {
        const bool is_monday = weekday_of(habit.next_day()) == Weekday::Monday;
        if (i < 112)
            habit.answer(i % 5 == 0);
        else if (is_monday)
            habit.not_due();
        else
            habit.answer(i % 5 != 0);
    }
    const auto insights = journal.insights();
    CHECK(std::ranges::count(insights, InsightKind::Weekday, &Insight::kind) == 0);
    CHECK(std::ranges::count(insights, InsightKind::ChangeOfShare, &Insight::kind) == 1);
}

TEST_CASE("moments without a time of day say nothing about parts of the day") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Calm", MeasureKind::Calm, 60);
    for (int i = 0; i < 60; ++i) {
        habit.moments.push_back({.day = habit.next_day(), .acted = i % 2 == 0});
        habit.answer(i % 2 != 0);
    }
    CHECK(journal.insights().empty());
}

TEST_CASE("several moments in one hard hour count once") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Calm", MeasureKind::Calm, 20);
    for (int i = 0; i < 20; ++i) {
        for (int k = 0; k < 10; ++k)
            habit.moments.push_back({.day = habit.next_day(), .minute_of_day = 19 * 60 + k});
        habit.answer(true);
    }
    CHECK(journal.insights().empty()); // 20 evenings, fewer than the 30 asked for
}

TEST_CASE("a change and a trend of the same habit are told once") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("On time", MeasureKind::Arrival, 200);
    for (int i = 0; i < 200; ++i) {
        const double late = (i < 100 ? 9 : -3) + i * 7 % 5 - 2;
        habit.arrivals.push_back({.day = habit.next_day(), .minutes_late = late});
        habit.answer(late <= 0, late);
    }
    const auto insights = journal.insights();
    REQUIRE(insights.size() == 1);
    CHECK(insights.front().since == MadeUpJournal::today - 99);
}

TEST_CASE("insights are sorted by evidence, told once, and the same each time") {
    Random random(11);
    MadeUpJournal journal = never_on_mondays(400);
    for (int i = 0; i < 3; ++i)
        all_noise().back().add_habit(journal, random, 400);
    const auto once = journal.insights();
    const auto again = journal.insights();
    REQUIRE_FALSE(once.empty());
    REQUIRE(once.size() == again.size());
    for (std::size_t i = 0; i < once.size(); ++i) {
        CHECK(once[i].id == again[i].id);
        CHECK(once[i].sentence == again[i].sentence);
        CHECK(std::ranges::count(once, once[i].id, &Insight::id) == 1);
    }
}
