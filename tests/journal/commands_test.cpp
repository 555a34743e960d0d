#include "journal/commands/command.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace kept;
using kept::test::World;

TEST_CASE("a command that cannot be carried out says why and writes nothing") {
    World world;
    const HabitId walk = world.add("Walk");
    const HabitId read = world.add("Read", MeasureKind::Count);
    const std::size_t before = world.log.size();
    struct Row {
        const char* sentence;
        Command command;
    };
    HabitFields nameless;
    nameless.name = "  \t";
    nameless.measure = MeasureKind::YesNo;
    HabitFields other_measure;
    other_measure.measure = MeasureKind::Count;
    const std::vector<Row> rows{
        {"2026-11-24 has not come yet: only today and earlier days can be answered.",
         CheckInCommand{walk, world.today + 1, {{.answer = Answer::Yes}}}},
        {"\"Walk\" begins on 2025-10-19. To answer earlier days, move its first day back.",
         CheckInCommand{walk, world.today - 401, {{.answer = Answer::Yes}}}},
        {"\"Walk\" takes yes, no or skip.",
         CheckInCommand{walk, world.today, {{.answer = Answer::Amount, .value = 3}}}},
        {"\"Read\" takes an amount, no or skip.", CheckInCommand{read, world.today, {{.answer = Answer::Yes}}}},
        {"An amount is a number from 0 to 999,999,999.",
         CheckInCommand{read, world.today, {{.answer = Answer::Amount, .value = -1}}}},
        {"That habit is no longer there.",
         CheckInCommand{kept::test::device(9), world.today, {{.answer = Answer::Yes}}}},
        {"Say what to record.", CheckInCommand{walk, world.today, {}}},
        {"A habit needs a name.", AddHabits{{nameless}}},
        {"A habit needs a name and a measure.", AddHabits{{HabitFields{}}}},
        {"A habit's measure never changes: add a new habit for it.", EditHabit{walk, other_measure}},
        {"Say what to change.", EditHabit{walk, {}}},
        {"day_start_hour takes 0 to 23.", SetSetting{"day_start_hour", "24"}},
        {"theme takes paper, night or system.", SetSetting{"theme", "pink"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.sentence);
        CHECK_THROWS_WITH_AS(world.apply(row.command), row.sentence, CommandError);
    }
    CHECK(world.log.size() == before);
}

TEST_CASE("not a number is no amount and no lateness") {
    World world;
    const HabitId read = world.add("Read", MeasureKind::Count);
    const HabitId time = world.add("On time", MeasureKind::Arrival);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK_THROWS_AS(world.say(read, {.answer = Answer::Amount, .value = nan}), CommandError);
    CHECK_THROWS_AS(world.say(time, {.answer = Answer::Arrival, .value = nan}), CommandError);
}

TEST_CASE("the written day and the offset are those of the moment of writing") {
    World world;
    const HabitId walk = world.add("Walk");
    world.say(walk, {.answer = Answer::Yes}, 3);
    const Event& event = world.log.back();
    CHECK(event.day == world.today - 3);
    CHECK(event.written_day == world.today);
    CHECK(event.utc_offset_min == 60);
}

TEST_CASE("an easier rule holds from tomorrow, a harder one from today, and typos are free") {
    World world;
    const HabitId read = world.add("Read", MeasureKind::Count, Rule{.target = {10}});
    const auto rules = [&] { return world.journal.find_habit(read)->habit.rules; };
    const auto set_target = [&](double amount) {
        HabitFields fields;
        fields.rule = Rule{.target = {amount}};
        return world.apply(EditHabit{read, fields});
    };
    set_target(12);
    CHECK(rules().size() == 1); // nothing was answered yet
    world.say(read, {.answer = Answer::Amount, .value = 11});
    set_target(11);
    CHECK(rules().size() == 1); // ten minutes have not passed
    world.today = world.today + 1;
    CHECK(set_target(20).summary == "Changed Read");
    CHECK(rules().back().from == world.today);
    CHECK(set_target(5).summary == "Changed Read, from tomorrow");
    CHECK(rules().back().from == world.today + 1);
    CHECK(rules().size() == 3);
    CHECK(world.journal.find_habit(read)->habit.rule_on(world.today - 1).target.amount == 11);
}

TEST_CASE("entries keep every word through the log") {
    const Entry moment{.answer = Answer::Moment,
                       .note = "line\nbreak \"quoted\" %s {} ünï 漢字",
                       .feeling = "anger",
                       .trigger = "a late reply",
                       .skill = "breathing",
                       .before = 8,
                       .after = 0,
                       .minutes = 20,
                       .acted = Acted::Yes};
    CHECK(decode_entry(encode_entry(moment), 0) == moment);
    const Entry bent{.answer = Answer::Bent, .what = "w", .why = "y", .put_right = true, .from = "x", .ordinal = 2};
    CHECK(decode_entry(encode_entry(bent), 0) == bent);
    CHECK(decode_entry(encode_entry({.answer = Answer::Yes, .note = "bad \xff byte"}), 0).note ==
          "bad \xef\xbf\xbd byte");
}

TEST_CASE("bodies that are not what their kind demands are refused") {
    for (const char* body :
         {"", "[]", "{}", "{\"answer\":1}", "{\"answer\":\"perhaps\"}", "{\"answer\":\"yes\",\"note\":3}"})
        CHECK_THROWS_AS(decode_entry(body, 0), EventError);
    for (const char* body : {"", "[1]", "{\"measure\":\"mood\"}", "{\"rule\":{}}", "{\"rule\":{\"schedule\":\"x\"}}",
                             "{\"first_day\":\"soon\"}", "{\"name\":7}"})
        CHECK_THROWS_AS(decode_habit_fields(body), EventError);
}

TEST_CASE("an edit that replaces a change planned for a later day says so, and what holds instead") {
    const auto rule = [](const char* schedule) {
        return HabitFields{.rule = Rule{.schedule = *parse_schedule(schedule)}};
    };
    World world;
    const HabitId gym = world.add("Gym", MeasureKind::YesNo, {.schedule = *parse_schedule("2/week")});
    world.say(gym, {.answer = Answer::Yes}, 1);
    world.minutes_past_noon = 60;
    CHECK(world.apply(EditHabit{gym, rule("1/week")}).summary == "Changed Gym, from tomorrow");
    CHECK(world.apply(EditHabit{gym, rule("3/week")}).summary ==
          "Changed Gym. From today: 3/week. The change planned for tomorrow is dropped");
    CHECK(world.apply(EditHabit{gym, rule("1/week"), world.today + 9}).summary == "Changed Gym, from Wed 2 Dec");
    CHECK(world.apply(EditHabit{gym, rule("2/week")}).summary ==
          "Changed Gym. From tomorrow: 2/week. The change planned for Wed 2 Dec is dropped");

    Rule pages{.target = {.amount = 20}};
    const HabitId read = world.add("Read", MeasureKind::Count, pages);
    world.apply(EditHabit{read, {.unit = "pages"}});
    world.say(read, {.answer = Answer::Amount, .value = 20}, 1);
    world.minutes_past_noon = 120;
    pages.target.amount = 10;
    world.apply(EditHabit{read, {.rule = pages}});
    pages.target.amount = 30;
    CHECK(world.apply(EditHabit{read, {.rule = pages}}).summary ==
          "Changed Read. From today: daily, at least 30 pages a day. The change planned for tomorrow is dropped");
}

TEST_CASE("undo names a command by what it was, however many events it took") {
    World world;
    const HabitId walk = world.add("Walk");
    const HabitId read = world.add("Read");
    world.apply(MoveHabits{{read, walk}});
    CHECK(world.apply(Undo{}).summary == "Undone: the order of the habits");
    world.apply(
        AddHabits{{{.name = "A", .measure = MeasureKind::YesNo}, {.name = "B", .measure = MeasureKind::YesNo}}});
    CHECK(world.apply(Undo{}).summary == "Undone: adding 2 habits");
    SavePractice save{.practice = "time-out", .day = world.today};
    save.promise = MakePromise{.habit = {}, .text = "Be back", .to = {}, .due = {world.today + 1, {}}};
    world.apply(save);
    CHECK(world.apply(Undo{}).summary == "Undone: Time out");
    world.apply(
        ChangeProgramme{{"be-on-time", ProgrammeDeed::Start}, {{.name = "On time", .measure = MeasureKind::Arrival}}});
    CHECK(world.apply(Undo{}).summary == "Undone: beginning the programme Be on time");
    world.apply(MakePromise{.habit = {}, .text = "Call", .to = {}});
    CHECK(world.apply(Undo{}).summary == "Undone: the promise: Call");
}

TEST_CASE("no goal is set on a habit in the archive") {
    World world;
    const HabitId walk = world.add("Walk");
    world.apply(ArchiveHabit{walk, world.today});
    CHECK_THROWS_WITH_AS(world.apply(SetGoal{walk, {.on = GoalMetric::Streak, .target = 9, .by = world.today + 30}}),
                         "\"Walk\" is in the archive: take it up again first, with kept resume.", CommandError);
}
