// Patterns of a size that matters in life are found, and said with their numbers.
#include "insights_journal.hpp"
#include "insights_random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace kept;
using namespace kept::test;

namespace {

const Insight* find(const std::vector<Insight>& insights, InsightKind kind) {
    const auto found = std::ranges::find(insights, kind, &Insight::kind);
    return found != insights.end() ? &*found : nullptr;
}

/// In how many of `rounds` journals an insight of this kind is found.
template <typename Make>
int count_found(InsightKind kind, int rounds, Make make) {
    int found = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        Random random(static_cast<std::uint64_t>(100 + seed));
        MadeUpJournal journal;
        make(journal, random);
        found += find(journal.insights(), kind) != nullptr ? 1 : 0;
    }
    return found;
}

void hard_mondays(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Walk", MeasureKind::YesNo, 365);
    for (int i = 0; i < 365; ++i)
        habit.answer(random.chance(weekday_of(habit.next_day()) == Weekday::Monday ? 0.45 : 0.8));
}

void change_in_the_middle(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Walk", MeasureKind::YesNo, 240);
    for (int i = 0; i < 240; ++i)
        habit.answer(random.chance(i < 120 ? 0.55 : 0.85));
}

void two_that_go_together(MadeUpJournal& journal, Random& random) {
    RecordedHabit& sleep = journal.add("Sleep early", MeasureKind::YesNo, 300);
    RecordedHabit& calm = journal.add("Meditate", MeasureKind::YesNo, 300);
    for (int i = 0; i < 300; ++i) {
        const bool slept = random.chance(0.6);
        sleep.answer(slept);
        calm.answer(random.chance(slept ? 0.85 : 0.4));
    }
}

void lateness_that_falls(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("On time", MeasureKind::Arrival, 270);
    for (int i = 0; i < 270; ++i) {
        const double late = std::round(8 - 10.0 * i / 270 + 4 * random.normal());
        habit.arrivals.push_back({habit.next_day(), 9 * 60, late});
        habit.answer(late <= 0, late);
    }
}

void add_moment(RecordedHabit& habit, MomentFact moment) {
    moment.day = habit.next_day();
    habit.moments.push_back(moment);
    habit.answer(!moment.acted);
}

void trigger_that_tips(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Steady", MeasureKind::Calm, 200);
    for (int i = 0; i < 200; ++i) {
        if (!random.chance(0.5)) {
            habit.answer(true);
            continue;
        }
        const bool money = random.chance(0.35);
        add_moment(habit, {.feeling = "anger",
                           .trigger = money ? "money" : "work",
                           .before = 7,
                           .after = 4,
                           .acted = random.chance(money ? 0.7 : 0.15)});
    }
}

void skill_that_helps(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Steady", MeasureKind::Calm, 240);
    for (int i = 0; i < 240; ++i) {
        if (!random.chance(0.5)) {
            habit.answer(true);
            continue;
        }
        const bool walks = random.chance(0.4);
        const int drop = std::clamp(static_cast<int>(std::round((walks ? 5 : 2.5) + 1.5 * random.normal())), 0, 8);
        add_moment(habit, {.skill = walks ? "a walk" : "breathing", .before = 8, .after = 8 - drop});
    }
}

void hard_evenings(MadeUpJournal& journal, Random& random) {
    RecordedHabit& habit = journal.add("Steady", MeasureKind::Calm, 240);
    for (int i = 0; i < 240; ++i) {
        if (!random.chance(0.4)) {
            habit.answer(true);
            continue;
        }
        const bool evening = random.chance(0.8);
        add_moment(habit,
                   {.minute_of_day = evening ? random.integer(18 * 60 + 5, 22 * 60) : random.integer(8 * 60, 17 * 60),
                    .before = 6});
    }
}

} // namespace

TEST_CASE("patterns of a size that matters are found nearly always") {
    CHECK(count_found(InsightKind::Weekday, 20, hard_mondays) >= 17);
    CHECK(count_found(InsightKind::ChangeOfShare, 20, change_in_the_middle) >= 16);
    CHECK(count_found(InsightKind::Relation, 20, two_that_go_together) >= 18);
    CHECK(count_found(InsightKind::Trigger, 20, trigger_that_tips) >= 17);
    CHECK(count_found(InsightKind::SkillEases, 20, skill_that_helps) >= 17);
    CHECK(count_found(InsightKind::MomentsByPart, 20, hard_evenings) >= 17);
    int falls = 0;
    for (int seed = 0; seed < 20; ++seed) {
        Random random(static_cast<std::uint64_t>(seed));
        MadeUpJournal journal;
        lateness_that_falls(journal, random);
        const auto insights = journal.insights();
        falls +=
            find(insights, InsightKind::Trend) != nullptr || find(insights, InsightKind::ChangeOfLateness) != nullptr
                ? 1
                : 0;
    }
    CHECK(falls >= 18);
}

TEST_CASE("a change is placed within two weeks of the day it came") {
    int near = 0;
    int found = 0;
    for (int seed = 0; seed < 20; ++seed) {
        Random random(static_cast<std::uint64_t>(100 + seed));
        MadeUpJournal journal;
        change_in_the_middle(journal, random);
        const auto insights = journal.insights();
        if (const Insight* change = find(insights, InsightKind::ChangeOfShare)) {
            ++found;
            near += std::abs(*change->since - (MadeUpJournal::today - 119)) <= 14 ? 1 : 0;
        }
    }
    CHECK(found >= 16);
    CHECK(near >= 0.7 * found); // a share of days can place a change no better than that
}

TEST_CASE("an insight carries its numbers and says them") {
    Random random(3);
    MadeUpJournal journal;
    hard_mondays(journal, random);
    const auto insights = journal.insights();
    const Insight* monday = find(insights, InsightKind::Weekday);
    REQUIRE(monday != nullptr);
    CHECK(monday->subject == "monday");
    CHECK(monday->here.n >= 52);
    CHECK(monday->here.figure < monday->elsewhere.figure);
    CHECK(monday->sentence.starts_with("Mondays are hardest: kept "));
    CHECK(monday->tests >= 8);
    CHECK(monday->p < 0.05 / 8);
}

TEST_CASE("too little evidence gives no insight, however clear it looks") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Walk", MeasureKind::YesNo, 28);
    for (int i = 0; i < 28; ++i)
        habit.answer(weekday_of(habit.next_day()) != Weekday::Monday);
    CHECK(journal.insights().empty());
    CHECK(MadeUpJournal().insights().empty());
}

TEST_CASE("days without an answer are no evidence") {
    MadeUpJournal journal;
    RecordedHabit& habit = journal.add("Walk", MeasureKind::YesNo, 365);
    for (int i = 0; i < 365; ++i)
        if (weekday_of(habit.next_day()) == Weekday::Monday)
            habit.unknown();
        else
            habit.answer(i % 5 != 0);
    CHECK(find(journal.insights(), InsightKind::Weekday) == nullptr);
}
