// Where a log is: links are followed, and a place that cannot be reached is said.
#include "log_files.hpp"
#include "store/copy_log.hpp"
#include "store/file_check.hpp"
#include "store/presence.hpp"
#include "store/salvage.hpp"
#include "support/fake_world.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;

namespace fs = std::filesystem;

namespace {

/// A log with a habit, which stays open so that the habit is in the write-ahead log alone.
EventStore make_open_log(const fs::path& path, World& world) {
    EventStore store = EventStore::open_or_create(path);
    world.add("Walk");
    LogPosition seen;
    REQUIRE(store.append(world.log, seen));
    return store;
}

} // namespace

TEST_CASE("a log behind a link is looked at as itself, with what only its write-ahead log has") {
    const TempDir folder;
    World world;
    fs::create_directory(folder / "disk");
    const EventStore store = make_open_log(folder / "disk" / "kept.db", world);
    const fs::path link = folder / "kept.db";
    fs::create_symlink("disk/kept.db", link);
    CHECK(followed(link) == fs::canonical(folder / "disk" / "kept.db"));
    CHECK(is_log_file(link));
    CHECK(verify_log(link).empty());
    CHECK(salvage(link).events.size() == world.log.size());
    copy_log(followed(link), folder / "copy.db");
    CHECK(salvage(folder / "copy.db").events.size() == world.log.size());
    EventStore through = EventStore::open(followed(link));
    CHECK(all_events(through).size() == world.log.size());
    CHECK(fs::is_symlink(link));
}

TEST_CASE("a link to a log that is not there yet leads to where the log is made") {
    const TempDir folder;
    World world;
    fs::create_directory(folder / "disk");
    fs::create_symlink("disk/kept.db", folder / "kept.db");
    make_open_log(followed(folder / "kept.db"), world);
    CHECK(fs::is_symlink(folder / "kept.db"));
    CHECK(fs::exists(folder / "disk" / "kept.db"));
}

TEST_CASE("a place that cannot be reached is said in a sentence of Kept's") {
    const TempDir folder;
    fs::create_symlink("loop", folder / "loop");
    fs::create_symlink("one", folder / "two");
    fs::create_symlink("two", folder / "one");
    std::ofstream(folder / "file") << "no folder";
    const std::vector<fs::path> places{folder / "loop", folder / "loop" / "kept.db", folder / "one",
                                       folder / std::string(300, 'x').c_str()};
    for (const fs::path& place : places) {
        CAPTURE(place);
        CHECK_THROWS_WITH_AS(followed(place), doctest::Contains("cannot be reached ("), StoreError);
        CHECK_THROWS_WITH_AS(presence_of(place), doctest::Contains("cannot be reached ("), StoreError);
        CHECK_THROWS_WITH_AS(EventStore::open(place), doctest::Contains("cannot be reached ("), StoreError);
        CHECK_THROWS_WITH_AS(EventStore::open_or_create(place), doctest::Contains("cannot be reached ("), StoreError);
    }
    CHECK(presence_of(folder / "file" / "kept.db") == Presence::Missing);
}
