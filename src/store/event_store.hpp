#pragma once

#include "journal/events/event.hpp"
#include "store/log_position.hpp"
#include "store/store_error.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace kept {

/// The log: one SQLite file with one append-only table. Every call throws StoreError with a sentence where it fails.
/// Used by one thread at a time.
class EventStore {
  public:
    /// Opens an existing log, bringing an older one up to date; throws where there is none or it is not fit to be
    /// opened, and leaves such a file untouched.
    static EventStore open(const std::filesystem::path& path);

    /// Opens the log, making a new one (0600, its folder 0700) where there is none. A new log appears whole or not at
    /// all.
    static EventStore open_or_create(const std::filesystem::path& path);

    EventStore(EventStore&&) noexcept;
    EventStore& operator=(EventStore&&) noexcept;
    EventStore(const EventStore&) = delete;
    EventStore& operator=(const EventStore&) = delete;
    ~EventStore();

    /// About how many events there are, for making room; 0 if unknown.
    std::size_t size_hint() noexcept;

    /// Calls `take` with all events, in chunks, in the order of the file.
    LogPosition read_all(const std::function<void(std::span<const Event>)>& consume);

    /// Calls `take` with the events after `known`, as read_all() does, and moves it on. Returns false, having read
    /// nothing, where the log does not go on from there: something was erased, or another log was put in its place.
    bool read_on(LogPosition& known, const std::function<void(std::span<const Event>)>& consume);

    /// Calls `take` with all events but check-ins, which are most of a log.
    LogPosition read_without_check_ins(const std::function<void(std::span<const Event>)>& consume);

    /// Calls `take` with what an answer about the days `from` to `to` goes by: the habits, the settings, and what these
    /// days have been said to be. Promises, practices and reviews are not among it.
    LogPosition read_for_answers(Day from, Day to, const std::function<void(std::span<const Event>)>& consume);

    /// Appends one command's events in one transaction that is on disk when this returns, gives them seq and lamport,
    /// and moves `known` on. Returns false, and writes nothing, where `known` is not where the log ends.
    bool append(std::span<Event> events, LogPosition& known);

    /// Appends events of another log in one transaction, with the lamport they have there, and gives them seq. Returns
    /// false as append() does.
    bool add_union(std::span<Event> events, LogPosition& known);

    /// Takes these events out for good, not only out of sight: their bytes are gone from the file and its write-ahead
    /// log. `tombstones` come in their place, and the log is of another generation. Returns false as append() does.
    /// Throws StoreError with what to do if other programs keep a part of the write-ahead log in use; the events are
    /// out of the log then all the same.
    bool erase(std::span<const Uuid> ids, std::span<Event> tombstones, const LogPosition& known);

    /// Folds the write-ahead log into the file and leaves WAL mode, so that a backup is one file.
    void checkpoint_to_one_file();

    /// Every fault found in the file: SQLite's own check, the guard triggers, each event by itself, and all of them
    /// folded. Empty: sound.
    std::vector<std::string> verify();

    const std::filesystem::path& path() const { return path_; }

  private:
    enum class Order { Next, AsTheyAre };

    EventStore(std::filesystem::path path, std::unique_ptr<SQLite::Database> database);
    void follow_path();
    void check_version();
    LogPosition read_part(const char* statement, const std::function<void(std::span<const Event>)>& consume,
                          Day from = {}, Day to = {});
    void read(const char* statement, std::int64_t seq, const std::function<void(std::span<const Event>)>& consume,
              Day from = {}, Day to = {});
    bool write(std::span<Event> events, LogPosition& known, Order order);

    std::filesystem::path path_;
    std::unique_ptr<SQLite::Database> database_;
};

/// The faults of a log that is not to be touched, a backup for example. Empty: sound.
std::vector<std::string> verify_log(const std::filesystem::path& path);

} // namespace kept
