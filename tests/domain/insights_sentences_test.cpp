#include "insights_journal.hpp"
#include "insights_random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace kept;
using namespace kept::test;

namespace {

/// The one insight of that kind.
Insight only(const MadeUpJournal& journal, InsightKind kind) {
    const std::vector<Insight> all = journal.insights();
    REQUIRE(std::ranges::count(all, kind, &Insight::kind) == 1);
    return *std::ranges::find(all, kind, &Insight::kind);
}

const std::string habit_1 = "00000000-0000-0000-0000-000000000001";
const std::string habit_2 = "00000000-0000-0000-0000-000000000002";

/// A moment every other day.
MadeUpJournal every_other_day(int moments, MomentFact (*make)(int index)) {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Calm", MeasureKind::Calm, 2 * moments);
    for (int i = 0; i < moments; ++i) {
        MomentFact moment = make(i);
        moment.day = habit.next_day();
        habit.moments.push_back(moment);
        habit.answer(!moment.acted);
        habit.unknown();
    }
    return journal;
}

} // namespace

TEST_CASE("hard Mondays are told with their numbers") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, 210);
    for (int i = 0; i < 210; ++i) {
        const bool is_monday = weekday_of(habit.next_day()) == Weekday::Monday;
        habit.answer(is_monday ? i % 5 == 0 : i % 5 != 0);
    }
    const Insight insight = only(journal, InsightKind::Weekday);
    CHECK(insight.sentence == "Mondays are hardest: kept 20 % of 30, other days 80 % of 180.");
    CHECK(insight.id == "weekday:" + habit_1 + ":monday:harder");
    CHECK(insight.here.n == 30);
    CHECK(insight.elsewhere.figure == doctest::Approx(0.8));
    CHECK(insight.from == MadeUpJournal::today - 209);
    CHECK(insight.to == MadeUpJournal::today);
    CHECK(insight.tests > 8);
    CHECK(insight.p < 1e-6);
}

TEST_CASE("a change is told with its day and both shares") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Stretch", MeasureKind::YesNo, 240);
    for (int i = 0; i < 240; ++i)
        habit.answer(i < 120 ? i * 55 % 100 < 55 : i * 82 % 100 < 82);
    const Insight insight = only(journal, InsightKind::ChangeOfShare);
    CHECK(std::abs(insight.since.value_or(Day{}) - (MadeUpJournal::today - 119)) <= 14);
    CHECK(insight.id == "change:" + habit_1 + ":kept_share:up");
    CHECK(insight.sentence.starts_with("Since "));
    CHECK(insight.sentence.find("2026: kept 8") != std::string::npos);
    CHECK(insight.sentence.ends_with(" before."));
    CHECK(insight.here.n + insight.elsewhere.n == 240);
}

TEST_CASE("a relation is told with both shares and the pairs looked at") {
    MadeUpJournal journal;
    RecordedHabit& first = journal.add("Sleep", MeasureKind::YesNo, 100);
    RecordedHabit& second = journal.add("Stretch", MeasureKind::YesNo, 100);
    Random random(1);
    int nights = 0;
    for (int i = 0; i < 100; ++i) {
        const bool slept = random.chance(0.5);
        nights += slept ? 1 : 0;
        first.answer(slept);
        second.answer(slept && nights % 5 != 0);
    }
    const Insight insight = only(journal, InsightKind::Relation);
    CHECK(insight.sentence ==
          "On days when “Sleep” was kept, “Stretch” was kept on 81 % of 52; on other days on 0 % of "
          "48 (one pair of habits looked at).");
    CHECK(insight.id == "relation:" + habit_1 + ":" + habit_2 + ":same_day:together");
    CHECK(insight.other == 1);
    CHECK(insight.pairs == 1);
}

TEST_CASE("a trigger and a feeling are told by how often they were acted on") {
    const MadeUpJournal journal = every_other_day(60, [](int i) {
        return MomentFact{.feeling = i % 4 == 1 ? "Shame " : "fear",
                          .trigger = i % 4 == 1 ? "criticism" : "work",
                          .acted = i % 4 == 1 ? i % 5 != 0 : i % 6 == 0};
    });
    CHECK(only(journal, InsightKind::Trigger).sentence ==
          "With the trigger “criticism”, 80 % of 15 hard moments were acted on; of the others 22 % of 45.");
    CHECK(only(journal, InsightKind::Feeling).sentence ==
          "With the feeling “Shame”, 80 % of 15 hard moments were acted on; of the others 22 % of 45.");
    CHECK(only(journal, InsightKind::Feeling).id == "feeling:" + habit_1 + ":shame");
}

TEST_CASE("a skill is told by how far intensity fell with it") {
    const MadeUpJournal journal = every_other_day(60, [](int i) {
        return MomentFact{.skill = i % 3 == 0 ? "breathing" : "", .before = 8, .after = i % 3 == 0 ? i % 4 : 5 + i % 4};
    });
    const Insight insight = only(journal, InsightKind::SkillEases);
    CHECK(insight.sentence ==
          "With “breathing”, intensity fell by 6.5 on average in 20 hard moments; by 1.5 in the other 40.");
    CHECK(insight.subject == "breathing");
}

TEST_CASE("a skill is told by how seldom moments were acted on with it") {
    const MadeUpJournal journal = every_other_day(
        60, [](int i) { return MomentFact{.skill = i % 2 == 0 ? "walk" : "", .acted = i % 2 == 1 && i % 3 != 0}; });
    CHECK(only(journal, InsightKind::SkillHolds).sentence ==
          "With “walk”, 0 % of 30 hard moments were acted on; of the others 67 % of 30.");
}

TEST_CASE("moments that gather in the evening are told by their hours") {
    const MadeUpJournal journal = every_other_day(
        60, [](int i) { return MomentFact{.minute_of_day = i % 4 == 0 ? 10 * 60 : 18 * 60 + i, .acted = i % 3 == 0}; });
    CHECK(only(journal, InsightKind::MomentsByPart).sentence ==
          "45 of 60 hard moments came in the evening (18:00 to 24:00).");
}

TEST_CASE("acting out in the evening is told against other times") {
    const MadeUpJournal journal = every_other_day(60, [](int i) {
        const bool is_evening = i * i % 7 < 2;
        return MomentFact{.minute_of_day = is_evening ? 20 * 60 : 10 * 60, .acted = is_evening && i % 5 != 0};
    });
    const Insight insight = only(journal, InsightKind::ActedByPart);
    CHECK(insight.subject == "evening");
    CHECK(insight.sentence ==
          "Of hard moments in the evening (18:00 to 24:00), 77 % of 26 were acted on; at other times 0 % of 34.");
}

TEST_CASE("lateness that falls is told in minutes") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("On time", MeasureKind::Arrival, 270);
    for (int i = 0; i < 270; ++i) {
        const double late = std::round(8 - i / 27.0 + (i * 7 % 11 - 5));
        habit.arrivals.push_back({.day = habit.next_day(), .minutes_late = late});
        habit.answer(late <= 0, late);
    }
    const Insight insight = only(journal, InsightKind::Trend);
    CHECK(insight.sentence == "Median lateness: 6 min late in the first 90 arrivals, on time in the last 90.");
    CHECK(insight.id == "trend:" + habit_1 + ":median_lateness_min:down");
}

TEST_CASE("days with an exercise are held against a habit’s other days, unless it was that habit’s check-in") {
    MadeUpJournal journal;
    RecordedHabit& steady = journal.add("Steady", MeasureKind::YesNo, 200);
    Random random(7);
    std::vector<Day> days;
    for (int i = 0; i < 200; ++i) {
        const bool done = random.chance(0.4);
        if (done)
            days.push_back(steady.next_day());
        steady.answer(random.chance(done ? 0.9 : 0.5));
    }
    journal.add_practice("breathing", days);
    const Insight insight = only(journal, InsightKind::PracticeDay);
    CHECK(insight.subject == "breathing");
    CHECK(insight.sentence.starts_with("On days with “breathing”, this was kept on "));
    CHECK(insight.here.figure > insight.elsewhere.figure);
    CHECK(insight.id == "practice:" + habit_1 + ":breathing:more");
}

TEST_CASE("an exercise that was a habit’s own check-in is not held against it") {
    MadeUpJournal journal;
    RecordedHabit& steady = journal.add("Steady", MeasureKind::YesNo, 200);
    std::vector<Day> days;
    for (int i = 0; i < 200; ++i) {
        if (i % 2 == 0)
            days.push_back(steady.next_day());
        steady.answer(i % 2 == 0);
    }
    journal.add_practice("breathing", days, {steady.habit.id});
    CHECK(std::ranges::count(journal.insights(), InsightKind::PracticeDay, &Insight::kind) == 0);
}
