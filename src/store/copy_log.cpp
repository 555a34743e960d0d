#include "store/copy_log.hpp"

#include "store/event_store.hpp"
#include "store/file_check.hpp"
#include "store/log_copy.hpp"
#include "store/log_draft.hpp"
#include "store/log_position.hpp"
#include "store/raw_file.hpp"
#include "store/sqlite_error.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <sqlite3.h>

namespace kept {
namespace {

namespace fs = std::filesystem;

constexpr int busy_timeout_ms = 4000;
constexpr int max_busy_rounds = 40;
constexpr int busy_pause_ms = 100;

/// Copies all pages; if another program writes meanwhile, SQLite starts over by itself.
void copy_pages(SQLite::Database& from, SQLite::Database& to) {
    SQLite::Backup backup(to, from);
    for (int round = 0;; ++round) {
        const int code = backup.executeStep(-1);
        if (code == SQLITE_DONE)
            return;
        if (round == max_busy_rounds)
            throw SQLite::Exception("the log stayed in use", SQLITE_BUSY);
        sqlite3_sleep(busy_pause_ms);
    }
}

/// Makes `draft` a sound copy of the log at `from`.
void fill(LogDraft& draft, const fs::path& from) {
    try {
        SQLite::Database source(from.string(), SQLite::OPEN_READWRITE, busy_timeout_ms);
        SQLite::Database copy(draft.path().string(), SQLite::OPEN_READWRITE);
        copy_pages(source, copy);
        copy.exec("PRAGMA journal_mode = DELETE"); // one file; a log that is opened goes back to WAL
    } catch (const SQLite::Exception& error) {
        throw_store_error(from, error.getErrorCode(), error.what(), "copied");
    }
    if (const auto faults = verify_log(draft.path()); !faults.empty())
        throw DamagedLog(fmt::format("The log {} is damaged, so it was not copied: {}", from.string(), faults.front()));
}

/// Makes a copy fit to take a log's place: as this Kept writes it, with a generation of its own, by which open windows
/// know of it.
void make_successor(const fs::path& copy) {
    EventStore::open(copy); // brings it up to date
    try {
        SQLite::Database database(copy.string(), SQLite::OPEN_READWRITE);
        begin_generation(database);
    } catch (const SQLite::Exception& error) {
        throw_store_error(copy, error.getErrorCode(), error.what(), "restored");
    }
}

/// The file gets a second name; on file systems without hard links a copy.
void name_also(const fs::path& file, const fs::path& aside) {
    std::error_code error;
    fs::create_hard_link(file, aside, error);
    if (error && !RawFile(file).copy_to(aside))
        throw StoreError(fmt::format("{} could not be kept as {} ({}). Nothing was restored.", file.string(),
                                     aside.string(), error.message()));
}

/// Moves the files SQLite keeps beside a log; a new log must not find them.
void move_companions(const fs::path& from, const fs::path& to) {
    for (const char* suffix : {"-wal", "-shm"}) {
        std::error_code error;
        if (!fs::exists(from.string() + suffix, error))
            continue;
        fs::rename(from.string() + suffix, to.string() + suffix, error);
        if (error)
            throw StoreError(fmt::format("{}{} could not be moved ({}). Nothing was restored.", from.string(), suffix,
                                         error.message()));
    }
}

} // namespace

void copy_log(const fs::path& from, const fs::path& to) {
    check_is_log(from);
    make_log_folders(to.parent_path());
    LogDraft draft(to);
    fill(draft, from);
    draft.replace_target();
}

void overwrite_log(const fs::path& backup, const fs::path& log) {
    check_is_log(log);
    try {
        const LogCopy copy(backup);
        check_is_log(copy.path()); // nothing else may take the place of what is there
        make_successor(copy.path());
        SQLite::Database source(copy.path().string(), SQLite::OPEN_READWRITE);
        source.exec("PRAGMA journal_mode = WAL"); // pages are copied with the mode in them
        SQLite::Database target(log.string(), SQLite::OPEN_READWRITE, busy_timeout_ms);
        target.exec("PRAGMA synchronous = FULL");
        copy_pages(source, target);
    } catch (const SQLite::Exception& error) {
        throw_store_error(log, error.getErrorCode(), error.what(), "restored");
    }
}

void replace_log(const fs::path& backup, const fs::path& log, const fs::path& aside) {
    check_is_log(backup);
    LogDraft draft(log);
    fill(draft, backup);
    make_successor(draft.path());
    name_also(log, aside);
    move_companions(log, aside);
    try {
        draft.replace_target();
    } catch (const StoreError&) {
        move_companions(aside, log);
        throw;
    }
}

} // namespace kept
