// Any table: what its columns mean, and what is asked where they do not say.
#include "importing.hpp"

#include <fmt/format.h>

using namespace kept;
using namespace kept::test;

TEST_CASE("a table whose value column is not known is asked about, not taken for a yes on every row") {
    World world;
    for (const char* text : {"date,check\n2026-11-20,0\n2026-11-21,19000\n", "day;pages\n2026-11-20;12\n",
                             "Habit,Date,Log,Unit,Status\nRun,2026-11-20,5,km,Completed\nRun,2026-11-21,0,km,Failed\n",
                             "date,who,place\n2026-01-03,Ann,home\n2026-01-04,Ben,lake\n"}) {
        CHECK_THROWS_WITH_AS(import_text(world, "t.csv", text), doctest::Contains("--columns value="), UnknownColumns);
        CHECK(world.log.empty());
    }
    CHECK_THROWS_WITH_AS(import_text(world, "t.csv", "date,check\n2026-11-20,0\n"),
                         doctest::Contains("it has date, check"), ImportError);
}

TEST_CASE("a table of days, habits and notes alone means a yes on each row") {
    World world;
    CHECK(import_text(world, "swim.csv", "date\n2026-11-20\n").new_entries == 1);
    CHECK(import_text(world, "t.csv", "When,Habit,Remark,\n2026-11-20,Walk,rain,\n").new_entries == 1);
    CHECK(entry_on(world, "swim", "2026-11-20").answer == Answer::Yes);
    CHECK(entry_on(world, "Walk", "2026-11-20").note == "rain");
}

TEST_CASE("the user's word about the value column stands, also that there is none") {
    World world;
    ImportOptions options;
    options.columns = {{"value", "check"}};
    import_text(world, "steps.csv", "date,check\n2026-11-20,0\n2026-11-21,19000\n", options);
    CHECK(entry_on(world, "steps", "2026-11-21").value == 19000);
    options.columns = {{"value", ""}};
    import_text(world, "pages.csv", "day;pages\n2026-11-20;12\n", options);
    CHECK(entry_on(world, "pages", "2026-11-20").answer == Answer::Yes);
    options.columns = {{"value", "Status"}};
    import_text(world, "h.csv",
                "Habit,Date,Status\nRun,2026-11-20,Completed\nRun,2026-11-21,Failed\nRun,2026-11-22,Skipped\n",
                options);
    CHECK(entry_on(world, "Run", "2026-11-20").answer == Answer::Yes);
    CHECK(entry_on(world, "Run", "2026-11-21").answer == Answer::No);
    CHECK(entry_on(world, "Run", "2026-11-22").answer == Answer::Skip);
}

TEST_CASE("HabitBull's dates are in one order for the whole file, and asked about where it cannot be told") {
    const std::string header = "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n";
    World world;
    const ImportReport report = import_text(
        world, "h.csv", header + "Read,,Mind,01/11/2026,1,\nRead,,Mind,31/10/2026,1,\nRead,,Mind,02/11/2026,0,\n");
    CHECK(report.rejected.empty());
    CHECK(entry_on(world, "Read", "2026-10-31").answer == Answer::Yes);
    CHECK(entry_on(world, "Read", "2026-11-01").answer == Answer::Yes);
    CHECK(entry_on(world, "Read", "2026-11-02").answer == Answer::No);

    CHECK(named(world, "Read").habit.group == "Mind");

    World asked;
    const std::string either = header + "Read,,Mind,01/11/2026,1,\n";
    CHECK_THROWS_AS(import_text(asked, "h.csv", either), AmbiguousDates);
    ImportOptions options;
    options.dates = SlashDates::MonthFirst;
    import_text(asked, "h.csv", either, options);
    CHECK(entry_on(asked, "Read", "2026-01-11").answer == Answer::Yes);
}

TEST_CASE("dates with dashes and short years are read in the order that the file tells, or asked about") {
    World world;
    CHECK(import_text(world, "run.csv", "date,value\n06-16-24,yes\n06-05-24,no\n").rejected.empty());
    CHECK(entry_on(world, "run", "2024-06-16").answer == Answer::Yes);
    CHECK(entry_on(world, "run", "2024-06-05").answer == Answer::No);
    CHECK(import_text(world, "swim.csv", "date,value\n16-06-2024,yes\n").rejected.empty());
    CHECK(entry_on(world, "swim", "2024-06-16").answer == Answer::Yes);
    for (const char* date : {"24-06-16", "05-06-24", "16/06/24"}) // a short year may come first
        CHECK_THROWS_AS(import_text(world, "t.csv", fmt::format("date,value\n{},yes\n", date)), AmbiguousDates);
}
