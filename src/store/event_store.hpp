#pragma once

#include "journal/event.hpp"
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

    /// About how many events there are, for making room; 0 where it cannot be told.
    std::size_t size_hint() noexcept;

    /// Calls `take` with the events stored after `seq`, in chunks, in the order of the file. Returns the last seq.
    std::int64_t read_after(std::int64_t seq, const std::function<void(std::span<const Event>)>& take);

    /// Appends one command's events in one transaction that is on disk when this returns, and gives them seq and
    /// lamport. Returns false, and writes nothing, where the log holds events after `known_seq` that the caller has not
    /// seen.
    bool append(std::span<Event> events, std::int64_t known_seq);

    /// Appends events of another log in one transaction, with the lamport they have there, and gives them seq. Returns
    /// false as append() does.
    bool add_union(std::span<Event> events, std::int64_t known_seq);

    /// Every fault found in the file: SQLite's own check, the guard triggers, the view of each event. Empty: sound.
    std::vector<std::string> verify();

    const std::filesystem::path& path() const { return path_; }

  private:
    enum class Order { Next, AsTheyAre };

    EventStore(std::filesystem::path path, std::unique_ptr<SQLite::Database> database);
    bool write(std::span<Event> events, std::int64_t known_seq, Order order);

    std::filesystem::path path_;
    std::unique_ptr<SQLite::Database> database_;
};

} // namespace kept
