// The days, rhythms and names that Habitica's user data holds.
#include "importing.hpp"

#include <fmt/format.h>

using namespace kept;
using namespace kept::test;

namespace {

/// Times are UTC, the user's clock is too.
std::string user_with(const std::string& daily) {
    return R"({"preferences":{"timezoneOffset":0,"dayStart":0},"tasks":{"habits":[],"dailys":[)" + daily + "]}}";
}

} // namespace

TEST_CASE("a day that was missed is the one before the log-in that notes it") {
    World world;
    world.today = *parse_day("2026-11-27");
    const ImportReport report =
        import_text(world, "h.json",
                    user_with(R"({"_id":"d1","type":"daily","text":"Floss","frequency":"daily","everyX":1,"history":[
            {"date":1795204800000,"value":1,"isDue":true,"completed":true},
            {"date":1795334400000,"value":0.2,"isDue":true,"completed":false},
            {"date":1795377600000,"value":1.1,"isDue":true,"completed":true},
            {"date":1795507200000,"value":0.3,"isDue":true,"completed":false},
            {"date":1795593600000,"value":-0.7,"isDue":true,"completed":false},
            {"date":1795640400000,"value":0.3,"isDue":true,"completed":true}]})"));
    for (const char* day : {"2026-11-20", "2026-11-22", "2026-11-25"})
        CHECK(entry_on(world, "Floss", day).answer == Answer::Yes);
    for (const char* day : {"2026-11-21", "2026-11-23", "2026-11-24"})
        CHECK(entry_on(world, "Floss", day).answer == Answer::No);
    CHECK(report.new_entries == 6);
    CHECK(report.rejected.empty());
}

TEST_CASE("a day without a duty is no miss, and one that was done stays done whatever the log-in after it notes") {
    World world;
    world.today = *parse_day("2026-11-27");
    const ImportReport report =
        import_text(world, "h.json", user_with(R"({"_id":"d1","text":"Gym","frequency":"daily","everyX":1,"history":[
            {"date":1795204800000,"isDue":true,"completed":true},
            {"date":1795248000000,"isDue":true,"completed":false},
            {"date":1795334400000,"isDue":false,"completed":false}]})"));
    CHECK(entry_on(world, "Gym", "2026-11-20").answer == Answer::Yes);
    CHECK(report.new_entries == 1);
    CHECK(report.rejected.empty());
}

TEST_CASE("a daily's rhythm is kept, or is as many times in as long a span") {
    const auto schedule = [](const std::string& rhythm) {
        World world;
        import_text(world, "h.json", user_with(R"({"_id":"d","text":"Floss",)" + rhythm + "}"));
        return named(world, "Floss").habit.rules.front().rule.schedule;
    };
    const std::string no_day = R"("repeat":{"m":false,"t":false,"w":false,"th":false,"f":false,"s":false,"su":false})";
    CHECK(schedule(R"("frequency":"weekly","everyX":1,)" + no_day) == Schedule::times_in(1, 365));
    CHECK(schedule(R"("frequency":"daily","everyX":0)") == Schedule::times_in(1, 365));
    CHECK(schedule(R"("frequency":"weekly","everyX":1,"repeat":{"m":true,"f":true})") ==
          Schedule::on_weekdays(0b0010001));
    CHECK(schedule(R"("frequency":"weekly","everyX":2,"repeat":{"m":true,"f":true})") == Schedule::times_in(2, 14));
    CHECK(schedule(R"("frequency":"monthly","everyX":1,"daysOfMonth":[1,15])") == Schedule::times_a_month(2));
    CHECK(schedule(R"("frequency":"monthly","everyX":1,"weeksOfMonth":[2])") == Schedule::times_a_month(1));
    CHECK(schedule(R"("frequency":"monthly","everyX":2,"daysOfMonth":[1,15])") == Schedule::times_in(2, 60));
    CHECK(schedule(R"("frequency":"yearly","everyX":1)") == Schedule::times_in(1, 365));
}

TEST_CASE("Habitica's history.csv is refused, for its value is a task's colour") {
    World world;
    CHECK_THROWS_WITH_AS(
        import_text(world, "habitica-tasks-history.csv",
                    "Task Name,Task ID,Task Type,Date,Value\nFloss,d1,daily,2026-11-20 20:00:00,1\n"
                    "Floss,d1,daily,2026-11-22 08:00:00,0.2\nWalk,h1,habit,2026-11-20 20:00:00,-1.5\n"),
        doctest::Contains("userdata.json"), ImportError);
    CHECK(world.log.empty());
}

TEST_CASE("Habitica's first tag is the group; further tags and checklists are counted as having no place") {
    World world;
    const ImportReport report =
        import_text(world, "h.json", R"({"tags":[{"id":"t1","name":"Body"},{"id":"t2","name":"Fun"}],"tasks":{"habits":[
        {"_id":"a","text":"Walk","up":true,"tags":["t1","t2"]}],"dailys":[{"_id":"b","text":"Floss","tags":["t2"],
        "checklist":[{"text":"up"},{"text":"down"}]},{"_id":"c","text":"Read","tags":["gone"]}]}})");
    CHECK(named(world, "Walk").habit.group == "Body");
    CHECK(named(world, "Floss").habit.group == "Fun");
    CHECK(named(world, "Read").habit.group.empty());
    REQUIRE(report.unplaced.size() == 2);
    CHECK(report.unplaced[0].kind == "tags");
    CHECK(report.unplaced[0].count == 1);
    CHECK(report.unplaced[1].kind == "checklist items");
    CHECK(report.unplaced[1].count == 2);
}

TEST_CASE("Habitica's reminders are in the user's clock, and never set for something not to do") {
    World world;
    const ImportedLog log =
        read_import(source_of_text("h.json", R"({"preferences":{"timezoneOffset":-120},"tasks":{"habits":[
            {"_id":"a","text":"Argued","up":false,"down":true,"reminders":[{"time":"2026-11-20T08:30:00.000Z"}]}],
            "dailys":[{"_id":"b","text":"Floss","reminders":[{"time":"2026-11-20T22:30:00.000Z"},{"time":"later"}]}]}})"),
                    {.today = world.today});
    const ImportReport report = import_log(world, log, {.reminders = true});
    CHECK(report.reminders_on == 1);
    CHECK(to_text(named(world, "Floss").habit.reminders) == "00:30");
    CHECK(named(world, "Argued").habit.reminders.empty());
}
