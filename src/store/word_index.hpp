#pragma once

#include "journal/events/event_table.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Database;
}

namespace kept {

/// A full text index (SQLite FTS5, trigrams) of the words in events: notes, triggers, promises, practices. It lives in
/// memory alone, so that no part of the record is in a second place; parts of words are found, in any script.
class WordIndex {
  public:
    WordIndex();
    ~WordIndex();
    WordIndex(const WordIndex&) = delete;
    WordIndex& operator=(const WordIndex&) = delete;

    /// Takes in the events that were added since the last call.
    void update(const EventTable& events);

    /// The events that hold every word of `query`, in any case, ascending; of a long one the first 32 words count. An
    /// empty query finds nothing. Throws StoreError.
    std::vector<EventIndex> find(std::string_view query) const;

  private:
    std::unique_ptr<SQLite::Database> database_;
    std::size_t taken_ = 0;
};

} // namespace kept
