#pragma once

#include "journal/events/event.hpp"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace kept {

/// A prepared statement that is let go of in the end.
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const;
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

#define KEPT_ROWS                                                                                                      \
    "SELECT seq, id, batch, device, lamport, recorded_at, written_day, utc_offset_min, kind, habit, day, value, body " \
    "FROM events WHERE "

/// The statements that read rows after a seq, with the columns where read_row() looks for them: all of them, all but
/// check-ins, and those an answer about the days between two goes by.
inline constexpr const char* select_rows = KEPT_ROWS "seq > ? ORDER BY seq";
inline constexpr const char* select_rows_without_check_ins = KEPT_ROWS "seq > ? AND kind <> 'checked_in' ORDER BY seq";
inline constexpr const char* select_rows_for_answers =
    KEPT_ROWS "seq > ? AND (kind <> 'checked_in' OR day BETWEEN ? AND ?) AND kind <> 'promise_made' AND "
              "kind <> 'promise_resolved' AND kind <> 'practice_saved' AND kind <> 'practice_drafted' AND "
              "kind <> 'review_saved' ORDER BY seq";

#undef KEPT_ROWS

/// Reads the current row of a statement made from one of them over `event`, so that a row costs no memory of its own.
/// Throws EventError where a column is not what the log demands.
void read_row(sqlite3_stmt* row, Event& event);

} // namespace kept
