#include "log_files.hpp"
#include "store/copy_log.hpp"
#include "store/file_check.hpp"
#include "store/salvage.hpp"
#include "support/fake_world.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;

namespace {

/// Something that looks at a log while this process has it open.
struct Look {
    const char* name;
    void (*look)(const std::filesystem::path& log);
};

const std::vector<Look>& looks() {
    static const std::vector<Look> all{
        {"another connection", [](const std::filesystem::path& log) { EventStore::open(log); }},
        {"whether it is a log", [](const std::filesystem::path& log) { CHECK(is_log_file(log)); }},
        {"verify", [](const std::filesystem::path& log) { CHECK(verify_log(log).empty()); }},
        {"salvage", [](const std::filesystem::path& log) { CHECK(salvage(log).faults.empty()); }},
        {"a copy", [](const std::filesystem::path& log) { copy_log(log, log.string() + ".copy"); }},
    };
    return all;
}

} // namespace

// POSIX takes all locks that a process has on a file away as soon as it closes the file anywhere. Another program that
// then closes the log takes itself for the last one and removes the write-ahead log under the one that writes to it.
TEST_CASE("what is written after a look at the open log, and after another program closed it, is on disk") {
    for (const Look& look : looks()) {
        CAPTURE(look.name);
        const TempDir folder;
        const auto log = folder / "kept.db";
        World world;
        world.add("Walk");
        EventStore store = EventStore::open_or_create(log);
        LogPosition seen;
        REQUIRE(store.append(std::span(world.log).first(1), seen));
        look.look(log);
        REQUIRE(shell(log, "SELECT count(*) FROM events")); // opens the log, and closes it
        world.add("Read");
        REQUIRE(store.append(std::span(world.log).subspan(1, 1), seen));
        // Another program sees both; one that sees another number fails with an overflow.
        CHECK(shell(log, "SELECT CASE count(*) WHEN 2 THEN 1 ELSE abs(-9223372036854775807 - 1) END FROM events"));
    }
}
