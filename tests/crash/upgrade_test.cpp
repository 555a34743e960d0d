#include "journal/journal.hpp"
#include "scenario.hpp"
#include "store/event_store.hpp"
#include "store/schema.hpp"
#include "support/temp_dir.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;

TEST_CASE("a log of version 4 opens with all it held, and its habits of promises are one") {
    const TempDir folder;
    make_old_log(folder / "kept.db", 4);
    Journal journal;
    EventStore store = EventStore::open(folder / "kept.db");
    store.read_all([&](std::span<const Event> events) { journal.fold(events); });
    CHECK(journal.habits().size() == 5); // Walk, Run, Nap, Gym, and that of promises
    REQUIRE(journal.promise_habit() != nullptr);
    CHECK(journal.promise_habit()->habit.name == "Word");
    REQUIRE(journal.promises().all().size() == 2);
    for (const Promise* promise : journal.promises().all()) {
        CHECK(promise->habit == journal.promise_habit()->habit.id);
        CHECK(promise->terms.size() == 1); // renegotiated to the day it had
    }
}

TEST_CASE("a log of every earlier version is brought up to date with all that is in it") {
    for (int version = 1; version < log_version; ++version) {
        CAPTURE(version);
        const TempDir folder;
        const auto log = folder / "kept.db";
        make_old_log(log, version);
        REQUIRE(SQLite::Database(log.string()).execAndGet("PRAGMA user_version").getInt() == version);
        std::vector<Event> after;
        {
            EventStore store = EventStore::open(log);
            store.read_all([&](std::span<const Event> events) { after.assign(events.begin(), events.end()); });
            CHECK(store.verify().empty());
        }
        REQUIRE(after.size() >= 2);
        CHECK(after[0].kind == EventKind::HabitDefined);
        CHECK(after[1].body == R"({"answer":"yes","note":"rain"})");
        CHECK(SQLite::Database(log.string()).execAndGet("PRAGMA user_version").getInt() == log_version);
        CHECK(losses(log, {}).empty());
    }
}
