#include "importing.hpp"
#include "support/temp_dir.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace kept;
using namespace kept::test;

namespace {

/// 20 November 2026, 12:00 UTC.
constexpr std::int64_t noon_of_the_20th = 1'795'176'000'000;

std::filesystem::path make_database(const std::filesystem::path& path, const std::string& tables) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(tables);
    return path;
}

std::string point(std::int64_t hours_after_noon, int feature, double value, const char* label = "") {
    return "INSERT INTO data_points_table VALUES(" + std::to_string(noon_of_the_20th + hours_after_noon * 3'600'000) +
           "," + std::to_string(feature) + ",3600," + std::to_string(value) + ",'" + label + "','');";
}

} // namespace

TEST_CASE("Track & Graph's table adds up the acts of a day, durations in minutes; a scale has its latest step") {
    World world;
    const std::string text = "FeatureName,Timestamp,Value,Label,Note\n"
                             "Water,2026-11-20T08:00:00.000+01:00,2,,\nWater,2026-11-20T23:30:00+01:00,1.5,,late\n"
                             "Sleep,2026-11-20T07:00:00+01:00,7:30:30,,\nSleep,2026-11-20T14:00:00+01:00,0:20:00,,nap\n"
                             "Mood,2026-11-20T09:00:00+01:00,3,okay,\nMood,2026-11-20T21:00:00+01:00,5,good,\n"
                             "Pill,2026-11-20T09:00:00+01:00,1,,\nPill,2026-11-20T09:00:00+01:00,1,,\n"
                             "Debt,2026-11-20T09:00:00+01:00,-5,,\nWater,soon,1,,\n,2026-11-20T09:00:00+01:00,1,,"
                             "\nWater,2026-11-21T09:00,much,,\n";
    const ImportReport report = import_text(world, "data.csv", text);
    CHECK(report.format == "track-and-graph-csv");
    CHECK(entry_on(world, "Water", "2026-11-20").value == 3.5);
    CHECK(entry_on(world, "Water", "2026-11-20").note == "late");
    CHECK(named(world, "Sleep").habit.measure == MeasureKind::Duration);
    CHECK(entry_on(world, "Sleep", "2026-11-20").value == 470.5);
    CHECK(entry_on(world, "Mood", "2026-11-20").value == 5);
    CHECK(named(world, "Pill").habit.measure == MeasureKind::YesNo);
    CHECK(entry_on(world, "Pill", "2026-11-20").answer == Answer::Yes);
    const std::string lines = left_out(report);
    CAPTURE(lines);
    CHECK(lines.find("several a day: 2 days had several rows; their amounts were added up.") != std::string::npos);
    CHECK(lines.find("several a day: 1 day had several rows; the latest was taken.") != std::string::npos);
    CHECK(lines.find("line 10: Its value is below zero.") != std::string::npos);
    CHECK(lines.find("line 11: \"soon\" is no date.") != std::string::npos);
    CHECK(lines.find("line 12: It names no tracker.") != std::string::npos);
    CHECK(lines.find("line 13: \"much\" is neither an amount nor a duration.") != std::string::npos);
    check_only_once(world, "data.csv", text);
}

TEST_CASE("Track & Graph's older tables have the label behind the value, or none") {
    World world;
    import_text(world, "data.csv",
                "FeatureName,Timestamp,Value\nMood,2026-11-20T09:00:00+01:00,3:okay\n"
                "Walk,2026-11-20T09:00:00+01:00,1:10:00:round the lake\n");
    CHECK(entry_on(world, "Mood", "2026-11-20").value == 3);
    CHECK(entry_on(world, "Mood", "2026-11-20").note == "okay");
    CHECK(entry_on(world, "Walk", "2026-11-20").value == 70);
    CHECK(entry_on(world, "Walk", "2026-11-20").note == "round the lake");
}

TEST_CASE("Track & Graph's backup brings types, descriptions and groups, and days by each point's own clock") {
    const TempDir folder;
    const auto path = make_database(
        folder / "backup.db",
        "CREATE TABLE features_table(id INTEGER, name TEXT, feature_description TEXT);"
        "CREATE TABLE trackers_table(id INTEGER, feature_id INTEGER, type INTEGER);"
        "CREATE TABLE groups_table(id INTEGER, name TEXT);"
        "CREATE TABLE group_items_table(id INTEGER, group_id INTEGER, child_id INTEGER, type TEXT);"
        "CREATE TABLE data_points_table(epoch_milli INTEGER, feature_id INTEGER, utc_offset_sec INTEGER, value REAL, "
        "label TEXT, note TEXT);"
        "INSERT INTO features_table VALUES(1,'Sleep','hours in bed'),(2,'Water',''),(3,'Computed','');"
        "INSERT INTO trackers_table VALUES(11,1,1),(12,2,0); INSERT INTO groups_table VALUES(5,'Body');"
        "INSERT INTO group_items_table VALUES(1,5,11,'TRACKER'),(2,5,12,'GRAPH'); PRAGMA user_version = 60;" +
            point(0, 1, 3600) + point(11, 1, 1800) + point(1, 2, 2) + point(2, 2, 3) + point(3, 9, 1));
    World world;
    const ImportReport report = import_file(world, path);
    CHECK(report.format == "track-and-graph");
    CHECK(report.new_habits == 2);
    CHECK(named(world, "Sleep").habit.measure == MeasureKind::Duration);
    CHECK(named(world, "Sleep").habit.why == "hours in bed");
    CHECK(named(world, "Sleep").habit.group == "Body");
    CHECK(named(world, "Water").habit.group.empty());
    CHECK(entry_on(world, "Sleep", "2026-11-20").value == 60);
    CHECK(entry_on(world, "Sleep", "2026-11-21").value == 30); // 23:00 UTC is past midnight there
    CHECK(entry_on(world, "Water", "2026-11-20").value == 5);
    CHECK(left_out(report) == "data point 4: It belongs to no tracker.\n"
                              "several a day: 1 day had several rows; their amounts were added up.\n");
    CHECK(import_file(world, path).new_entries == 0);
}

TEST_CASE("before its schema 49 Track & Graph had three types of tracker") {
    const TempDir folder;
    const auto path = make_database(
        folder / "old.db",
        "CREATE TABLE features_table(id INTEGER, name TEXT, group_id INTEGER, type INTEGER);"
        "CREATE TABLE groups_table(id INTEGER, name TEXT); INSERT INTO groups_table VALUES(5,'Body');"
        "CREATE TABLE data_points_table(epoch_milli INTEGER, feature_id INTEGER, utc_offset_sec INTEGER, value REAL, "
        "label TEXT, note TEXT);"
        "INSERT INTO features_table VALUES(1,'Sleep',5,2),(2,'Weight',5,1); PRAGMA user_version = 45;" +
            point(0, 1, 3600) + point(0, 2, 71.5));
    World world;
    import_file(world, path);
    CHECK(entry_on(world, "Sleep", "2026-11-20").value == 60);
    CHECK(named(world, "Sleep").habit.measure == MeasureKind::Duration);
    CHECK(named(world, "Weight").habit.group == "Body");
    CHECK(entry_on(world, "Weight", "2026-11-20").value == 71.5);
}
