// mhabit's limits, groups, colours and reminders.
#include "importing.hpp"

using namespace kept;
using namespace kept::test;

namespace {

const std::string coffee =
    R"({"habits":[{"create_t":1,"type":2,"status":1,"name":"Coffee","daily_goal":0,"daily_goal_extra":3,
        "daily_goal_unit":"cups","freq_type":3,"freq_custom":"[1,1]",
        "reminder":"{\"type\":3,\"time\":{\"hour\":8,\"minute\":30},\"extra\":[1,5]}","start_date":20774,
        "group_id":"g1","records":[{"record_date":20774,"record_type":1,"record_value":0},
        {"record_date":20775,"record_type":1,"record_value":2},{"record_date":20776,"record_type":1,"record_value":3},
        {"record_date":20777,"record_type":1,"record_value":4}]}],
        "groups":[{"uuid":"g1","name":"Drinks","color":1}]})";

} // namespace

TEST_CASE("a habit of less has its extra goal as the limit, or its goal where it has no other") {
    World world;
    import_text(world, "m.json", coffee);
    const Habit& habit = named(world, "Coffee").habit;
    CHECK(habit.rules.front().rule.target == Target{3, Direction::AtMost, Period::day()});
    for (const char* day : {"2026-11-17", "2026-11-18", "2026-11-19"})
        CHECK(world.state(habit.id, world.today - *parse_day(day)).outcome == Outcome::Kept);
    CHECK(world.state(habit.id, world.today - *parse_day("2026-11-20")).outcome == Outcome::Partial);

    CHECK(habit.group == "Drinks");

    World plain;
    import_text(plain, "m.json", R"({"habits":[{"type":2,"name":"Sweets","daily_goal":2,"freq_type":3,"records":[]},
        {"type":2,"name":"Crisps","freq_type":3,"records":[]}]})");
    CHECK(named(plain, "Sweets").habit.rules.front().rule.target.amount == Amount(2));
    CHECK(named(plain, "Crisps").habit.rules.front().rule.target.amount == Amount(0));
}

TEST_CASE("a habit has the accent nearest to its own colour, or to the one of the ten that it was given") {
    World world;
    import_text(world, "m.json",
                R"({"habits":[{"name":"Red","color":2,"freq_type":3,"records":[]},
        {"name":"Teal","color":5,"freq_type":3,"records":[]},
        {"name":"Own","color":2,"custom_color":4278190335,"freq_type":3,"records":[]},
        {"name":"None","freq_type":3,"records":[]},{"name":"Odd","color":99,"freq_type":3,"records":[]}]})");
    CHECK(named(world, "Red").habit.colour == 6);
    CHECK(named(world, "Teal").habit.colour == 0);
    CHECK(named(world, "Own").habit.colour == 10);
    CHECK(named(world, "None").habit.colour == 3); // its place, as before
    CHECK(named(world, "Odd").habit.colour == 4);
}

TEST_CASE("reminders stay off until the user says yes once, and then go on as the user has them") {
    World world;
    const ImportReport off = import_text(world, "m.json", coffee);
    CHECK(off.reminders_off == 1);
    CHECK(off.reminders_on == 0);
    CHECK(named(world, "Coffee").habit.reminders.empty());

    const ImportedLog log = read_import(source_of_text("m.json", coffee), {.today = world.today});
    const ImportReport on = import_log(world, log, {.reminders = true});
    CHECK(on.reminders_on == 1);
    CHECK(to_text(named(world, "Coffee").habit.reminders) == "mon,fri@08:30");
    CHECK(on.same == 4);
    const std::size_t events = world.log.size();
    CHECK(import_log(world, log, {.reminders = true}).reminders_off == 0);
    CHECK(world.log.size() == events);

    HabitFields none;
    none.reminders.emplace();
    world.apply(EditHabit{named(world, "Coffee").habit.id, none});
    const ImportReport after = import_log(world, log, {.reminders = true});
    CHECK(after.reminders_on + after.reminders_off == 0);
    CHECK(named(world, "Coffee").habit.reminders.empty());
}

TEST_CASE("a reminder on days of the month has no place") {
    World world;
    const ImportReport report = import_text(world, "m.json", R"({"habits":[
        {"name":"Bills","freq_type":3,"records":[],"reminder":"{\"type\":4,\"time\":{\"hour\":8,\"minute\":0},\"extra\":[1]}"},
        {"name":"Tea","freq_type":3,"records":[],"reminder":"{\"type\":2,\"time\":{\"hour\":8,\"minute\":0}}"},
        {"name":"Odd","freq_type":3,"records":[],"reminder":"{\"type\":2,\"time\":{\"hour\":25,\"minute\":0}}"}]})");
    CHECK(report.reminders_off == 1);
    REQUIRE(report.unplaced.size() == 1);
    CHECK(report.unplaced.front().kind == "reminders on days of the month");
}
