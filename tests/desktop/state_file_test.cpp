#include "desktop/reminders/reminder_file.hpp"
#include "desktop/system/state_file.hpp"
#include "domain/fnv.hpp"
#include "support/temp_dir.hpp"
#include "support/variable.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace kept;
using namespace kept::desktop;
using kept::test::TempDir;
using kept::test::Variable;

TEST_CASE("the number of a text is FNV-1a's") {
    CHECK(fnv1a("") == 0xcbf29ce484222325ULL);
    CHECK(fnv1a("a") == 0xaf63dc4c8601ec8cULL);
    CHECK(fnv1a("foobar") == 0x85944171f73967e8ULL);
}

TEST_CASE("a log has the same number by whatever path, and in every build") {
    CHECK(log_key("/nowhere/kept.db") == log_key("/nowhere/./a/../kept.db"));
    CHECK(log_key("/nowhere/kept.db") == "426dbdbb8ed143fb");
}

TEST_CASE("what an older Kept remembered of a log is found under its old name, once") {
    const TempDir folder;
    const Variable home("XDG_STATE_HOME", folder.path().string());
    std::filesystem::create_directories(folder / "kept");
    const auto old = folder.path() / "kept" / ("reminders-" + old_log_key("/nowhere/kept.db"));
    std::ofstream(old) << "looked 7\n";
    const auto file = reminder_file("/nowhere/kept.db");
    CHECK(file == folder.path() / "kept" / ("reminders-" + log_key("/nowhere/kept.db")));
    CHECK(read_reminder_state(file, FixedZone(0)).looked_until == 7);
    CHECK(!std::filesystem::exists(old));
    std::ofstream(old) << "looked 8\n"; // an older Kept ran once more
    CHECK(read_reminder_state(reminder_file("/nowhere/kept.db"), FixedZone(0)).looked_until == 7);
}
