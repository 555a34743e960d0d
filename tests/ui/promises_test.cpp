#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

const Promise& only_promise(const DashboardDriver& kept) {
    const auto all = kept.world.journal.promises().all();
    REQUIRE(all.size() == 1);
    return *all.front();
}

std::string row_of(const Promise& promise) {
    return "overview/promise/" + to_text(promise.id).substr(28);
}

/// A record with one habit, and the form of a promise with the first words typed.
void begin_promise(DashboardDriver& kept) {
    kept.add("Walk");
    kept.run_until_idle();
    kept.key(Key::M);
    kept.run_until_idle();
    kept.type("Call the school");
}

} // namespace

TEST_CASE("a promise is made by keyboard alone, due today until another day is picked") {
    DashboardDriver kept;
    begin_promise(kept);
    kept.key(Key::Tab);
    kept.type("Ann");
    kept.key(Key::Enter);
    kept.run_until_idle();
    const Promise& promise = only_promise(kept);
    CHECK(promise.text == "Call the school");
    CHECK(promise.to == "Ann");
    CHECK(promise.due().day == kept.world.today);
    CHECK(kept.sees("“Call the school” — due today"));
}

TEST_CASE("a promise is made by mouse with a day and a time") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("today/new-promise");
    kept.run_until_idle();
    CHECK(!kept.ui().mark("promise/ok").enabled); // nothing is promised yet
    kept.type("Bring the form");
    kept.click("promise/due-tomorrow");
    kept.run_until_idle();
    kept.click("promise/time");
    kept.run_until_idle();
    kept.type("25:00");
    kept.run_until_idle();
    CHECK(kept.sees("A time is written like 17:00."));
    CHECK(!kept.ui().mark("promise/ok").enabled);
    for (int i = 0; i < 5; ++i)
        kept.key(Key::Backspace);
    kept.type("16:30");
    kept.run_until_idle();
    kept.click("promise/ok");
    kept.run_until_idle();
    const Promise& promise = only_promise(kept);
    CHECK(promise.due().day == kept.world.today + 1);
    CHECK(promise.due().minute == 16 * 60 + 30);
    CHECK(kept.sees("due tomorrow, 16:30"));
}

TEST_CASE("a promise without a day waits in the overview and can be kept at any time") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("today/new-promise");
    kept.run_until_idle();
    kept.type("Listen first");
    kept.click("promise/due-open");
    kept.click("promise/ok");
    kept.run_until_idle();
    CHECK(!only_promise(kept).due().day);
    CHECK(kept.sees("no day"));
    kept.click(row_of(only_promise(kept)));
    kept.run_until_idle();
    CHECK(kept.sees("What became of it?"));
    kept.click("promise/kept");
    kept.run_until_idle();
    CHECK(only_promise(kept).end == PromiseEnd::Kept);
    CHECK(!kept.sees("Open promises"));
}

TEST_CASE("new terms are agreed on from the card, for any day, before it is due") {
    DashboardDriver kept;
    const HabitId promises = kept.add("Promises", MeasureKind::Promise);
    kept.apply(MakePromise{promises, "Call the school", "", {.day = kept.world.today}});
    kept.run_until_idle();
    kept.click(kept.part(promises, "terms"));
    kept.run_until_idle();
    CHECK(kept.sees("New terms"));
    kept.click("promise/due-week");
    kept.run_until_idle();
    kept.click("promise/ok");
    kept.run_until_idle();
    CHECK(only_promise(kept).due().day == kept.world.today + 7);
    CHECK(only_promise(kept).terms.size() == 2);
    CHECK(kept.day(promises).outcome == Outcome::NotDue);
}

TEST_CASE("the sheet of a promise leads to new terms too, and closes without a word") {
    DashboardDriver kept;
    const HabitId promises = kept.add("Promises", MeasureKind::Promise);
    kept.apply(MakePromise{promises, "Call the school", "Ann", {.day = kept.world.today + 3}});
    kept.run_until_idle();
    const std::string row = row_of(only_promise(kept));
    kept.click(row);
    kept.run_until_idle();
    CHECK(kept.sees("to Ann"));
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK(only_promise(kept).is_open());
    kept.click(row);
    kept.run_until_idle();
    kept.click("open-promise/terms");
    kept.run_until_idle();
    kept.click("promise/due-tomorrow");
    kept.click("promise/ok");
    kept.run_until_idle();
    CHECK(only_promise(kept).due().day == kept.world.today + 1);
}

TEST_CASE("all promises go to one habit: the form asks for none, and a second one cannot be saved") {
    DashboardDriver kept;
    const HabitId word = kept.add("My word", MeasureKind::Promise);
    kept.run_until_idle();
    kept.key(Key::M);
    kept.run_until_idle();
    kept.type("Send the minutes");
    kept.click("promise/ok");
    kept.run_until_idle();
    CHECK(only_promise(kept).habit == word);
    CHECK_THROWS_WITH_AS(kept.add("Promises at work", MeasureKind::Promise),
                         "All promises go to one habit, and \"My word\" is it: make a promise there.", CommandError);
}

TEST_CASE("a promise with a time is past due in the window once the clock is past it") {
    DashboardDriver kept; // 13:00
    const HabitId promises = kept.add("Promises", MeasureKind::Promise);
    kept.apply(MakePromise{{}, "Call the school", "", {.day = kept.world.today, .minute = 17 * 60}});
    kept.run_until_idle();
    CHECK(kept.sees("“Call the school” — due today, 17:00"));
    CHECK(kept.ui().mark(kept.part(promises, "tomorrow")).enabled);
    CHECK(!kept.sees("was due today, 17:00"));
    kept.world.minutes_past_noon = 4 * 60 + 1; // 17:01
    kept.run_until_idle();
    CHECK(!kept.ui().mark(kept.part(promises, "tomorrow")).enabled);
    CHECK(kept.sees("was due today, 17:00"));
    kept.click(row_of(only_promise(kept)));
    kept.run_until_idle();
    CHECK(!kept.sees("New terms"));
}

TEST_CASE("a promise of the small hours is on Today of the evening before") {
    DashboardDriver kept;
    const HabitId promises = kept.add("Promises", MeasureKind::Promise);
    kept.apply(MakePromise{{}, "Be home", "", {.day = kept.world.today + 1, .minute = 90}});
    kept.run_until_idle();
    CHECK(kept.sees("“Be home” — due tomorrow, 01:30"));
    kept.click(kept.part(promises, "kept"));
    kept.run_until_idle();
    CHECK(only_promise(kept).end == PromiseEnd::Kept);
    kept.world.today = kept.world.today + 1;
    CHECK(kept.day(promises).outcome == Outcome::Kept);
}

TEST_CASE("a time that is past cannot be promised in the window, and the words that were typed stay") {
    DashboardDriver kept;
    begin_promise(kept);
    kept.click("promise/time");
    kept.run_until_idle();
    kept.type("08:00");
    kept.run_until_idle();
    CHECK(kept.sees("That is past: choose a time to come."));
    CHECK(!kept.ui().mark("promise/ok").enabled);
    CHECK(kept.sees("Call the school"));
    kept.click("promise/due-tomorrow");
    kept.run_until_idle();
    CHECK(kept.ui().mark("promise/ok").enabled);
}
