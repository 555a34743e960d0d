#pragma once

#include "journal/event.hpp"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace kept {

/// A prepared statement that is let go of in the end.
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const;
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// The statement that reads rows after a seq, with the columns where read_row() looks for them.
inline constexpr const char* select_rows =
    "SELECT seq, id, batch, device, lamport, recorded_at, written_day, utc_offset_min, kind, habit, day, value, body "
    "FROM events WHERE seq > ? ORDER BY seq";

/// Reads the current row of a statement made from select_rows over `event`, so that a row costs no memory of its own.
/// Throws EventError where a column is not what the log demands.
void read_row(sqlite3_stmt* row, Event& event);

} // namespace kept
