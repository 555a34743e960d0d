// Tickmate's backups: schemas, headings, and several ticks a day.
#include "importing.hpp"
#include "support/temp_dir.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace kept;
using namespace kept::test;

namespace {

ImportReport import_database(World& world, const char* sql) {
    const TempDir folder;
    const auto path = folder / "tickmate.db";
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
    return import_file(world, path);
}

constexpr const char* schema_10 =
    "CREATE TABLE tracks(_id INTEGER PRIMARY KEY, name TEXT, description TEXT, icon TEXT, enabled INT, "
    "multiple_entries_per_day INT);"
    "CREATE TABLE ticks(_id INTEGER PRIMARY KEY, _track_id INT, year INT, month INT, day INT, hour INT, minute INT, "
    "second INT, has_time_info INT);"
    "INSERT INTO tracks VALUES(1,'Stretch','','x',1,0),(2,'--- Body ---','','x',1,0),(3,'Water','','x',1,1),"
    "(4,'Gym','','x',0,1);"
    "INSERT INTO ticks(_track_id,year,month,day) VALUES(3,2026,10,20),(3,2026,10,20),(3,2026,10,20),(3,2026,10,21),"
    "(1,2026,10,20),(1,2026,10,20)";

} // namespace

TEST_CASE(
    "backups from before there were groups come in, headings are no habits, and several ticks a day are counted") {
    World world;
    const ImportReport report = import_database(world, schema_10);
    CHECK(report.format == "tickmate");
    CHECK(report.new_habits == 3);
    CHECK(report.new_entries == 3);
    CHECK(report.rejected.empty());
    CHECK(named(world, "Water").habit.measure == MeasureKind::Count);
    CHECK(entry_on(world, "Water", "2026-11-20").value == 3);
    CHECK(entry_on(world, "Water", "2026-11-21").value == 1);
    CHECK(entry_on(world, "Stretch", "2026-11-20").note == "2 times");
    CHECK(named(world, "Stretch").habit.group.empty());
    CHECK(named(world, "Water").habit.group == "Body");
    CHECK(named(world, "Gym").habit.group == "Body");
    CHECK(named(world, "Gym").habit.archived);
    CHECK(named(world, "Gym").habit.measure == MeasureKind::YesNo); // it takes several a day and never had them
}

TEST_CASE("a track's first group is the habit's, and goes before a heading") {
    World world;
    const ImportReport report = import_database(
        world,
        "CREATE TABLE tracks(_id INTEGER PRIMARY KEY, name TEXT, description TEXT, icon TEXT, enabled INT, "
        "multiple_entries_per_day INT, color INT, \"order\" INT);"
        "CREATE TABLE ticks(_id INTEGER PRIMARY KEY, _track_id INT, year INT, month INT, day INT);"
        "CREATE TABLE groups(_id INTEGER PRIMARY KEY, name TEXT, description TEXT, \"order\" INT);"
        "CREATE TABLE track2groups(_id INTEGER PRIMARY KEY, _track_id INT, _group_id INT);"
        "INSERT INTO tracks VALUES(1,'--- Body','','x',1,0,0,1),(2,'Gym','','x',1,0,255,2),(3,'Swim','','x',1,0,0,3);"
        "INSERT INTO groups VALUES(1,'Late','',2),(2,'Early','',1);"
        "INSERT INTO track2groups(_track_id,_group_id) VALUES(2,1),(2,2)");
    CHECK(report.new_habits == 2);
    CHECK(named(world, "Gym").habit.group == "Early");
    CHECK(named(world, "Swim").habit.group == "Body");
    CHECK(named(world, "Gym").habit.colour == 10); // a deep blue
    REQUIRE(report.unplaced.size() == 1);
    CHECK(report.unplaced.front().count == 1);
}
