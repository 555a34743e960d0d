#include "store/event_store.hpp"

#include "store/create_log.hpp"
#include "store/event_rows.hpp"
#include "store/file_check.hpp"
#include "store/insert_event.hpp"
#include "store/presence.hpp"
#include "store/schema.hpp"
#include "store/sqlite_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace kept {
namespace {

namespace fs = std::filesystem;

constexpr int busy_timeout_ms = 4000;
constexpr std::size_t chunk_size = 4096;
constexpr std::int64_t max_to_hint = 1'000'000; // a damaged file may claim anything

/// Brings a log of an older Kept up to date, a step a transaction.
void migrate(SQLite::Database& database) {
    for (int version = database.execAndGet("PRAGMA user_version").getInt(); version < log_version; ++version) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (database.execAndGet("PRAGMA user_version").getInt() == version) {
            database.exec(std::string(migrations()[static_cast<std::size_t>(version)]));
            database.exec(fmt::format("PRAGMA user_version = {}", version + 1));
        }
        transaction.commit();
    }
}

} // namespace

EventStore::EventStore(fs::path path, std::unique_ptr<SQLite::Database> database)
    : path_(std::move(path)), database_(std::move(database)) {}
EventStore::EventStore(EventStore&&) noexcept = default;
EventStore& EventStore::operator=(EventStore&&) noexcept = default;
EventStore::~EventStore() = default;

EventStore EventStore::open(const fs::path& path) {
    if (presence_of(path) == Presence::Missing)
        throw StoreError(fmt::format("There is no log at {}.", path.string()));
    check_is_log(path);
    try {
        // One thread at a time uses a store, so SQLite need not take a lock for every column it hands out.
        auto database = std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                                                           busy_timeout_ms);
        EventStore store(path, std::move(database));
        store.check_version();
        store.database_->exec("PRAGMA synchronous = FULL");
        migrate(*store.database_);
        return store;
    } catch (const SQLite::Exception& error) {
        throw_store_error(path, error.getErrorCode(), error.what(), "opened");
    }
}

EventStore EventStore::open_or_create(const fs::path& path) {
    if (presence_of(path) == Presence::Missing)
        create_log(path);
    return open(path);
}

/// Switches to the file at the path if another one was put there since this one was opened: a write to a file without a
/// name is lost with this process.
void EventStore::follow_path() {
    int has_moved = 0;
    sqlite3_file_control(database_->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);
    if (has_moved == 0)
        return;
    // Events that are only in the write-ahead log go to the file they belong to, wherever that is now; SQLite would
    // take them for a part of the file that came in its place.
    sqlite3_wal_checkpoint_v2(database_->getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (presence_of(path_) == Presence::Missing)
        throw StoreError(fmt::format("The log {} is gone: it was moved or deleted while Kept had it open. Nothing was "
                                     "saved; put it back, or restore a backup (kept restore), and try again.",
                                     path_.string()));
    *this = open(path_);
}

/// A newer Kept may have brought the log further while it was open here, or in a write-ahead log that only SQLite
/// reads.
void EventStore::check_version() {
    if (const int version = database_->execAndGet("PRAGMA user_version").getInt(); version > log_version)
        throw_newer_log(path_, static_cast<unsigned>(version));
}

std::size_t EventStore::size_hint() noexcept {
    try {
        const std::int64_t newest = database_->execAndGet("SELECT ifnull(max(seq), 0) FROM events").getInt64();
        return static_cast<std::size_t>(std::clamp(newest, std::int64_t{0}, max_to_hint));
    } catch (const std::exception&) {
        return 0; // reading will say what is wrong
    }
}

LogPosition EventStore::read_all(const std::function<void(std::span<const Event>)>& consume) {
    LogPosition position; // from which any log goes on
    read_on(position, consume);
    return position;
}

bool EventStore::read_on(LogPosition& known, const std::function<void(std::span<const Event>)>& consume) {
    follow_path();
    try {
        // One transaction: what others write meanwhile is in no part of the answer.
        SQLite::Transaction transaction(*database_);
        check_version();
        if (!goes_on_from(*database_, known))
            return false;
        const LogPosition end = end_of(*database_);
        read(select_rows, known.seq, consume);
        known = end;
        return true;
    } catch (const SQLite::Exception& error) {
        throw_store_error(path_, error.getErrorCode(), error.what(), "read");
    }
}

LogPosition EventStore::read_without_check_ins(const std::function<void(std::span<const Event>)>& consume) {
    return read_part(select_rows_without_check_ins, consume);
}

LogPosition EventStore::read_for_answers(Day from, Day to, const std::function<void(std::span<const Event>)>& consume) {
    return read_part(select_rows_for_answers, consume, from, to);
}

LogPosition EventStore::read_part(const char* query, const std::function<void(std::span<const Event>)>& consume,
                                  Day from, Day to) {
    try {
        SQLite::Transaction transaction(*database_);
        read(query, 0, consume, from, to);
        return end_of(*database_);
    } catch (const SQLite::Exception& error) {
        throw_store_error(path_, error.getErrorCode(), error.what(), "read");
    }
}

void EventStore::read(const char* query, std::int64_t seq, const std::function<void(std::span<const Event>)>& consume,
                      Day from, Day to) {
    sqlite3* handle = database_->getHandle();
    sqlite3_stmt* raw = nullptr;
    // The C interface: reading is the start-up path, and a wrapper object per column would double its time.
    int code = sqlite3_prepare_v2(handle, query, -1, &raw, nullptr);
    const StatementHandle statement(raw);
    if (code != SQLITE_OK)
        throw_store_error(path_, code, sqlite3_errmsg(handle), "read");
    sqlite3_bind_int64(raw, 1, seq);
    sqlite3_bind_int(raw, 2, from.number); // where the statement asks for days
    sqlite3_bind_int(raw, 3, to.number);

    std::vector<Event> chunk(chunk_size); // written over again and again
    std::size_t count = 0;
    try {
        while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
            read_row(raw, chunk[count]);
            if (++count == chunk_size)
                consume(std::span(chunk).first(std::exchange(count, 0)));
        }
        if (code != SQLITE_DONE)
            throw_store_error(path_, code, sqlite3_errmsg(handle), "read");
        if (count > 0)
            consume(std::span(chunk).first(count));
        sqlite3_db_release_memory(handle); // the pages; they are not read again
    } catch (const EventError& error) {
        throw DamagedLog(fmt::format("The log {} holds something Kept cannot read: {} It was left as it is; restore a "
                                     "backup, or choose another log with --db.",
                                     path_.string(), error.what()));
    }
}

void EventStore::checkpoint_to_one_file() {
    try {
        database_->exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception& error) {
        throw_store_error(path_, error.getErrorCode(), error.what(), "put away");
    }
}

bool EventStore::append(std::span<Event> events, LogPosition& known) {
    return write(events, known, Order::Next);
}

bool EventStore::add_union(std::span<Event> events, LogPosition& known) {
    return write(events, known, Order::AsTheyAre);
}

bool EventStore::write(std::span<Event> events, LogPosition& known, Order order) {
    follow_path();
    try {
        SQLite::Transaction transaction(*database_, SQLite::TransactionBehavior::IMMEDIATE);
        check_version();
        LogPosition end = end_of(*database_);
        if (end != known)
            return false;
        std::int64_t lamport = database_->execAndGet("SELECT ifnull(max(lamport), 0) FROM events").getInt64();
        SQLite::Statement statement(*database_, insert_row);
        for (Event& event : events) {
            if (order == Order::Next)
                event.lamport = ++lamport;
            insert_event(statement, event);
            event.seq = ++end.seq;
            end.last = event.id;
        }
        if (end.generation.is_none())
            end.generation = begin_generation(*database_);
        transaction.commit();
        known = end;
        return true;
    } catch (const SQLite::Exception& error) {
        throw_store_error(path_, error.getErrorCode(), error.what(), "saved");
    }
}

} // namespace kept
