#pragma once

#include "domain/uuid.hpp"

#include <cstdint>

namespace SQLite {
class Database;
}

namespace kept {

/// How far a log was read, and of which log: what another log in its place, or one in which something was erased, is
/// known by.
struct LogPosition {
    std::int64_t seq = 0; ///< of the last event read; 0: nothing was read, and any log goes on from there
    Uuid last = {};       ///< its id
    Uuid generation = {}; ///< 16 random bytes that every rewrite of a log replaces; none where none were given yet

    bool operator==(const LogPosition&) const = default;
};

/// The position of a log's last event. Throws SQLite::Exception, as all of these.
LogPosition end_of(SQLite::Database& database);

/// Whether what was read up to `known` is still what the log begins with. Two look-ups, whatever its size.
bool goes_on_from(SQLite::Database& database, const LogPosition& known);

/// Gives the log a generation that it never had; within a transaction of the caller's.
Uuid begin_generation(SQLite::Database& database);

} // namespace kept
