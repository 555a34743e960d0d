#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

const Habit& only_habit(DashboardDriver& kept) {
    return kept.world.journal.habits().at(0)->habit;
}

std::string row_part(const HabitId& id, const std::string& part) {
    return "habits/" + to_text(id).substr(28) + "/" + part;
}

} // namespace

TEST_CASE("a habit is begun from a template by mouse, and its card is seen before it is added") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("today/new-habit");
    kept.click("templates/family/listening");
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().has("templates/on-time"));
    kept.click("templates/listen-first");
    kept.run_until_idle();
    CHECK(kept.sees("Did you hear them out before you answered?"));
    CHECK_FALSE(kept.ui().has("habit/preview/yes")); // a picture: nothing in it can be pressed
    kept.click("habit/ok");
    kept.run_until_idle();
    REQUIRE(kept.world.journal.habits().size() == 2);
    const Habit& habit = kept.world.journal.habits()[1]->habit;
    CHECK(habit.name == "Listen first");
    CHECK(habit.cue.starts_with("When they have finished"));
    CHECK(habit.first_day == kept.world.today);
}

TEST_CASE("a habit is begun from nothing by keyboard: name, amount, unit") {
    DashboardDriver kept;
    kept.key(Key::Enter); // the trio
    kept.run_until_idle();
    kept.key(Key::Digit7, ui::mods::ctrl);
    kept.key(Key::A);
    kept.run_until_idle();
    kept.click("templates/nothing");
    kept.run_until_idle();
    kept.type("Scales");
    kept.click("habit/measure");
    kept.keys({Key::Down, Key::Enter});
    kept.run_until_idle();
    kept.click("habit/amount/amount");
    kept.key(Key::A, ui::mods::ctrl);
    kept.type("12");
    kept.ui().wheel("habit/amount/amount", -20);
    kept.run_until_idle();
    kept.click("habit/unit");
    kept.type("pieces");
    kept.run_until_idle();
    kept.click("habit/ok");
    kept.run_until_idle();
    REQUIRE(kept.world.journal.habits().size() == 4);
    const Habit& habit = kept.world.journal.habits()[3]->habit;
    CHECK(habit.name == "Scales");
    CHECK(habit.measure == MeasureKind::Count);
    CHECK(habit.unit == "pieces");
    CHECK(habit.rules.front().rule.target.amount == 12);
}

TEST_CASE("a nameless habit cannot be added, nor one on no day of the week") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("today/new-habit");
    kept.click("templates/nothing");
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().mark("habit/ok").enabled);
    kept.type("Group");
    kept.run_until_idle();
    CHECK(kept.ui().mark("habit/ok").enabled);
    kept.click("habit/schedule");
    kept.keys({Key::Down, Key::Enter});
    kept.run_until_idle();
    for (int weekday = 0; weekday < 5; ++weekday)
        kept.click("habit/weekday-" + std::to_string(weekday));
    kept.run_until_idle();
    CHECK(kept.sees("Choose at least one day of the week."));
    CHECK_FALSE(kept.ui().mark("habit/ok").enabled);
}

TEST_CASE("loosening a rule says that it holds from tomorrow, and does") {
    DashboardDriver kept;
    kept.world.today = kept.world.today - 30;
    const HabitId walk = kept.add("Walk");
    kept.world.today = kept.world.today + 30;
    kept.world.say(walk, {.answer = Answer::Yes}, 20);
    kept.run_until_idle();
    kept.click("rail/habits");
    kept.click(row_part(walk, "edit"));
    kept.click("habit/schedule");
    kept.keys({Key::Down, Key::Down, Key::Enter});
    kept.run_until_idle();
    CHECK(kept.sees("The new rule holds from tomorrow on"));
    kept.click("habit/ok");
    kept.run_until_idle();
    const Habit& habit = only_habit(kept);
    CHECK(habit.rule_on(kept.world.today).schedule == Schedule::daily());
    CHECK(habit.rule_on(kept.world.today + 1).schedule == Schedule::times_a_week(3));
    CHECK(kept.sees("a new rule from tomorrow"));
}

TEST_CASE("every field of a habit can be changed") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/habits");
    kept.click(row_part(walk, "edit"));
    kept.run_until_idle();
    for (const auto& [field, text] :
         {std::pair{"name", " far"}, std::pair{"question", "Out?"}, std::pair{"cue", "When it rains"},
          std::pair{"why", "For us"}, std::pair{"group", "Evening"}}) {
        kept.click(std::string("habit/") + field);
        kept.key(Key::End);
        kept.type(text);
    }
    kept.click("habit/colour-4");
    kept.click("habit/icon-spa");
    kept.click("habit/first");
    kept.key(Key::Left);
    kept.key(Key::Enter);
    kept.run_until_idle();
    kept.click("habit/ok");
    kept.run_until_idle();
    const Habit& habit = only_habit(kept);
    CHECK(habit.name == "Walk far");
    CHECK(habit.question.ends_with("Out?"));
    CHECK(habit.cue == "When it rains");
    CHECK(habit.why == "For us");
    CHECK(habit.group == "Evening");
    CHECK(habit.colour == 4);
    CHECK(habit.icon == "spa");
    CHECK(habit.first_day == kept.world.today - 401);
}

TEST_CASE("habits are moved, and Today follows") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    const HabitId read = kept.add("Read");
    kept.run_until_idle();
    kept.click("rail/habits");
    CHECK_FALSE(kept.ui().mark(row_part(walk, "up")).enabled);
    kept.click(row_part(read, "up"));
    kept.run_until_idle();
    CHECK(kept.world.journal.habits()[0]->habit.id == read);
    kept.key(Key::U);
    kept.run_until_idle();
    CHECK(kept.world.journal.habits()[0]->habit.id == walk);
}

TEST_CASE("a habit rests to a day or until it is resumed") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/habits");
    kept.click(row_part(walk, "rest"));
    kept.click("pause/ok");
    kept.run_until_idle();
    CHECK(only_habit(kept).is_paused(kept.world.today + 100));
    kept.click(row_part(walk, "resume"));
    kept.run_until_idle();
    CHECK_FALSE(only_habit(kept).is_paused(kept.world.today));
    kept.click(row_part(walk, "rest"));
    kept.click("pause/until");
    kept.keys({Key::Right, Key::Right, Key::Enter});
    kept.run_until_idle();
    kept.click("pause/ok");
    kept.run_until_idle();
    CHECK(only_habit(kept).is_paused(kept.world.today + 2));
    CHECK_FALSE(only_habit(kept).is_paused(kept.world.today + 3));
}

TEST_CASE("a habit goes into the archive after a question, and comes out again") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.add("Read");
    kept.run_until_idle();
    kept.click("rail/habits");
    kept.click(row_part(walk, "archive"));
    kept.run_until_idle();
    CHECK(kept.sees("It is no longer asked about."));
    kept.click("archive/ok");
    kept.run_until_idle();
    CHECK(kept.world.journal.find_habit(walk)->habit.archived);
    kept.click("habits/archive");
    kept.click(row_part(walk, "resume"));
    kept.run_until_idle();
    CHECK_FALSE(kept.world.journal.find_habit(walk)->habit.archived);
}

TEST_CASE("in a small window the form scrolls to every field") {
    DashboardDriver kept({800, 600});
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/habits");
    kept.click(row_part(walk, "edit"));
    kept.run_until_idle();
    kept.ui().wheel("habit/name", -20);
    kept.run_until_idle();
    kept.click("habit/group");
    kept.type("Morning");
    kept.click("habit/ok");
    kept.run_until_idle();
    CHECK(only_habit(kept).group == "Morning");
}

TEST_CASE("reminders are typed into the form, and what is no time cannot be saved") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/habits");
    kept.click(row_part(walk, "edit"));
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().has("habit/remind-text"));
    kept.click("habit/reminders");
    kept.type("21:00 soon");
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().mark("habit/ok").enabled);
    kept.click("habit/reminders");
    kept.key(Key::A, ui::mods::ctrl);
    kept.type("21:00 Mon,Wed@8:00");
    kept.run_until_idle();
    kept.ui().wheel("habit/remind-text", -20);
    kept.run_until_idle();
    kept.click("habit/remind-text");
    kept.type("Fresh air?");
    kept.run_until_idle();
    kept.click("habit/ok");
    kept.run_until_idle();
    CHECK(to_text(only_habit(kept).reminders) == "21:00 mon,wed@08:00");
    CHECK(only_habit(kept).remind_text == "Fresh air?");
    kept.click(row_part(walk, "edit"));
    kept.run_until_idle();
    kept.click("habit/reminders");
    kept.key(Key::A, ui::mods::ctrl);
    kept.key(Key::Backspace);
    kept.run_until_idle();
    kept.click("habit/ok");
    kept.run_until_idle();
    CHECK(only_habit(kept).reminders.empty());
}

TEST_CASE("a habit of abstaining has no field for reminders") {
    DashboardDriver kept;
    const HabitId walk = kept.add("No contact", MeasureKind::Abstain);
    kept.run_until_idle();
    kept.click("rail/habits");
    kept.click(row_part(walk, "edit"));
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().has("habit/reminders"));
}

TEST_CASE("a name is changed without touching a rule that the form has no words of its own for") {
    struct Row {
        const char* what;
        MeasureKind measure;
        Rule rule;
    };
    const Schedule workdays = Schedule::on_weekdays(0b0011111);
    const Row rows[] = {
        {"an amount in ten days", MeasureKind::Count, {.target = {40, Direction::AtLeast, Period::rolling(10)}}},
        {"an amount a week on workdays",
         MeasureKind::Count,
         {.schedule = workdays, .target = {100, Direction::AtLeast, Period::week()}}},
        {"a limit a month on workdays",
         MeasureKind::Count,
         {.schedule = workdays, .target = {4, Direction::AtMost, Period::month()}}},
        {"a fine amount", MeasureKind::Count, {.target = {0.123456}}},
        {"every third day", MeasureKind::YesNo, {.schedule = Schedule::every(3, Day{20'000})}},
        {"four times in nine days", MeasureKind::YesNo, {.schedule = Schedule::times_in(4, 9)}},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        DashboardDriver kept;
        const HabitId id = kept.world.add("Old", row.measure, row.rule);
        kept.run_until_idle();
        kept.click("rail/habits");
        kept.click(row_part(id, "edit"));
        kept.run_until_idle();
        kept.key(Key::A, ui::mods::ctrl);
        kept.type("New");
        kept.run_until_idle();
        kept.click("habit/ok");
        kept.run_until_idle();
        const Habit& habit = only_habit(kept);
        CHECK(habit.name == "New");
        REQUIRE(habit.rules.size() == 1);
        CHECK(habit.rules.front().rule == row.rule);
    }
}

TEST_CASE("every K days starts on the day that is picked in the form") {
    DashboardDriver kept;
    const HabitId run = kept.world.add("Run", MeasureKind::YesNo, Rule{.schedule = Schedule::every(3)}, 9);
    kept.run_until_idle();
    kept.click("rail/habits");
    kept.click(row_part(run, "edit"));
    kept.run_until_idle();
    kept.click("habit/anchor");
    kept.run_until_idle();
    kept.key(Key::Right);
    kept.key(Key::Enter);
    kept.run_until_idle();
    kept.click("habit/ok");
    kept.run_until_idle();
    const Schedule& schedule = only_habit(kept).rule_on(kept.world.today).schedule;
    CHECK(schedule.anchor == kept.world.today - 8);
    CHECK(is_due(schedule, kept.world.today - 2));
}
