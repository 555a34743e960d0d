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
    kept.run_until_idle();
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
    kept.run_until_idle();
    CHECK(kept.sees("Wednesday, 18 November 2026"));
    CHECK(kept.sees("no: “knee” (written today)"));
    kept.click("progress/correct");
    kept.run_until_idle();
    CHECK(kept.state.screen == ui::Screen::Today);
    CHECK(kept.sees("Wednesday, 18 November"));
    kept.key(Key::Y);
    CHECK(kept.day(walk, 5).outcome == Outcome::Kept);
}

TEST_CASE("a day still to come opens nothing, and Escape closes the day") {
    DashboardDriver kept;
    walker(kept);
    kept.click("progress/year/day/2026-12-20");
    kept.run_until_idle();
    CHECK(!kept.ui().has("progress/day"));
    kept.click("progress/year/day/2026-11-10");
    kept.run_until_idle();
    CHECK(kept.ui().has("progress/day"));
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK(!kept.ui().has("progress/day"));
}

TEST_CASE("the mouse reads out a day and a strength") {
    DashboardDriver kept;
    walker(kept);
    kept.ui().hover("progress/year/day/2026-11-18");
    kept.ui().pass(1);
    kept.run_until_idle();
    CHECK(kept.sees("Wed 18 Nov 2026"));
}

TEST_CASE("earlier years are a click away, back to the habit's first") {
    DashboardDriver kept;
    walker(kept);
    kept.click("progress/previous-year");
    kept.run_until_idle();
    CHECK(kept.sees("2025"));
    CHECK(kept.ui().has("progress/year/day/2025-11-01"));
    CHECK(!kept.ui().mark("progress/previous-year").enabled);
    kept.click("progress/next-year");
    kept.run_until_idle();
    CHECK(kept.ui().has("progress/year/day/2026-11-01"));
}

TEST_CASE("another habit is chosen from the menu or with the arrows") {
    DashboardDriver kept;
    walker(kept);
    const HabitId read = kept.add("Read");
    kept.run_until_idle();
    kept.click("progress/habit");
    kept.run_until_idle();
    kept.click("progress/habit/" + to_text(read).substr(28));
    kept.run_until_idle();
    CHECK(kept.state.progress.habit == read);
    kept.key(Key::Up);
    kept.run_until_idle();
    CHECK(kept.sees("Walk"));
}

TEST_CASE("without a habit, progress says what will be here") {
    DashboardDriver kept;
    kept.state.screen = ui::Screen::Progress;
    kept.run_until_idle();
    CHECK(kept.sees("Nothing to look back at yet"));
}

TEST_CASE("the charts look back as far as is chosen, in weeks, months, quarters or years") {
    DashboardDriver kept({1280, 2000});
    walker(kept);
    CHECK(kept.ui().has("progress/kept/kept/2026-11-01")); // a year: months
    kept.click("progress/range/month");
    kept.run_until_idle();
    CHECK(kept.ui().has("progress/kept/kept/2026-11-16")); // thirty days: weeks
    CHECK_FALSE(kept.ui().has("progress/strength/strength/2026-09-01"));
    kept.click("progress/bucket/quarter");
    kept.run_until_idle();
    CHECK(kept.ui().has("progress/kept/kept/2026-10-01"));
    CHECK(kept.ui().has("progress/punch/punch/Nov-0"));
}

TEST_CASE("a second habit is drawn into the strength curve and taken out again") {
    DashboardDriver kept({1280, 2000});
    walker(kept);
    const HabitId read = kept.add("Read");
    kept.world.say(read, {.answer = Answer::Yes}, 3);
    kept.run_until_idle();
    const int before = kept.ui().vertices();
    kept.click("progress/compare");
    kept.click("progress/compare/" + to_text(read).substr(28));
    kept.run_until_idle();
    CHECK(kept.sees("with Read"));
    CHECK(kept.ui().vertices() > before);
    kept.click("progress/compare");
    kept.click("progress/compare/none");
    kept.run_until_idle();
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
    kept.apply(ResolvePromise{kept.world.journal.promises().all().front()->id, PromiseEnd::Kept});
    kept.state.screen = ui::Screen::Progress;
    for (const auto& [habit, chart] :
         {std::pair{time, "progress/lateness/late/10"}, std::pair{steady, "progress/moments/moment/2026-11-21"},
          std::pair{steady, "progress/settle/settle/2026-11-01"}, std::pair{quit, "progress/urges/urges/2026-11-01"},
          std::pair{pages, "progress/amount/amount/2026-11-01"},
          std::pair{word, "progress/promises/promises/2026-11-01"}}) {
        kept.state.progress.habit = habit;
        kept.run_until_idle();
        CHECK_MESSAGE(kept.ui().has(chart), chart);
    }
}

TEST_CASE("the time of the charts is zoomed with the wheel, dragged, and goes back") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk", MeasureKind::YesNo, {}, 700);
    for (int k = 0; k <= 700; k += 2)
        kept.world.say(walk, {.answer = Answer::Yes}, k);
    kept.state.screen = ui::Screen::Progress;
    kept.run_until_idle();
    const auto window = [&] { return kept.state.progress.window_of(kept.world.today, kept.world.today - 700); };
    CHECK(window().days() == 365);
    ui::feed_mods(ui::mods::ctrl);
    kept.ui().wheel("progress/strength", 2);
    ui::feed_mods({});
    const ui::TimeWindow zoomed = window();
    CHECK(zoomed.days() < 300);
    CHECK(zoomed.days() > 200);
    CHECK(zoomed.from > kept.world.today - 364); // around the day under the mouse
    CHECK(zoomed.to < kept.world.today);
    kept.ui().drag("progress/strength", 0.3F, 0.7F);
    CHECK(window().from < zoomed.from);
    CHECK(window().days() == zoomed.days());
    kept.click("progress/zoom-back");
    kept.run_until_idle();
    CHECK(window().days() == 365);
    CHECK(!kept.ui().has("progress/zoom-back"));
}

TEST_CASE("plus and minus zoom wherever the keyboard has them") {
    DashboardDriver kept;
    const HabitId walk = walker(kept);
    const Day first = kept.world.journal.find_habit(walk)->habit.first_day;
    const auto days = [&] { return kept.state.progress.window_of(kept.world.today, first).days(); };
    const int whole = days();
    kept.type("+"); // as Shift with the key of "=", or a key that Dear ImGui does not know
    CHECK(days() < whole);
    kept.type("-");
    CHECK(days() == whole);
}

TEST_CASE("zoom by keyboard ends at two weeks and at the whole record") {
    DashboardDriver kept;
    const HabitId walk = walker(kept);
    const Day first = kept.world.journal.find_habit(walk)->habit.first_day;
    const auto window = [&] { return kept.state.progress.window_of(kept.world.today, first); };
    for (int i = 0; i < 12; ++i)
        kept.key(Key::Plus);
    kept.run_until_idle();
    CHECK(window().days() == 14);
    CHECK(!kept.ui().mark("progress/zoom-in").enabled);
    const Day from = window().from;
    kept.key(Key::Left, ui::mods::shift);
    kept.run_until_idle();
    CHECK(window().from == from - 4);
    for (int i = 0; i < 20; ++i)
        kept.key(Key::Minus);
    kept.run_until_idle();
    CHECK(window() == ui::TimeWindow{first, kept.world.today});
    CHECK(!kept.ui().mark("progress/zoom-out").enabled);
}

TEST_CASE("all habits together: the year, strengths laid over their mean, and a line that leads to each") {
    DashboardDriver kept;
    const HabitId walk = walker(kept);
    const HabitId read = kept.add("Read", MeasureKind::Count, Rule{.target = {10}}, 60);
    for (int k = 1; k <= 30; ++k)
        kept.world.say(read, {.answer = Answer::Amount, .value = 10}, k);
    kept.click("progress/habit");
    kept.run_until_idle();
    kept.click("progress/habit/all");
    kept.run_until_idle();
    CHECK(kept.sees("All habits"));
    CHECK(kept.sees("2 habits since"));
    kept.ui().hover("progress/year/day/2026-11-18");
    kept.ui().pass(1);
    kept.run_until_idle();
    CHECK(kept.sees("1 of 2 kept"));
    const std::string chip = "progress/in-curve/" + to_text(read).substr(28);
    kept.click(chip);
    kept.run_until_idle();
    CHECK(kept.ui().mark(chip).selected);
    const int with_curve = kept.ui().vertices();
    kept.click(chip);
    kept.run_until_idle();
    CHECK(kept.ui().vertices() < with_curve);
    kept.ui().wheel("progress/strength", -20);
    kept.click("progress/line/" + to_text(read).substr(28));
    kept.run_until_idle();
    CHECK(!kept.state.progress.shows_all);
    CHECK(kept.state.progress.habit == read);
    kept.keys({Key::Up, Key::Up});
    kept.run_until_idle();
    CHECK(kept.state.progress.shows_all);
    kept.key(Key::Down);
    kept.run_until_idle();
    CHECK(kept.state.progress.habit == walk);
}

TEST_CASE("a window of time stays within the record however it is zoomed and moved") {
    const Day today = *parse_day("2026-11-23");
    const ui::TimeWindow whole{today - 399, today};
    for (const double factor : {0.01, 0.5, 1.0, 1.7, 100.0})
        for (const int anchor : {0, 50, 99, 399})
            for (const int days : {-1000, -7, 0, 7, 1000}) {
                const ui::TimeWindow window{today - 99, today};
                const ui::TimeWindow next = ui::moved(ui::zoomed(window, whole, factor, today - anchor), whole, days);
                CHECK(next.from >= whole.from);
                CHECK(next.to <= whole.to);
                CHECK(next.days() >= 14);
            }
    const ui::TimeWindow young{today - 2, today};
    CHECK(ui::zoomed(young, young, 0.5, today) == young);
}
