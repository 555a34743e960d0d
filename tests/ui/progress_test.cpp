#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

HabitId walker(DashboardDriver& kept) {
    const HabitId walk = kept.add("Walk");
    for (int k = 1; k <= 20; ++k)
        kept.world.say(walk, {.answer = k == 5 ? Answer::No : Answer::Yes, .note = k == 5 ? "knee" : ""}, k);
    kept.state.screen = ui::Screen::Progress;
    kept.settle();
    return walk;
}

} // namespace

TEST_CASE("the figures say what they mean") {
    DashboardDriver kept;
    walker(kept);
    CHECK(kept.sees("19 of 29")); // today is open, the days before the first answer were due
    CHECK(kept.sees("4 days"));
    CHECK(kept.sees("best 15, 3 Nov – 17 Nov"));
}

TEST_CASE("clicking a day shows what was said, and leads to where it can be corrected") {
    DashboardDriver kept;
    const HabitId walk = walker(kept);
    kept.click("progress/year/day/2026-11-18");
    kept.settle();
    CHECK(kept.sees("Wednesday, 18 November 2026"));
    CHECK(kept.sees("no: “knee” (written today)"));
    kept.click("progress/correct");
    kept.settle();
    CHECK(kept.state.screen == ui::Screen::Today);
    CHECK(kept.sees("Wednesday, 18 November"));
    kept.key(Key::Y);
    CHECK(kept.day(walk, 5).outcome == Outcome::Kept);
}

TEST_CASE("a day still to come opens nothing, and Escape closes the day") {
    DashboardDriver kept;
    walker(kept);
    kept.click("progress/year/day/2026-12-20");
    kept.settle();
    CHECK(!kept.ui().has("progress/day"));
    kept.click("progress/year/day/2026-11-10");
    kept.settle();
    CHECK(kept.ui().has("progress/day"));
    kept.key(Key::Escape);
    kept.settle();
    CHECK(!kept.ui().has("progress/day"));
}

TEST_CASE("the mouse reads out a day and a strength") {
    DashboardDriver kept;
    walker(kept);
    kept.ui().hover("progress/year/day/2026-11-18");
    kept.ui().pass(1);
    kept.settle();
    CHECK(kept.sees("Wed 18 Nov 2026"));
}

TEST_CASE("earlier years are a click away, back to the habit's first") {
    DashboardDriver kept;
    walker(kept);
    kept.click("progress/previous-year");
    kept.settle();
    CHECK(kept.sees("2025"));
    CHECK(kept.ui().has("progress/year/day/2025-11-01"));
    CHECK(!kept.ui().mark("progress/previous-year").enabled);
    kept.click("progress/next-year");
    kept.settle();
    CHECK(kept.ui().has("progress/year/day/2026-11-01"));
}

TEST_CASE("another habit is chosen from the menu or with the arrows") {
    DashboardDriver kept;
    walker(kept);
    const HabitId read = kept.add("Read");
    kept.settle();
    kept.click("progress/habit");
    kept.settle();
    kept.click("progress/habit/" + to_text(read).substr(28));
    kept.settle();
    CHECK(kept.state.progress.habit == read);
    kept.key(Key::Up);
    kept.settle();
    CHECK(kept.sees("Walk"));
}

TEST_CASE("without a habit, progress says what will be here") {
    DashboardDriver kept;
    kept.state.screen = ui::Screen::Progress;
    kept.settle();
    CHECK(kept.sees("Nothing to look back at yet"));
}

TEST_CASE("the charts look back as far as is chosen, in weeks, months, quarters or years") {
    DashboardDriver kept({1280, 2000});
    walker(kept);
    CHECK(kept.ui().has("progress/kept/kept/2026-11-01")); // a year: months
    kept.click("progress/range/month");
    kept.settle();
    CHECK(kept.ui().has("progress/kept/kept/2026-11-16")); // thirty days: weeks
    CHECK_FALSE(kept.ui().has("progress/strength/strength/2026-09-01"));
    kept.click("progress/bucket/quarter");
    kept.settle();
    CHECK(kept.ui().has("progress/kept/kept/2026-10-01"));
    CHECK(kept.ui().has("progress/punch/punch/Nov-0"));
}

TEST_CASE("a second habit is drawn into the strength curve and taken out again") {
    DashboardDriver kept({1280, 2000});
    walker(kept);
    const HabitId read = kept.add("Read");
    kept.world.say(read, {.answer = Answer::Yes}, 3);
    kept.settle();
    const int before = kept.ui().vertices();
    kept.click("progress/compare");
    kept.click("progress/compare/" + to_text(read).substr(28));
    kept.settle();
    CHECK(kept.sees("with Read"));
    CHECK(kept.ui().vertices() > before);
    kept.click("progress/compare");
    kept.click("progress/compare/none");
    kept.settle();
    CHECK(kept.sees("Compare with …"));
}

TEST_CASE("each measure has charts of its own") {
    DashboardDriver kept({1280, 2000});
    const HabitId time = kept.add("On time", MeasureKind::Arrival);
    const HabitId steady = kept.add("Steady", MeasureKind::Calm);
    const HabitId quit = kept.add("No smoking", MeasureKind::Abstain);
    const HabitId pages = kept.add("Read", MeasureKind::Count);
    const HabitId word = kept.add("Promises", MeasureKind::Promise);
    kept.world.say(time, {.answer = Answer::Arrival, .value = 7}, 3);
    kept.world.say(steady, {.answer = Answer::Moment, .feeling = "anger", .before = 8, .after = 2, .minutes = 20}, 2);
    kept.world.say(quit, {.answer = Answer::Urge, .peak = 6, .acted = Acted::No}, 2);
    kept.world.say(pages, {.answer = Answer::Amount, .value = 12}, 1);
    kept.apply(MakePromise{word, "Call", "", {.day = kept.world.today, .minute = {}}});
    kept.apply(SettlePromise{kept.world.journal.promises().all().front()->id, PromiseEnd::Kept});
    kept.state.screen = ui::Screen::Progress;
    for (const auto& [habit, chart] :
         {std::pair{time, "progress/lateness/late/10"}, std::pair{steady, "progress/moments/moment/2026-11-21"},
          std::pair{steady, "progress/settle/settle/2026-11-01"}, std::pair{quit, "progress/urges/urges/2026-11-01"},
          std::pair{pages, "progress/amount/amount/2026-11-01"},
          std::pair{word, "progress/promises/promises/2026-11-01"}}) {
        kept.state.progress.habit = habit;
        kept.settle();
        CHECK_MESSAGE(kept.ui().has(chart), chart);
    }
}
