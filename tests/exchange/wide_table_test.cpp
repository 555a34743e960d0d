#include "importing.hpp"

using namespace kept;
using namespace kept::test;

TEST_CASE("Loop's root table of words is a habit a column, implied days are passed over") {
    World world;
    const std::string text = "Date,Meditate,Read,\n2026-11-21,YES_MANUAL,NO,\n2026-11-20,NO,UNKNOWN,\n"
                             "2026-11-19,SKIP,YES_AUTO,\n";
    const ImportReport report = import_text(world, "Checkmarks.csv", text);
    CHECK(report.format == "wide-csv");
    CHECK(report.new_habits == 2);
    CHECK(report.new_entries == 4);
    CHECK(report.rejected.empty());
    CHECK(entry_on(world, "Meditate", "2026-11-21").answer == Answer::Yes);
    CHECK(entry_on(world, "Meditate", "2026-11-20").answer == Answer::No);
    CHECK(entry_on(world, "Meditate", "2026-11-19").answer == Answer::Skip);
    CHECK(entry_on(world, "Read", "2026-11-21").answer == Answer::No);
    CHECK(is_silent_on(world, "Read", "2026-11-20"));
    CHECK(is_silent_on(world, "Read", "2026-11-19"));
    check_only_once(world, "Checkmarks.csv", text);
}

TEST_CASE("Loop's root table of numbers is told by its empty last column, amounts are thousands") {
    World world;
    const ImportReport report =
        import_text(world, "Checkmarks.csv",
                    "Date,Meditate,Run,\n2026-11-21,2,3500,\n2026-11-20,0,-1,\n2026-11-19,3,-1,\n"
                    "2026-11-18,1,much,\n");
    CHECK(entry_on(world, "Meditate", "2026-11-21").answer == Answer::Yes);
    CHECK(entry_on(world, "Meditate", "2026-11-20").answer == Answer::No);
    CHECK(entry_on(world, "Meditate", "2026-11-19").answer == Answer::Skip);
    CHECK(is_silent_on(world, "Meditate", "2026-11-18"));
    CHECK(named(world, "Run").habit.measure == MeasureKind::Count);
    CHECK(entry_on(world, "Run", "2026-11-21").value == 3.5);
    CHECK(left_out(report) ==
          "Run: Its target is not in this file, so any amount is enough.\n"
          "line 5, Run: The value \"much\" means nothing to Kept.\n"
          "cells: They were read as Loop's numbers: 2 yes, 0 no, 3 skip, above it thousandths of an amount.\n");
}

TEST_CASE("a root table of one habit, saved by a spreadsheet, is read as Loop's") {
    World world;
    const ImportReport report = import_text(world, "Checkmarks.csv",
                                            "\xEF\xBB\xBF"
                                            "Date,Gym,\r\n06-16-24,2,\r\n06-05-24,-1,\r\n");
    CHECK(report.new_entries == 1);
    CHECK(entry_on(world, "Gym", "2024-06-16").answer == Answer::Yes);
}

TEST_CASE("a spreadsheet with an empty last column that counts is not Loop's") {
    World world;
    import_text(world, "h.csv", "Date,Water,Read,\n2026-11-20,2,1,\n2026-11-21,8,1,\n");
    CHECK(entry_on(world, "Water", "2026-11-20").value == 2);
    CHECK(entry_on(world, "Read", "2026-11-20").answer == Answer::Yes);
}

TEST_CASE("Loop's table of strengths is refused with the file to name instead") {
    World world;
    CHECK_THROWS_WITH_AS(import_text(world, "Scores.csv", "Date,Gym,Read,\n2026-11-21,0.0519,0.1000,\n"),
                         doctest::Contains("name the Checkmarks.csv beside it"), ImportError);
}

TEST_CASE("a spreadsheet's columns are habits: marks, words, ones and amounts, an empty cell says nothing") {
    World world;
    const std::string text =
        "Day,Run,Read,Water,Mood word,Notes\n2026-11-20,x,1,2.5,calm,fine\n2026-11-21,,0,3,tired,\n"
        "2026-11-22,✗,1,0,calm,\n2026-11-23,maybe,,1,,\nTotal,1,2,6.5,,\n";
    const ImportReport report = import_text(world, "habits.csv", text);
    CHECK(report.format == "wide-csv");
    CHECK(report.new_habits == 3);
    CHECK(named(world, "Run").habit.measure == MeasureKind::YesNo);
    CHECK(entry_on(world, "Run", "2026-11-20").answer == Answer::Yes);
    CHECK(is_silent_on(world, "Run", "2026-11-21"));
    CHECK(entry_on(world, "Run", "2026-11-22").answer == Answer::No);
    CHECK(named(world, "Read").habit.measure == MeasureKind::YesNo);
    CHECK(entry_on(world, "Read", "2026-11-21").answer == Answer::No);
    CHECK(named(world, "Water").habit.measure == MeasureKind::Count);
    CHECK(entry_on(world, "Water", "2026-11-20").value == 2.5);
    CHECK(left_out(report) == "line 6: \"Total\" is no date.\n"
                              "line 5, Run: \"maybe\" is neither an answer nor an amount.\n"
                              "Mood word: The column holds neither answers nor amounts.\n"
                              "Notes: Notes about a whole day belong to no habit.\n");
    check_only_once(world, "habits.csv", text);
}

TEST_CASE("a table between semicolons has decimal commas, and two columns of one name stay two habits") {
    World world;
    const ImportReport report = import_text(world, "h.csv", "datum;km;km\n20.11.26;1,5;2\n21.11.26;3;0,25\n");
    CHECK(report.new_habits == 2);
    CHECK(world.journal.habits()[0]->habit.name == "km");
    CHECK(entry_on(world, "km", "2026-11-20").value == 1.5);
}

TEST_CASE("a day that is twice in a wide table has its later row, and a file that runs backwards its first") {
    World world;
    ImportReport report = import_text(world, "up.csv", "date,a,b\n2026-11-20,1,2\n2026-11-20,3,4\n2026-11-21,1,1\n");
    CHECK(entry_on(world, "a", "2026-11-20").value == 3);
    CHECK(left_out(report) == "several a day: 2 days had several rows; the latest was taken.\n");
    World other;
    import_text(other, "down.csv", "date,a,b\n2026-11-21,1,1\n2026-11-20,1,2\n2026-11-20,3,4\n");
    CHECK(entry_on(other, "b", "2026-11-20").value == 2);
}

TEST_CASE("dates that may be read in two ways are asked about") {
    World world;
    const std::string text = "date,a,b\n06-05-24,1,1\n";
    CHECK_THROWS_AS(import_text(world, "h.csv", text), AmbiguousDates);
    import_text(world, "h.csv", text, {.dates = SlashDates::MonthFirst});
    CHECK(entry_on(world, "a", "2024-06-05").answer == Answer::Yes);
}

TEST_CASE("tables of another shape are not taken for wide ones") {
    World world;
    for (const char* text : {"date,habit,value\n2026-11-20,a,1\n", "date,value\n2026-11-20,1\n"})
        CHECK(import_text(world, "t.csv", text).format == "csv");
    for (const char* text : {"date,check\n2026-11-20,0\n", "date,who,where\n2026-11-20,Ann,home\n"})
        CHECK_THROWS_AS(import_text(world, "t.csv", text), UnknownColumns);
}
