#include "store/event_store.hpp"
#include "store/insert_event.hpp"
#include "store/schema.hpp"
#include "store/sqlite_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace kept {
namespace {

/// Away for one transaction, in which nothing else can happen to the log.
void drop_triggers(SQLite::Database& database) {
    for (const GuardTrigger& trigger : guard_triggers())
        database.exec(fmt::format("DROP TRIGGER IF EXISTS {}", trigger.name));
}

void make_triggers(SQLite::Database& database) {
    for (const GuardTrigger& trigger : guard_triggers())
        database.exec(std::string(trigger.sql));
}

void delete_events(SQLite::Database& database, std::span<const Uuid> ids) {
    SQLite::Statement statement(database, "DELETE FROM events WHERE id = ?");
    for (const Uuid& id : ids) {
        statement.reset();
        statement.bind(1, id.bytes.data(), static_cast<int>(id.bytes.size()));
        statement.exec();
    }
}

void put_in(SQLite::Database& database, std::span<Event> tombstones, std::int64_t lamport) {
    SQLite::Statement statement(database, insert_row);
    for (Event& tombstone : tombstones) {
        tombstone.lamport = ++lamport;
        insert_event(statement, tombstone);
    }
}

/// Rewrites the file without its free pages and empties the write-ahead log. Returns true if nothing is left of either.
bool scrub(SQLite::Database& database) {
    database.exec("PRAGMA temp_store = MEMORY"); // VACUUM would leave a copy of all on the disk
    database.exec("VACUUM");
    SQLite::Statement checkpoint(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.executeStep() && checkpoint.getColumn(0).getInt() == 0;
}

} // namespace

bool EventStore::erase(std::span<const Uuid> ids, std::span<Event> tombstones, const LogPosition& known) {
    bool is_gone = false;
    follow_path();
    try {
        database_->exec("PRAGMA secure_delete = ON");
        SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
        check_version();
        if (end_of(*database_) != known)
            return false;
        const std::int64_t lamport = database_->execAndGet("SELECT ifnull(max(lamport), 0) FROM events").getInt64();
        drop_triggers(*database_);
        delete_events(*database_, ids);
        put_in(*database_, tombstones, lamport);
        make_triggers(*database_);
        begin_generation(*database_);
        transaction.commit();
        is_gone = scrub(*database_);
    } catch (const SQLite::Exception& error) {
        throw_store_error(path_, error.getErrorCode(), error.what(), "erased");
    }
    if (!is_gone)
        throw StoreError(
            fmt::format("What you named is out of the log {}, but another program has it open, so traces may be "
                        "left in its -wal file. Close the other program and open Kept once.",
                        path_.string()));
    return true;
}

} // namespace kept
