#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

/// The trio and an amount, on a Monday.
struct Habits {
    HabitId on_time, straight, steady, read, walk;

    explicit Habits(DashboardDriver& kept)
        : on_time(kept.add("On time", MeasureKind::Arrival)), straight(kept.add("Straight talk", MeasureKind::Candour)),
          steady(kept.add("Steady", MeasureKind::Calm)),
          read(kept.add("Read", MeasureKind::Count, Rule{.target = {10}})), walk(kept.add("Walk")) {
        kept.run_until_idle();
    }
};

} // namespace

TEST_CASE("the first start offers the trio and one key begins") {
    DashboardDriver kept;
    kept.run_until_idle();
    CHECK(kept.sees("Small things, kept up"));
    kept.key(Key::Enter);
    kept.run_until_idle();
    REQUIRE(kept.world.journal.habits().size() == 3);
    CHECK(kept.world.journal.habits()[0]->habit.name == "On time");
    CHECK(kept.world.journal.habits()[0]->habit.first_day == kept.world.today);
    CHECK(kept.sees("Three questions left."));
}

TEST_CASE("the first start takes only what is wanted, by mouse") {
    DashboardDriver kept;
    kept.run_until_idle();
    kept.click("welcome/1");
    kept.click("welcome/3");
    kept.click("welcome/start");
    kept.run_until_idle();
    REQUIRE(kept.world.journal.habits().size() == 1);
    CHECK(kept.world.journal.habits()[0]->habit.name == "Straight talk");
}

TEST_CASE("a full check-in of five habits by keyboard") {
    DashboardDriver kept;
    const Habits h(kept);
    kept.keys({Key::Digit2, Key::Y, Key::Y, Key::Digit1, Key::Digit2, Key::Enter});
    kept.run_until_idle();
    kept.key(Key::Down);
    kept.key(Key::N);
    kept.run_until_idle();
    CHECK(kept.day(h.on_time).value == 5);
    CHECK(kept.day(h.straight).outcome == Outcome::Kept);
    CHECK(kept.day(h.steady).outcome == Outcome::Kept);
    CHECK(kept.day(h.read).value == 12);
    CHECK(kept.day(h.walk).outcome == Outcome::Missed);
    CHECK(kept.sees("5/5"));
    CHECK(kept.sees("All answered."));
}

TEST_CASE("a full check-in of five habits by mouse") {
    DashboardDriver kept;
    const Habits h(kept);
    kept.click(kept.part(h.on_time, "on-time"));
    kept.click(kept.part(h.straight, "honest"));
    kept.click(kept.part(h.steady, "calm"));
    kept.click(kept.part(h.read, "more"));
    kept.click(kept.part(h.walk, "skip"));
    kept.run_until_idle();
    CHECK(kept.day(h.on_time).outcome == Outcome::Kept);
    CHECK(kept.day(h.straight).outcome == Outcome::Kept);
    CHECK(kept.day(h.steady).outcome == Outcome::Kept);
    CHECK(kept.day(h.read).value == 1);
    CHECK(kept.day(h.walk).outcome == Outcome::Skipped);
}

TEST_CASE("before an answer is given no answer is marked, and a given one can be taken back") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.key(Key::Y);
    kept.run_until_idle();
    CHECK(kept.day(walk).outcome == Outcome::Kept);
    kept.key(Key::Y); // the answer that stands: once more takes it back
    CHECK(kept.day(walk).outcome == Outcome::Unknown);
    kept.key(Key::N);
    CHECK(kept.day(walk).outcome == Outcome::Missed);
    kept.key(Key::Backspace);
    CHECK(kept.day(walk).outcome == Outcome::Unknown);
    kept.click(kept.part(walk, "no"));
    kept.click(kept.part(walk, "clear"));
    CHECK(kept.day(walk).outcome == Outcome::Unknown);
}

TEST_CASE("bending the truth is recorded with its words, and put right with one key") {
    DashboardDriver kept;
    const HabitId straight = kept.add("Straight talk", MeasureKind::Candour);
    kept.run_until_idle();
    kept.key(Key::N);
    kept.run_until_idle();
    kept.type("said I was on my way");
    kept.click(kept.part(straight, "why"));
    kept.type("to avoid a sigh");
    kept.click(kept.part(straight, "save"));
    kept.run_until_idle();
    REQUIRE(kept.said(straight).size() == 1);
    CHECK(kept.said(straight)[0].what == "said I was on my way");
    CHECK(kept.said(straight)[0].why == "to avoid a sigh");
    CHECK(kept.day(straight).outcome == Outcome::Missed);
    kept.key(Key::P);
    kept.run_until_idle();
    CHECK(kept.day(straight).outcome == Outcome::Kept);
    CHECK(kept.sees("bent the truth · put right"));
}

TEST_CASE("letters typed into a form answer nothing") {
    DashboardDriver kept;
    const Habits h(kept);
    kept.key(Key::Down);
    kept.key(Key::N);
    kept.run_until_idle();
    kept.type("yes no skip u 123");
    kept.key(Key::Escape);
    kept.run_until_idle();
    for (const HabitId& habit : {h.on_time, h.straight, h.steady, h.read, h.walk})
        CHECK(kept.said(habit).empty());
}

TEST_CASE("a hard moment keeps feeling, trigger, intensities, skill, minutes and whether it was acted on") {
    DashboardDriver kept;
    const HabitId steady = kept.add("Steady", MeasureKind::Calm);
    kept.run_until_idle();
    kept.click(kept.part(steady, "moment"));
    kept.run_until_idle();
    kept.click(kept.part(steady, "feeling/anger"));
    kept.click(kept.part(steady, "trigger"));
    kept.type("a raised voice");
    kept.ui().drag(kept.part(steady, "before"), 0.1F, 0.999F);
    kept.ui().drag(kept.part(steady, "after"), 0.9F, 0.001F);
    kept.click(kept.part(steady, "skill"));
    kept.type("breathing");
    kept.click(kept.part(steady, "minutes"));
    kept.type("15");
    kept.click(kept.part(steady, "save"));
    kept.run_until_idle();
    REQUIRE(kept.said(steady).size() == 1);
    const Entry moment = kept.said(steady)[0];
    CHECK(moment.feeling == "anger");
    CHECK(moment.trigger == "a raised voice");
    CHECK(moment.before == 10);
    CHECK(moment.after == 0);
    CHECK(moment.skill == "breathing");
    CHECK(moment.minutes == 15);
    CHECK(moment.acted == Acted::No);
    CHECK(kept.day(steady).outcome == Outcome::Kept);
}

TEST_CASE("an amount grows, shrinks and is typed") {
    DashboardDriver kept;
    const HabitId read = kept.add("Read", MeasureKind::Count, Rule{.target = {10}});
    kept.run_until_idle();
    kept.click(kept.part(read, "amount"));
    kept.type("7,5");
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.day(read).value == 7.5);
    CHECK(kept.sees("7.5 of 10"));
    kept.click(kept.part(read, "more"));
    CHECK(kept.day(read).value == 8.5);
    kept.click(kept.part(read, "less"));
    CHECK(kept.day(read).value == 7.5);
    kept.ui().click_at(5, 700);
    kept.keys({Key::Digit1, Key::Digit4, Key::Backspace, Key::Digit2, Key::Enter});
    CHECK(kept.day(read).value == 12);
    kept.key(Key::U);
    CHECK(kept.day(read).value == 7.5);
    kept.key(Key::N);
    CHECK(kept.said(read).back().answer == Answer::No);
}

TEST_CASE("a note goes with the answer and is shown on the card") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.key(Key::Y);
    kept.run_until_idle();
    kept.key(Key::Enter);
    kept.run_until_idle();
    kept.type("in the rain, 100% wet");
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.sees("in the rain, 100% wet"));
    CHECK(kept.day(walk).outcome == Outcome::Kept);
    CHECK(kept.said(walk).back().note == "in the rain, 100% wet");
}

TEST_CASE("a past day can be answered and is drawn hollow") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.key(Key::Left);
    kept.key(Key::Left);
    kept.run_until_idle();
    CHECK(kept.sees("Saturday, 21 November"));
    kept.key(Key::Y);
    kept.run_until_idle();
    CHECK(kept.day(walk, 2).outcome == Outcome::Kept);
    CHECK(kept.day(walk, 2).backfilled);
    CHECK(kept.day(walk, 0).outcome == Outcome::Unknown);
    kept.key(Key::Home);
    kept.run_until_idle();
    CHECK(kept.sees("Monday, 23 November"));
    kept.key(Key::Right); // nothing later than today
    kept.run_until_idle();
    CHECK(kept.sees("Monday, 23 November"));
    kept.click("today/previous-day");
    kept.run_until_idle();
    CHECK(kept.sees("Sunday, 22 November"));
    kept.click("today/to-today");
    kept.run_until_idle();
    CHECK(kept.sees("Monday, 23 November"));
}

TEST_CASE("undo says what was undone, from the key and from the message") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.key(Key::Y);
    kept.run_until_idle();
    CHECK(kept.sees("Walk, today: yes"));
    kept.click("toast/action");
    kept.run_until_idle();
    CHECK(kept.day(walk).outcome == Outcome::Unknown);
    CHECK(kept.sees("Undone: Walk, today: yes"));
    kept.key(Key::Z, ui::mods::ctrl_shift);
    kept.run_until_idle();
    CHECK(kept.day(walk).outcome == Outcome::Kept);
    kept.key(Key::Z, ui::mods::ctrl);
    kept.run_until_idle();
    CHECK(kept.day(walk).outcome == Outcome::Unknown);
}

TEST_CASE("arrows move between the cards, and what is not due is not asked") {
    DashboardDriver kept;
    const HabitId first = kept.add("First");
    const HabitId second = kept.add("Second");
    kept.add("Tuesdays", MeasureKind::YesNo, Rule{.schedule = *parse_schedule("weekdays:tue")});
    kept.run_until_idle();
    CHECK(!kept.sees("Tuesdays"));
    kept.keys({Key::Down, Key::Y});
    kept.run_until_idle();
    CHECK(kept.day(second).outcome == Outcome::Kept);
    kept.keys({Key::Up, Key::Up, Key::N});
    kept.run_until_idle();
    CHECK(kept.day(first).outcome == Outcome::Missed);
}

TEST_CASE("names in many scripts are drawn, never as question marks") {
    DashboardDriver kept;
    for (const char* name : {"Ελληνικά", "Прогулка", "Größe", "50% {} %s %n"})
        kept.add(name);
    kept.run_until_idle();
    for (const char* name : {"Ελληνικά", "Прогулка", "Größe", "50% {} %s %n"})
        CHECK(kept.sees(name));
}

TEST_CASE("every card can be reached and answered in the smallest window, at scale 2, in the night theme") {
    DashboardDriver kept({1600, 1200}, 2, night_theme());
    const Habits h(kept);
    for (int i = 0; i < 4; ++i)
        kept.key(Key::Down);
    kept.run_until_idle();
    kept.click(kept.part(h.walk, "yes"));
    CHECK(kept.day(h.walk).outcome == Outcome::Kept);
}

TEST_CASE("groups gather their cards under a heading that folds") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    const HabitId read = kept.add("Read");
    const HabitId swim = kept.add("Swim");
    for (const auto& [habit, group] : {std::pair{walk, "Body"}, std::pair{swim, "Body"}}) {
        HabitFields fields;
        fields.group = group;
        kept.apply(EditHabit{habit, fields});
    }
    kept.run_until_idle();
    CHECK(kept.ui().mark("today/group/Body").rect.top > kept.ui().mark(ui::card_path(read)).rect.top);
    CHECK(kept.sees("0 of 2"));
    kept.click("today/group/Body");
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().has(ui::card_path(walk)));
    CHECK(kept.ui().has(ui::card_path(read)));
    kept.click("today/group/Body");
    kept.run_until_idle();
    kept.click(kept.part(swim, "yes"));
    kept.run_until_idle();
    CHECK(kept.sees("1 of 2"));
}

TEST_CASE("what is open from yesterday is said under today's questions, with a way there") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.add("Read");
    kept.world.say(walk, {.answer = Answer::Yes}, 1);
    kept.run_until_idle();
    CHECK(kept.sees("Yesterday: “Read” is still open."));
    kept.click("today/yesterday");
    kept.run_until_idle();
    CHECK(kept.sees("Sunday, 22 November"));
    kept.key(Key::Y);
    kept.key(Key::Home);
    kept.run_until_idle();
    CHECK_FALSE(kept.sees("Yesterday:"));
}

TEST_CASE("a full check-in of six habits takes eight keys, a promise among them") {
    DashboardDriver kept;
    const HabitId time = kept.add("On time", MeasureKind::Arrival);
    const HabitId straight = kept.add("Straight talk", MeasureKind::Candour);
    const HabitId steady = kept.add("Steady", MeasureKind::Calm);
    const HabitId word = kept.add("Promises", MeasureKind::Promise);
    const HabitId read = kept.add("Read", MeasureKind::Count, Rule{.target = {10}});
    const HabitId walk = kept.add("Walk");
    kept.apply(MakePromise{word, "Call", "", {.day = kept.world.today, .minute = {}}});
    kept.run_until_idle();
    kept.keys({Key::Digit1, Key::Y, Key::Y, Key::Y, Key::Digit1, Key::Digit2, Key::Enter, Key::Y});
    kept.run_until_idle();
    for (const HabitId& habit : {time, straight, steady, word, read, walk})
        CHECK(kept.day(habit).outcome == Outcome::Kept);
    CHECK(kept.sees("All answered."));
}

TEST_CASE("of two promises the second waits on the same card") {
    DashboardDriver kept;
    const HabitId word = kept.add("Promises", MeasureKind::Promise);
    const HabitId walk = kept.add("Walk");
    for (const char* text : {"Call", "Write"})
        kept.apply(MakePromise{word, text, "", {.day = kept.world.today, .minute = {}}});
    kept.run_until_idle();
    kept.key(Key::Y);
    kept.run_until_idle();
    CHECK(kept.state.today.selected == word);
    kept.key(Key::N);
    kept.run_until_idle();
    CHECK(kept.state.today.selected == walk);
    CHECK(kept.world.journal.promises().all().back()->end == PromiseEnd::Broken);
}
