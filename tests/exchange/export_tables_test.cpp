#include "exchange/exporters/exporters.hpp"
#include "importing.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;

namespace {

ExportInput input_of(const World& world, SeriesCache& series) {
    return {world.journal, series, world.today};
}

std::string wide(const World& world) {
    SeriesCache series;
    return wide_csv(input_of(world, series)).text;
}

std::string org(const World& world) {
    SeriesCache series;
    return org_habits(input_of(world, series));
}

/// The part of `text` below the heading with `title`.
std::string entry(const std::string& text, const std::string& title) {
    const std::size_t begin = text.find("* TODO " + title);
    REQUIRE(begin != std::string::npos);
    return text.substr(begin, text.find("\n* ", begin) - begin);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Every answered day of a habit, with its own outcome, value and notes.
std::string days_of(const World& world, const std::string& name) {
    SeriesCache cache;
    std::string text;
    for (const HabitRecord* record : world.journal.habits()) {
        if (record->habit.name != name)
            continue;
        const HabitSeries& series = cache.of(world.journal, *record, world.today);
        for (std::size_t i = 0; i < series.days.size(); ++i) {
            const Day day = series.first + static_cast<int>(i);
            if (!series.days[i].answered)
                continue;
            text += to_text(day) + " " + std::to_string(static_cast<int>(series.days[i].own)) + " " +
                    to_text(series.days[i].value);
            for (const LoggedCheckIn& logged : world.journal.check_ins_on(*record, day))
                text += " " + world.journal.entry_of(logged.event).note;
            text += "\n";
        }
    }
    return text;
}

World imported(const World& first, const std::string& file, const std::string& text) {
    World second;
    second.who = device(2);
    second.today = first.today;
    import_text(second, file, text);
    return second;
}

const Habit& habit_of(const World& world, const std::string& name) {
    for (const HabitRecord* record : world.journal.habits())
        if (record->habit.name == name)
            return record->habit;
    throw std::runtime_error("no habit " + name);
}

} // namespace

TEST_CASE("a wide table has a row a day and a column a habit, and leaves days without an answer empty") {
    World world;
    const HabitId walk = world.add("Walk");
    const HabitId read = world.add("Read, aloud", MeasureKind::Count);
    const HabitId late = world.add("On time", MeasureKind::Arrival);
    world.say(walk, {.answer = Answer::Yes}, 2);
    world.say(walk, {.answer = Answer::No}, 1);
    world.say(walk, {.answer = Answer::Skip});
    world.say(read, {.answer = Answer::Amount, .value = 12.5}, 2);
    world.say(late, {.answer = Answer::Arrival, .value = -3}, 2);
    CHECK(wide(world) == "date,Walk,\"Read, aloud\",On time\n"
                         "2026-11-21,yes,12.5,-3\n"
                         "2026-11-22,no,,\n"
                         "2026-11-23,skip,,\n");
}

TEST_CASE("a cell of several check-ins is the day's value, and they are counted") {
    World world;
    const HabitId read = world.add("Read", MeasureKind::Count);
    const HabitId late = world.add("On time", MeasureKind::Arrival);
    world.say(read, {.answer = Answer::Amount, .value = 10});
    world.say(read, {.answer = Answer::Amount, .value = 5});
    world.say(late, {.answer = Answer::Arrival, .value = 2});
    world.say(late, {.answer = Answer::Arrival, .value = 9});
    world.say(late, {.answer = Answer::Arrival, .value = 1}, 1);
    SeriesCache series;
    const WideTable table = wide_csv(input_of(world, series));
    CHECK(table.text == "date,Read,On time\n2026-11-22,,1\n2026-11-23,15,9\n");
    CHECK(table.days_of_several == 2);
}

TEST_CASE("habits of one name are told apart in a wide table by the end of their ids") {
    World world;
    const HabitId one = world.add("Walk");
    const HabitId other = world.add("Walk");
    world.say(one, {.answer = Answer::Yes});
    CHECK(wide(world) == "date,Walk [" + short_text(one) + "],Walk [" + short_text(other) + "]\n2026-11-23,yes,\n");
}

TEST_CASE("an answer that was cleared or taken back is in no table") {
    World world;
    const HabitId walk = world.add("Walk");
    world.say(walk, {.answer = Answer::Yes});
    world.apply(Undo{});
    world.say(walk, {.answer = Answer::Yes}, 1);
    world.say(walk, {.answer = Answer::Clear}, 1);
    CHECK(wide(world) == "date,Walk\n");
    CHECK(!holds(org(world), "State"));
}

TEST_CASE("an Org habit has its kept days, rest and misses, newest first, with the time and the note of each") {
    World world;
    const HabitId walk = world.add("Walk");
    world.say(walk, {.answer = Answer::Yes}, 3); // filled in later: no time
    world.today = world.today - 2;
    world.say(walk, {.answer = Answer::No, .note = "it rained\nall day"});
    world.today = world.today + 1;
    world.say(walk, {.answer = Answer::Skip});
    world.today = world.today + 1;
    world.say(walk, {.answer = Answer::Yes});
    const std::string text = entry(org(world), "Walk");
    CHECK(holds(text, "SCHEDULED: <2026-11-24 Tue .+1d>\n:PROPERTIES:\n:STYLE:    habit\n"));
    CHECK(holds(text, ":LAST_REPEAT: [2026-11-23 Mon]\n"));
    CHECK(holds(text, ":END:\n"
                      "- State \"DONE\"       from \"TODO\"       [2026-11-23 Mon 13:00]\n"
                      "- State \"SKIP\"       from \"TODO\"       [2026-11-22 Sun 13:00]\n"
                      "- State \"MISSED\"     from \"TODO\"       [2026-11-21 Sat 13:00] \\\\\n"
                      "  it rained\n"
                      "  all day\n"
                      "- State \"DONE\"       from \"TODO\"       [2026-11-20 Fri]\n"));
}

TEST_CASE("what is done after midnight for the day before carries that day's last minute") {
    World world;
    const HabitId walk = world.add("Walk");
    world.minutes_past_noon = 12 * 60 + 90; // half past two in the night, by a clock an hour east
    world.say(walk, {.answer = Answer::Yes});
    CHECK(holds(org(world), "[2026-11-23 Mon 23:59]"));
}

TEST_CASE("each schedule has a repeater that Org reads, and is named beside it") {
    struct Row {
        const char* schedule;
        const char* scheduled; ///< after Monday, 23 November was kept
    };
    for (const Row& row :
         {Row{"daily", "<2026-11-24 Tue .+1d>"}, Row{"every:3", "<2026-11-26 Thu .+3d>"},
          Row{"weekdays:tue", "<2026-11-24 Tue ++1w>"}, Row{"weekdays:wed,sat", "<2026-11-25 Wed .+1d>"},
          Row{"1/4d", "<2026-11-24 Tue .+1d/4d>"}, Row{"3/7d", "<2026-11-24 Tue .+1d/5d>"},
          Row{"1/week", "<2026-11-30 Mon .+1w>"}, Row{"6/week", "<2026-11-24 Tue .+1d/2d>"},
          Row{"1/month", "<2026-12-23 Wed .+1m>"}, Row{"27/month", "<2026-11-24 Tue .+1d/4d>"}}) {
        CAPTURE(row.schedule);
        World world;
        const HabitId walk = world.add("Walk", MeasureKind::YesNo, {.schedule = *parse_schedule(row.schedule)});
        world.say(walk, {.answer = Answer::Yes});
        const std::string text = entry(org(world), "Walk");
        CHECK(holds(text, std::string("SCHEDULED: ") + row.scheduled + "\n"));
        CHECK(holds(text, std::string(":KEPT_SCHEDULE: ") + row.schedule + "\n"));
    }
}

TEST_CASE("a group is a tag that Org accepts, and a habit in the archive asks for nothing") {
    World world;
    const HabitId walk = world.add("Walk");
    world.apply(EditHabit{walk, {.group = "Body & mind"}});
    CHECK(holds(org(world), " :Body___mind:\n"));
    world.apply(ArchiveHabit{walk, world.today});
    const std::string text = org(world);
    CHECK(holds(text, "* DONE Walk"));
    CHECK(!holds(text, "SCHEDULED"));
    CHECK(!holds(text, "STYLE"));
}

TEST_CASE("answers and amounts come back out of a wide table as they were") {
    World world;
    const HabitId walk = world.add("Walk");
    const HabitId read = world.add("Read", MeasureKind::Count);
    for (int back = 0; back < 40; ++back) {
        if (back % 7 != 3)
            world.say(walk, {.answer = back % 5 == 0 ? Answer::No : back % 11 == 0 ? Answer::Skip : Answer::Yes}, back);
        if (back % 3 != 0)
            world.say(read, {.answer = Answer::Amount, .value = back % 4 == 1 ? 2.5 : back}, back);
    }
    const World other = imported(world, "habits.csv", wide(world));
    CHECK(!days_of(world, "Walk").empty());
    CHECK(days_of(other, "Walk") == days_of(world, "Walk"));
    CHECK(days_of(other, "Read") == days_of(world, "Read"));
}

TEST_CASE("days, notes, schedule and group come back out of an Org file as they were") {
    World world;
    const HabitId walk = world.add("Walk: to work", MeasureKind::YesNo, {.schedule = *parse_schedule("3/week")});
    world.apply(EditHabit{walk, {.group = "Body & mind"}});
    const HabitId old = world.add("Piano");
    for (int back = 0; back < 40; ++back) {
        const Answer answer = back % 5 == 0 ? Answer::No : back % 11 == 0 ? Answer::Skip : Answer::Yes;
        world.say(walk, {.answer = answer, .note = back % 3 == 0 ? "- State \"DONE\"\n* twice" : ""}, back);
        world.say(old, {.answer = Answer::Yes}, back + 5);
    }
    world.apply(ArchiveHabit{old, world.today});
    const World other = imported(world, "kept.org", org(world));
    CHECK(!days_of(world, "Walk: to work").empty());
    CHECK(days_of(other, "Walk: to work") == days_of(world, "Walk: to work"));
    CHECK(days_of(other, "Piano") == days_of(world, "Piano"));
    CHECK(to_text(habit_of(other, "Walk: to work").rule_on(world.today).schedule) == "3/week");
    CHECK(habit_of(other, "Walk: to work").group == "Body & mind");
    CHECK(habit_of(other, "Piano").archived);
}
