#include "log_files.hpp"
#include "store/event_store.hpp"
#include "store/schema.hpp"
#include "support/fake_world.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <sys/stat.h>

using namespace kept;
using namespace kept::test;

namespace {

/// A log on disk with a habit and three answers in it.
std::filesystem::path make_log(const TempDir& folder, World& world) {
    const HabitId walk = world.add("Walk");
    for (int k = 0; k < 3; ++k)
        world.say(walk, {.answer = Answer::Yes, .note = "day"}, k);
    const auto path = folder / "kept.db";
    EventStore store = EventStore::open_or_create(path);
    LogPosition seen;
    for (Event& event : world.log)
        REQUIRE(store.append(std::span(&event, 1), seen));
    return path;
}

unsigned mode_of(const std::filesystem::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

} // namespace

TEST_CASE("events come back as they were appended, with lamport and seq in order") {
    const TempDir folder;
    World world;
    EventStore store = EventStore::open(make_log(folder, world));
    const auto events = all_events(store);
    REQUIRE(events.size() == world.log.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        CHECK(events[i].id == world.log[i].id);
        CHECK(events[i].batch == world.log[i].batch);
        CHECK(events[i].lamport == static_cast<std::int64_t>(i) + 1);
        CHECK(events[i].seq == static_cast<std::int64_t>(i) + 1);
        CHECK(events[i].recorded_at == world.log[i].recorded_at);
        CHECK(events[i].written_day == world.log[i].written_day);
        CHECK(events[i].utc_offset_min == 60);
        CHECK(events[i].habit == world.log[i].habit);
        CHECK(events[i].day == world.log[i].day);
        CHECK(events[i].body == world.log[i].body);
    }
    CHECK(store.verify().empty());
}

TEST_CASE("only the owner may read the log, its folder and what SQLite puts beside it") {
    const TempDir folder;
    const auto path = folder / "new" / "deeper" / "kept.db";
    const mode_t before = ::umask(0);
    EventStore store = EventStore::open_or_create(path);
    World world;
    world.add("Walk");
    LogPosition seen;
    REQUIRE(store.append(world.log, seen));
    ::umask(before);
    CHECK(mode_of(path) == 0600);
    CHECK(mode_of(path.parent_path()) == 0700);
    CHECK(mode_of(path.string() + "-wal") == 0600);
    CHECK(mode_of(path.string() + "-shm") == 0600);
}

TEST_CASE("the sqlite3 shell can add to the log but not change it") {
    const TempDir folder;
    World world;
    const auto path = make_log(folder, world);
    for (const char* sql :
         {"UPDATE events SET value = 1", "UPDATE events SET seq = 100 WHERE seq = 1", "DELETE FROM events",
          "DELETE FROM events WHERE seq = 2", "INSERT OR REPLACE INTO events SELECT * FROM events WHERE seq = 1",
          "REPLACE INTO events SELECT 99, id, batch, device, lamport, recorded_at, written_day, utc_offset_min, kind, "
          "habit, day, 7, body FROM events WHERE seq = 1",
          "INSERT INTO events SELECT * FROM events WHERE seq = 1 ON CONFLICT(seq) DO UPDATE SET value = 3",
          "INSERT INTO events SELECT * FROM events WHERE seq = 1 ON CONFLICT(id) DO UPDATE SET value = 3",
          "INSERT OR IGNORE INTO events SELECT * FROM events WHERE seq = 1",
          "PRAGMA recursive_triggers = OFF; INSERT OR REPLACE INTO events SELECT * FROM events",
          "INSERT INTO events SELECT -1, randomblob(16), batch, device, 99, 0, 0, 0, kind, habit, day, 7, body "
          "FROM events WHERE seq = 1",
          "INSERT INTO events SELECT 50, randomblob(16), batch, device, 99, 0, 0, 0, kind, habit, day, 7, 'no json' "
          "FROM events WHERE seq = 1"})
        CHECK_MESSAGE(!shell(path, sql), sql);
    CHECK(shell(path, "INSERT INTO events SELECT NULL, randomblob(16), batch, device, 99, recorded_at, written_day, "
                      "utc_offset_min, kind, habit, day, 7, body FROM events WHERE seq = 4"));
    EventStore store = EventStore::open(path);
    const auto events = all_events(store);
    REQUIRE(events.size() == world.log.size() + 1);
    for (std::size_t i = 0; i < world.log.size(); ++i) {
        CHECK(events[i].id == world.log[i].id);
        CHECK(events[i].body == world.log[i].body);
        CHECK(!events[i].value);
    }
}

TEST_CASE("the views show undone check-ins as gone") {
    const TempDir folder;
    World world;
    const HabitId walk = world.add("Walk");
    world.say(walk, {.answer = Answer::Yes, .note = "kept"}, 1);
    world.say(walk, {.answer = Answer::No});
    world.apply(Undo{});
    const auto path = folder / "kept.db";
    EventStore store = EventStore::open_or_create(path);
    LogPosition seen;
    REQUIRE(store.append(world.log, seen));
    CHECK(shell(path, "SELECT CASE count(*) WHEN 1 THEN 1 ELSE json('stop') END FROM check_ins"));
    CHECK(shell(path, "SELECT CASE note WHEN 'kept' THEN 1 ELSE json('stop') END FROM check_ins"));
}

TEST_CASE("verify finds a trigger that was taken away or altered") {
    const TempDir folder;
    World world;
    const auto path = make_log(folder, world);
    REQUIRE(shell(path, "DROP TRIGGER events_refuse_delete; DROP TRIGGER events_refuse_update; CREATE TRIGGER "
                        "events_refuse_update BEFORE UPDATE ON events BEGIN SELECT 1; END"));
    EventStore store = EventStore::open(path);
    const auto faults = store.verify();
    REQUIRE(faults.size() == 2);
    CHECK(faults[0] == "The trigger events_refuse_update was altered: the log could be changed.");
    CHECK(faults[1] == "The trigger events_refuse_delete is missing: the log could be changed.");
}

TEST_CASE("an append that has not seen the newest events writes nothing") {
    const TempDir folder;
    World world;
    const auto path = make_log(folder, world);
    EventStore first = EventStore::open(path);
    EventStore second = EventStore::open(path);
    World later;
    later.ids = CountingIds(7);
    later.add("Read");
    LogPosition before = first.read_all([](std::span<const Event>) {});
    LogPosition after = before;
    REQUIRE(first.append(later.log, after));
    World other;
    other.ids = CountingIds(8);
    other.add("Write");
    CHECK(!second.append(other.log, before));
    CHECK(all_events(second).size() == 5);
    CHECK(second.append(other.log, after));
    CHECK(other.log.back().lamport == 6);
}

TEST_CASE("files that are no fit log are refused with a sentence and left untouched") {
    const TempDir folder;
    World world;
    const std::string good = bytes_of(make_log(folder, world));
    const auto with_bytes_at = [&](std::size_t at, std::string_view bytes) {
        std::string copy = good;
        copy.replace(at, bytes.size(), bytes);
        return copy;
    };
    struct Row {
        const char* name;
        std::string bytes;
        const char* sentence;
    };
    const std::vector<Row> rows{
        {"newer", with_bytes_at(60, std::string_view("\0\0\0\x63", 4)), "was written by a newer Kept"},
        {"foreign", with_bytes_at(68, std::string_view("\0\0\0\0", 4)), "is not a log of Kept's"},
        {"text",
         "dear diary, this is not a database but it is long enough to be read as one, or is it? "
         "padding padding padding padding",
         "is not a log of Kept's"},
        {"empty", "", "is not a log of Kept's"},
        {"cut", good.substr(0, good.size() / 2), "is cut short"},
        {"header", good.substr(0, 100), "is cut short"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const auto path = folder / row.name;
        std::ofstream(path, std::ios::binary) << row.bytes;
        CHECK_THROWS_WITH_AS(EventStore::open_or_create(path), doctest::Contains(row.sentence), StoreError);
        CHECK(bytes_of(path) == row.bytes);
        CHECK(!has_side_files(path));
    }
}

TEST_CASE("a read-only file and a folder are refused with a sentence") {
    const TempDir folder;
    World world;
    const auto path = make_log(folder, world);
    const std::string before = bytes_of(path);
    REQUIRE(::chmod(path.c_str(), 0400) == 0);
    CHECK_THROWS_WITH_AS(EventStore::open(path), doctest::Contains("read-only"), StoreError);
    CHECK(bytes_of(path) == before);
    CHECK(!has_side_files(path));
    CHECK_THROWS_WITH_AS(EventStore::open(folder.path()), doctest::Contains("is a folder"), StoreError);
    CHECK_THROWS_WITH_AS(EventStore::open(folder / "none"), doctest::Contains("There is no log"), StoreError);
}

TEST_CASE("damage inside the file is said in a sentence and nothing is left beside it") {
    const TempDir folder;
    World world;
    const auto path = make_log(folder, world);
    std::string damaged = bytes_of(path);
    for (std::size_t at = 4096; at < damaged.size(); ++at)
        damaged[at] = static_cast<char>(0xAA);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << damaged;
    CHECK_THROWS_WITH_AS(
        [&] {
            EventStore store = EventStore::open(path);
            all_events(store);
        }(),
        doctest::Contains("damaged"), StoreError);
    CHECK(bytes_of(path) == damaged);
    CHECK(!has_side_files(path));
}

TEST_CASE("a row that Kept cannot read stops the reading with a sentence") {
    const TempDir folder;
    World world;
    const auto path = make_log(folder, world);
    REQUIRE(shell(path, "INSERT INTO events SELECT NULL, randomblob(16), batch, device, 99, 0, 0, 0, 'dreamt', habit, "
                        "day, 7, body FROM events WHERE seq = 4"));
    EventStore store = EventStore::open(path);
    CHECK_THROWS_WITH_AS(all_events(store), doctest::Contains("unknown kind \"dreamt\""), StoreError);
}
