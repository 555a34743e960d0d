#include "exchange/csv_table.hpp"
#include "exchange/importers/daylio/mood_order.hpp"
#include "importing.hpp"
#include "support/temp_dir.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <zip.h>

using namespace kept;
using namespace kept::test;

namespace {

/// A zip archive of these files.
std::filesystem::path make_zip(const std::filesystem::path& path,
                               const std::vector<std::pair<std::string, std::string>>& files) {
    zip_t* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, text] : files)
        REQUIRE(zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0) >= 0);
    REQUIRE(zip_close(archive) == 0);
    return path;
}

std::string why(const ImportReport& report, std::size_t index = 0) {
    REQUIRE(report.rejected.size() > index);
    return report.rejected[index].where + ": " + report.rejected[index].why;
}

const std::string loop_habits =
    "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target "
    "Value,Archived?\n001,Walk,YES_NO,,,1,1,#00897B,,,,false\n002,Walk,NUMERICAL,,,1,1,#00897B,km,AT_LEAST,2.5,false\n";

} // namespace

TEST_CASE("a zip of Loop's comes in like its folder, two habits of one name stay two") {
    const TempDir folder;
    World world;
    const auto zip =
        make_zip(folder / "export.zip",
                 {{"Loop/Habits.csv", loop_habits},
                  {"Loop/001 Walk/Checkmarks.csv",
                   "Date,Value,Notes\n2026-11-22,YES_MANUAL,\"a, b\"\n2026-11-21,YES_AUTO,\n2026-11-20,SKIP,\n"},
                  {"Loop/002 Walk/Checkmarks.csv", "Date,Value,Notes\n2026-11-22,2500,\n2026-11-21,NO,\n"},
                  {"../../etc/passwd", "root"}});
    const ImportReport report = import_file(world, zip);
    CHECK(report.new_habits == 2);
    CHECK(report.new_entries == 4);
    CHECK(world.journal.habits()[1]->habit.measure == MeasureKind::Count);
    CHECK(entry_on(world, "Walk", "2026-11-22").note == "a, b");
    CHECK(import_file(world, zip).matched_habits == 2);
    CHECK(world.journal.habits().size() == 2);
}

TEST_CASE("Loop's exports before 2.3.1 come in without types and headers") {
    const TempDir folder;
    World world;
    const auto zip = make_zip(
        folder / "old.zip",
        {{"Habits.csv", "Position,Name,Question,Description,NumRepetitions,Interval,Color\n001,Gym,,,3,7,#D32F2F\n"
                        "002,Пить,,,1,1,#D32F2F\n"},
         {"001 Gym/Checkmarks.csv", "2026-11-22,2\n2026-11-21,1\n2026-11-20,0\n2026-11-19,-1\n2026-11-18,3\n"},
         {"002/Checkmarks.csv", "2026-11-22,1500\nnonsense,2\n2026-11-20,much\n"}});
    const ImportReport report = import_file(world, zip);
    CHECK(report.new_entries == 4);
    CHECK(named(world, "Gym").habit.rules.front().rule.schedule == Schedule::times_in(3, 7));
    CHECK(entry_on(world, "Пить", "2026-11-22").value == 1.5);
    CHECK(why(report) == "002/Checkmarks.csv line 2: \"nonsense\" is no date.");
    CHECK(why(report, 1) == "002/Checkmarks.csv line 3: The value \"much\" means nothing to Kept.");
}

TEST_CASE("an archive that grows beyond the limits is refused before it is unpacked") {
    const TempDir folder;
    const auto zip = make_zip(folder / "bomb.zip", {{"a.csv", std::string(1 << 20, '0')}, {"b.csv", "x"}});
    CHECK_THROWS_WITH_AS(open_source(zip, {.file_bytes = 1 << 16}), doctest::Contains("larger than Kept reads"),
                         ImportError);
    CHECK_THROWS_WITH_AS(open_source(zip, {.total_bytes = 1 << 16}), doctest::Contains("larger than Kept reads"),
                         ImportError);
    CHECK_THROWS_WITH_AS(open_source(zip, {.files = 1}), doctest::Contains("more than 1 files"), ImportError);
    std::ofstream(folder / "big.csv") << std::string(1 << 20, '0');
    CHECK_THROWS_WITH_AS(open_source(folder / "big.csv", {.file_bytes = 1 << 16}), doctest::Contains("is larger than"),
                         ImportError);
    std::ofstream(folder / "cut.zip", std::ios::binary) << "PK\x03\x04 and then nothing of use";
    CHECK_THROWS_WITH_AS(open_source(folder / "cut.zip"), doctest::Contains("cannot be read"), ImportError);
}

TEST_CASE("a folder's links are not followed, and a file that is none is said to be missing") {
    const TempDir folder;
    std::ofstream(folder / "secret.csv") << "date\n";
    std::filesystem::create_directory(folder / "export");
    std::filesystem::create_symlink(folder / "secret.csv", folder / "export" / "Habits.csv");
    CHECK(open_source(folder / "export").texts.empty());
    CHECK_THROWS_WITH_AS(open_source(folder / "none"), doctest::Contains("There is no file"), ImportError);
    CHECK_THROWS_WITH_AS(open_source("/dev/null"), doctest::Contains("neither a file nor a folder"), ImportError);
}

TEST_CASE("a file of no known kind is refused with what Kept reads") {
    World world;
    for (const char* text : {"", "hello", "{}", "[1,2]", "{\"habits\": 7}", "\xFF\xFE", "a,b,c\n1,2,3\n"})
        CHECK_THROWS_WITH_AS(import_text(world, "file", text), doctest::Contains("It reads: Loop"), ImportError);
}

TEST_CASE("HabitBull's numbers make a habit count, and dates come month first") {
    World world;
    const ImportReport report =
        import_text(world, "h.csv",
                    "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n"
                    "Water,,,4/11/2019,1,\nWater,,,4/12/2019,3,\nWater,,,04/13/2019,0,\n"
                    "Water,,,4/14/2019,-2150000000,\nWater,,,31/12/2019,1,\nWater,,,2030-01-01,1,\n"
                    ",,,2019-01-01,1,\nWater,,,2019-04-20,lots,\n");
    CHECK(named(world, "Water").habit.measure == MeasureKind::Count);
    CHECK(entry_on(world, "Water", "2019-04-11").value == 1);
    CHECK(entry_on(world, "Water", "2019-04-12").value == 3);
    CHECK(report.new_entries == 3);
    CHECK(why(report, 0) == "line 5: HabitBull marks this day as one without a value.");
    CHECK(why(report, 1) == "line 6: \"31/12/2019\" is no date.");
    CHECK(why(report, 2) == "line 7: 2030-01-01 has not come yet.");
    CHECK(why(report, 3) == "line 8: It names no habit.");
    CHECK(why(report, 4) == "line 9: \"lots\" is no amount.");
}

TEST_CASE("a habit that was a yes or a no goes on as one when its source begins to count") {
    World world;
    const std::string header = "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n";
    import_text(world, "h.csv", header + "Water,,,2019-04-11,1,\n");
    const ImportReport report = import_text(world, "h.csv", header + "Water,,,2019-04-11,1,\nWater,,,2019-04-12,3,\n");
    CHECK(report.same == 1);
    CHECK(report.new_entries == 1);
    CHECK(entry_on(world, "Water", "2019-04-12").answer == Answer::Yes);
    CHECK(entry_on(world, "Water", "2019-04-12").note == "3");
}

TEST_CASE("Rewire's schedules and check-ins come in, what it does not say is reported") {
    const TempDir folder;
    const auto path = folder / "rewire.db";
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(
            "CREATE TABLE UNIT(_id INTEGER); CREATE TABLE HABITS(_id INTEGER PRIMARY KEY, Name TEXT, description TEXT, "
            "schedule INT, active_days TEXT, repeating_count INT, days INT, period INT, archived INT);"
            "CREATE TABLE CHECKINS(_id INTEGER PRIMARY KEY, habit_id INT, date TEXT, type INT, note TEXT);"
            "CREATE TABLE REMINDERS(_id INTEGER PRIMARY KEY, habit_id INT, time INT, active_days TEXT);"
            "INSERT INTO REMINDERS VALUES(1,1,425,'0,1'),(2,2,1260,'0,1,2,3,4,5,6'),(3,9,60,'0'),(4,3,1440,'0');"
            "INSERT INTO HABITS VALUES(1,'Gym','why',0,'0,2,4',0,0,0,0),(2,'Call','',1,'',0,2,1,1),"
            "(3,'Water','',2,'',3,0,0,0);"
            "INSERT INTO CHECKINS VALUES(1,1,'20260105',2,'good'),(2,1,'20260106',1,''),(3,9,'20260106',2,''),"
            "(4,1,'20261399',2,''),(5,3,'20260107',2,'')");
    World world;
    const ImportReport report = import_file(world, path);
    CHECK(report.format == "rewire");
    CHECK(report.reminders_off == 2);
    World reminded;
    import_log(reminded, read_import(open_source(path), {.today = reminded.today}), {.reminders = true});
    CHECK(to_text(named(reminded, "Gym").habit.reminders) == "mon,sun@07:05");
    CHECK(to_text(named(reminded, "Call").habit.reminders) == "21:00");
    CHECK(report.new_entries == 2);
    CHECK(named(world, "Gym").habit.rules.front().rule.schedule == Schedule::times_in(3, 7));
    CHECK(named(world, "Call").habit.rules.front().rule.schedule == Schedule::times_in(2, 31));
    CHECK(named(world, "Water").habit.rules.front().rule.schedule == Schedule::times_in(1, 3));
    CHECK(entry_on(world, "Gym", "2026-01-05").note == "good");
    CHECK(why(report, 0) == "CHECKINS row 2: It is of the type 1, which means nothing to Kept.");
    CHECK(why(report, 1) == "CHECKINS row 3: It belongs to no habit.");
    CHECK(why(report, 2) == "CHECKINS row 4: \"20261399\" is no date.");
}

TEST_CASE("a database with a view where a table should be is not read") {
    const TempDir folder;
    const auto path = folder / "trap.db";
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE Repetitions(id); CREATE VIEW Habits AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i "
              "+ 1 "
              "FROM n) SELECT i FROM n; PRAGMA user_version = 25");
    World world;
    CHECK_THROWS_WITH_AS(import_file(world, path), doctest::Contains("is not a file Kept can import"), ImportError);
}

TEST_CASE("harsh's habits file gives schedules, ends and habits without entries") {
    const TempDir folder;
    std::ofstream(folder / "habits")
        << "! Body\n# comment\nGym: 3/7\nFloss: 1\nDentist: 26w\nOld: 2: 2026-01-01\nTrack: 0\n";
    std::ofstream(folder / "log")
        << "2026-11-20 : Gym : y : legs : arms : 2\n2026-11-20 : Gym : n\n2026-11-21 : Gym : x\n"
           "2026-11-21 : Floss : y : : bad\nnothing\n";
    World world;
    const ImportReport report = import_file(world, folder.path());
    CHECK(report.new_habits == 5);
    CHECK(named(world, "Gym").habit.rules.front().rule.schedule == Schedule::times_in(3, 7));
    CHECK(named(world, "Dentist").habit.rules.front().rule.schedule == Schedule::times_in(1, 182));
    CHECK(named(world, "Old").habit.archived);
    CHECK(entry_on(world, "Gym", "2026-11-20").answer == Answer::No);
    CHECK(report.rejected.size() == 3);
    CHECK(why(report, 1) == "log line 5: It is not \"date : habit : y, n or s\".");
    CHECK(why(report, 2) == "log line 2: 2026-11-20 is there twice; the last one was taken.");
}

TEST_CASE("Habitica's inbox is never read, older means are left out, and a down-only habit is one to abstain from") {
    World world;
    const ImportReport report =
        import_text(world, "habitica.json", R"({"inbox":{"messages":{"x":{"text":"hello from her"}}},
        "preferences":{"timezoneOffset":-60,"dayStart":3},
        "tasks":{"habits":[{"_id":"a","text":"Argued","up":false,"down":true,"history":[
            {"date":1767355200000,"scoredUp":0,"scoredDown":2},{"date":1700000000000,"value":-1}]}],
          "dailys":[{"_id":"b","text":"Walk","frequency":"daily","everyX":2,"history":[
            {"date":1767268800000,"value":1},{"date":1767355200000,"value":2},{"date":1767441600000,"value":1.5}]}],
          "todos":[{"text":"buy milk"}]}})");
    CHECK(named(world, "Argued").habit.measure == MeasureKind::Abstain);
    CHECK(entry_on(world, "Argued", "2026-01-02").answer == Answer::Lapse);
    CHECK(entry_on(world, "Argued", "2026-01-02").note == "2 times");
    CHECK(named(world, "Walk").habit.rules.front().rule.schedule ==
          Schedule::every(2, named(world, "Walk").habit.first_day));
    CHECK(entry_on(world, "Walk", "2026-01-02").answer == Answer::Yes);
    CHECK(is_silent_on(world, "Walk", "2026-01-03")); // the fall that day is about the day before, which was done
    CHECK(report.rejected.size() == 3);
    for (const Event& event : world.log)
        CHECK(event.body.find("her") == std::string::npos);
}

TEST_CASE("the order of moods is typed with bars, arrows or commas") {
    CHECK(parse_mood_order("a, b | c |") == std::vector<std::string>{"a, b", "c"});
    CHECK(parse_mood_order("a > b") == std::vector<std::string>{"a", "b"});
    CHECK(parse_mood_order(" a,b ") == std::vector<std::string>{"a", "b"});
    CHECK(rank_moods({"Rad", "x", "y"}, {"x", "y"}) == std::map<std::string, double>{{"Rad", 5}, {"x", 5}, {"y", 1}});
}

TEST_CASE("Daylio is read by its header, with scales and marks in the words") {
    World world;
    import_text(world, "d.csv",
                "full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
                "2026-11-20,x,y,10:00 pm,good ,tea | run,Sleep: 8/10 points,,\"<b>Fine</b><br>1 < 2 and more\"\n"
                "2026-11-20,x,y,18:52,awful,tea,,Low,\n");
    const Entry mood = entry_on(world, "Mood", "2026-11-20");
    CHECK(mood.value == 2.5);
    CHECK(mood.note == "18:52 awful: Low\n10:00 pm good (Sleep: 8/10 points)\nFine\n1 < 2 and more");
    CHECK(entry_on(world, "tea", "2026-11-20").answer == Answer::Yes);
}

TEST_CASE("any table comes in: separators, words, amounts, columns of the user's choosing") {
    World world;
    const ImportReport report = import_text(
        world, "t.csv",
        "\xEF\xBB\xBF\"Day\";Habit;Value;Note\r\n2026-11-20;Walk;yes;\"long;\nquoted\"\r\n21.11.2026;Walk;n;\r\n\r\n"
        "2026/11/22;Walk;skip;\r\n2026-11-22;Read;12.5;\r\n2026-11-21;Read;maybe;\r\n");
    CHECK(entry_on(world, "Walk", "2026-11-20").note == "long;\nquoted");
    CHECK(entry_on(world, "Walk", "2026-11-21").answer == Answer::No);
    CHECK(entry_on(world, "Read", "2026-11-22").value == 12.5);
    CHECK(why(report) == "line 8: The value \"maybe\" is neither an answer nor an amount.");

    ImportOptions options;
    options.columns = {{"date", "D"}, {"habit", "What"}};
    import_text(world, "u.csv", "What,D\nSwim,2026-11-20\n", options);
    CHECK(entry_on(world, "Swim", "2026-11-20").answer == Answer::Yes);
    options.columns["note"] = "none";
    CHECK_THROWS_WITH_AS(import_text(world, "u.csv", "What,D\nSwim,2026-11-20\n", options),
                         doctest::Contains("There is no column \"none\""), ImportError);
}

TEST_CASE("dates with slashes that may be either are asked about") {
    World world;
    CHECK_THROWS_WITH_AS(import_text(world, "t.csv", "date,value\n4/11/2026,yes\n"),
                         doctest::Contains("may be in either order"), ImportError);
    ImportOptions options;
    options.dates = SlashDates::DayFirst;
    import_text(world, "swim.csv", "date,value\n4/11/2026,yes\n", options);
    CHECK(entry_on(world, "swim", "2026-11-04").answer == Answer::Yes);
    import_text(world, "run.csv", "date,value\n11/4/2026,yes\n10/25/2026,yes\n");
    CHECK(entry_on(world, "run", "2026-11-04").answer == Answer::Yes);
}

TEST_CASE("bytes that are no UTF-8 are replaced once, and importing them again changes nothing") {
    World world;
    const std::string text = "date,habit,value,note\n2026-11-20,W\xFFlk,yes,r\xC3in\n";
    CHECK(import_text(world, "t.csv", text).new_entries == 1);
    const ImportReport again = import_text(world, "t.csv", text);
    CHECK(again.matched_habits == 1);
    CHECK(again.same == 1);
    CHECK(again.replaced + again.new_habits == 0);
}

TEST_CASE("CSV rows know their line in the file") {
    const CsvTable table = read_csv("a,b\n\n1,\"x\ny\"\n2,\"unclosed");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].line == 3);
    CHECK(table.rows[0].cells == std::vector<std::string>{"1", "x\ny"});
    CHECK(table.rows[1].line == 5);
    CHECK(table.rows[1].at(1) == "unclosed");
    CHECK(table.rows[1].at(7).empty());
}
