// What other programs do to a log in the middle of Kept's work on it.
#include "child.hpp"
#include "fault_vfs.hpp"
#include "store/event_store.hpp"
#include "store/salvage.hpp"
#include "support/fake_world.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

using namespace kept;
using namespace kept::test;

namespace {

constexpr int events = 60;

/// A log that a window has open, with most of it in the write-ahead log.
EventStore open_window(const std::filesystem::path& log) {
    World world;
    const HabitId walk = world.add("Walk");
    for (int k = 1; k < events; ++k)
        world.say(walk, {.answer = Answer::Yes, .note = std::string(300, 'n')});
    EventStore store = EventStore::open_or_create(log);
    LogPosition seen;
    store.append(world.log, seen);
    return store;
}

void checkpoint(const std::filesystem::path& log) {
    const std::string command = "sqlite3 '" + log.string() + "' 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null 2>&1";
    [[maybe_unused]] const int code = std::system(command.c_str()); // NOLINT(cert-env33-c): the other program
}

} // namespace

TEST_CASE("a log is copied whole, whenever another program moves the write-ahead log into the file") {
    int last = 1;
    for (int at = 1; at <= last; ++at) {
        CAPTURE(at);
        const TempDir folder;
        int calls = 0;
        const Ended ended = run_child([&](const Acknowledge&) {
            const auto log = folder / "kept.db";
            const EventStore window = open_window(log);
            install_neighbour([&log] { checkpoint(log); }, at);
            const Salvage copied = salvage(log);
            calls = fault_vfs_calls();
            return copied.faults.empty() && copied.events.size() == events ? calls : -1;
        });
        REQUIRE(ended.is_clean);
        REQUIRE(ended.count > 0);
        last = std::min(ended.count, 40); // after that, only the copy is read
    }
    CHECK(last > 5);
}
