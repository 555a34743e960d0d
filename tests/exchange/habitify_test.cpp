#include "importing.hpp"

using namespace kept;
using namespace kept::test;

TEST_CASE("Habitify's statuses are answers, totals with a unit are amounts, and a day's rows add up") {
    World world;
    const std::string text =
        "Habit,Date,Total log,Unit,Status,Habit ID\nRun,2026-11-20,5,km,Completed,h1\n"
        "Run,2026-11-21,0,km,Failed,h1\nRun,2026-11-22,0,km,Skipped,h1\n"
        "Run,2026-11-23,3,km,Completed,h1\nRun,2026-11-23,4,km,Completed,h1\n"
        "Tea,2026-11-20,1,times,Completed,h2\nTea,2026-11-21,0,times,Failed,h2\n"
        "Tea,2026-11-22,1,times,Odd,h2\nTea,someday,1,times,Completed,h2\n,2026-11-20,1,,Completed,\n";
    const ImportReport report = import_text(world, "habitify.csv", text);
    CHECK(report.format == "habitify");
    CHECK(report.new_habits == 2);
    CHECK(named(world, "Run").habit.measure == MeasureKind::Count);
    CHECK(named(world, "Run").habit.unit == "km");
    CHECK(named(world, "Run").habit.rules.front().rule.target.amount == 3);
    CHECK(entry_on(world, "Run", "2026-11-20").value == 5);
    CHECK(entry_on(world, "Run", "2026-11-21").value == 0);
    CHECK(entry_on(world, "Run", "2026-11-22").answer == Answer::Skip);
    CHECK(entry_on(world, "Run", "2026-11-23").value == 7);
    CHECK(named(world, "Tea").habit.measure == MeasureKind::YesNo);
    CHECK(entry_on(world, "Tea", "2026-11-20").answer == Answer::Yes);
    CHECK(entry_on(world, "Tea", "2026-11-21").answer == Answer::No);
    CHECK(left_out(report) ==
          "line 9: The status \"Odd\" means nothing to Kept.\nline 10: \"someday\" is no date.\n"
          "line 11: It names no habit.\n"
          "Run: Its target is not in the file; 3 was taken, the least of a row it calls completed.\n"
          "several a day: 1 day had several rows; their amounts were added up.\n"
          "Habitify: Schedules, targets, groups and notes are not in its table.\n");
    check_only_once(world, "habitify.csv", text);
}
