#include "journal/derived/reminding.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

using namespace kept;
using kept::test::World;

namespace {

struct Reminded {
    World world;
    SeriesCache series;
    ReminderState state;

    HabitId add(const std::string& name, const char* time, MeasureKind measure = MeasureKind::YesNo,
                const std::string& text = {}) {
        const HabitId habit = world.add(name, measure);
        HabitFields fields;
        fields.reminders = {{*parse_reminder_time(time)}};
        fields.remind_text = text;
        world.apply(EditHabit{habit, fields, {}});
        return habit;
    }
    std::vector<DueReminder> due(int hour) {
        const LocalMinute now = static_cast<LocalMinute>(world.today.number) * 24 * 60 + hour * 60;
        return due_reminders(world.journal, series, state, {.wall = now, .offset_min = 0}, world.today);
    }
};

} // namespace

TEST_CASE("a habit that is answered, not due or paused is not brought to mind") {
    Reminded r;
    const HabitId walk = r.add("Walk", "09:00");
    REQUIRE(r.due(10).size() == 1);
    CHECK(r.due(8).empty());
    r.world.say(walk, {.answer = Answer::No});
    CHECK(r.due(10).empty());
    r.world.apply(Undo{});
    CHECK(r.due(10).size() == 1);
    r.world.apply(PauseHabit{walk, r.world.today, {}});
    CHECK(r.due(10).empty());
    r.world.apply(Undo{});
    HabitFields fields;
    fields.rule = Rule{.schedule = *parse_schedule("weekdays:tue")};
    r.world.apply(EditHabit{walk, fields, {}});
    CHECK(r.due(10).empty());
}

TEST_CASE(
    "an amount is brought to mind while it can grow: at least until it is reached, at most until the day is over") {
    Reminded r;
    HabitFields fields;
    fields.rule = Rule{.target = {8}};
    const HabitId water = r.add("Water", "21:00", MeasureKind::Count);
    r.world.apply(EditHabit{water, fields, {}});
    r.world.say(water, {.answer = Answer::Amount, .value = 1});
    CHECK(r.due(22).size() == 1);
    r.world.say(water, {.answer = Answer::Amount, .value = 7});
    CHECK(r.due(22).empty());
    fields.rule = Rule{.target = {2, Direction::AtMost}};
    const HabitId wine = r.add("Wine", "21:00", MeasureKind::Count);
    r.world.apply(EditHabit{wine, fields, {}});
    r.world.say(wine, {.answer = Answer::Amount, .value = 1});
    CHECK(r.due(22).size() == 1);
}

TEST_CASE("the words of a reminder name neither habit nor question unless the user wrote them") {
    Reminded r;
    r.add("Be kind to Anna", "09:00", MeasureKind::Calm);
    const auto due = r.due(10);
    const ReminderWords words = words_of(due.front(), due, r.world.today);
    CHECK(words.title == "Your 09:00 question is open in Kept");
    CHECK(words.about.empty());
    CHECK(words.yes);
    CHECK(words_of(due.front(), due, r.world.today + 1).about == "About Monday, 23 November.");

    r.add("Walk", "10:00", MeasureKind::YesNo, "Fresh air?");
    const auto both = r.due(10);
    REQUIRE(both.size() == 2);
    CHECK(words_of(both[1], both, r.world.today).title == "Fresh air?");
}

TEST_CASE("two reminders that read the same offer no answer, for nobody could tell them apart") {
    Reminded r;
    r.add("Walk", "09:00");
    r.add("Read", "09:00");
    const auto due = r.due(10);
    REQUIRE(due.size() == 2);
    for (const DueReminder& one : due) {
        CHECK(!words_of(one, due, r.world.today).yes);
        CHECK(!words_of(one, due, r.world.today).no);
    }
}

TEST_CASE("reminders outlive the log, can be taken away, and are refused where they do harm") {
    Reminded r;
    const HabitId walk = r.add("Walk", "mon,wed@09:00", MeasureKind::YesNo, "Fresh air?");
    Journal again;
    for (const Event& event : r.world.log)
        again.fold(event);
    const Habit& habit = again.find_habit(walk)->habit;
    REQUIRE(habit.reminders.size() == 1);
    CHECK(to_text(habit.reminders.front()) == "mon,wed@09:00");
    CHECK(habit.remind_text == "Fresh air?");
    HabitFields none;
    none.reminders.emplace();
    r.world.apply(EditHabit{walk, none, {}});
    CHECK(r.world.journal.find_habit(walk)->habit.reminders.empty());
    CHECK_THROWS_WITH_AS(r.add("No contact", "09:00", MeasureKind::Abstain),
                         "A habit of abstaining has no reminders: one not to do something keeps it in mind.",
                         CommandError);
}

TEST_CASE("quiet hours are a setting") {
    Reminded r;
    r.add("Walk", "09:00");
    r.world.apply(SetSetting{"quiet_hours", "08:00-11:00"});
    CHECK(r.due(10).empty());
    CHECK(r.due(11).size() == 1);
    r.world.apply(SetSetting{"quiet_hours", "off"});
    CHECK(r.due(10).size() == 1);
    CHECK_THROWS_WITH_AS(r.world.apply(SetSetting{"quiet_hours", "late"}),
                         "quiet_hours takes two times like 22:00-07:00, or off.", CommandError);
}
