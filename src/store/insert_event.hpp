#pragma once

#include "journal/events/event.hpp"

namespace SQLite {
class Statement;
}

namespace kept {

/// The statement that adds a row, for insert_event().
inline constexpr const char* insert_row =
    "INSERT INTO events(id, batch, device, lamport, recorded_at, written_day, utc_offset_min, kind, habit, day, value, "
    "body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";

/// Adds an event as it is, but for its seq. Throws SQLite::Exception.
void insert_event(SQLite::Statement& statement, const Event& event);

} // namespace kept
