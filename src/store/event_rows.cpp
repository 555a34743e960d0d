#include "store/event_rows.hpp"

#include <fmt/format.h>

#include <cstring>
#include <optional>
#include <sqlite3.h>
#include <string_view>

namespace kept {
namespace {

std::string_view text_of(sqlite3_stmt* row, int column) {
    const auto* text = static_cast<const char*>(sqlite3_column_blob(row, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
    return text == nullptr ? std::string_view() : std::string_view(text, size);
}

Uuid uuid_of(sqlite3_stmt* row, int column) {
    Uuid id;
    const void* bytes = sqlite3_column_blob(row, column);
    if (bytes == nullptr || sqlite3_column_bytes(row, column) != static_cast<int>(id.bytes.size()))
        throw EventError(fmt::format("Row {} has an id that is not 16 bytes long.", sqlite3_column_int64(row, 0)));
    std::memcpy(id.bytes.data(), bytes, id.bytes.size());
    return id;
}

Day day_of(sqlite3_stmt* row, int column) {
    const std::int64_t number = sqlite3_column_int64(row, column);
    if (number < first_sane_day().number || number > last_sane_day().number)
        throw EventError(fmt::format("Row {} speaks of an impossible day.", sqlite3_column_int64(row, 0)));
    return {static_cast<std::int32_t>(number)};
}

EventKind kind_of(sqlite3_stmt* row, int column) {
    const auto kind = parse_event_kind(text_of(row, column));
    if (!kind)
        throw EventError(
            fmt::format("Row {} is of the unknown kind \"{}\".", sqlite3_column_int64(row, 0), text_of(row, column)));
    return *kind;
}

bool is_null(sqlite3_stmt* row, int column) {
    return sqlite3_column_type(row, column) == SQLITE_NULL;
}

} // namespace

void FinalizeStatement::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void read_row(sqlite3_stmt* row, Event& event) {
    event.seq = sqlite3_column_int64(row, 0);
    event.id = uuid_of(row, 1);
    event.batch = uuid_of(row, 2);
    event.device = uuid_of(row, 3);
    event.lamport = sqlite3_column_int64(row, 4);
    event.recorded_at = sqlite3_column_int64(row, 5);
    event.written_day = day_of(row, 6);
    event.utc_offset_min = sqlite3_column_int(row, 7);
    event.kind = kind_of(row, 8);
    event.habit.reset();
    if (!is_null(row, 9)) {
        event.habit = parse_uuid(text_of(row, 9));
        if (!event.habit)
            throw EventError(fmt::format("Row {} names an impossible habit.", event.seq));
    }
    event.day = is_null(row, 10) ? std::nullopt : std::optional(day_of(row, 10));
    event.value = is_null(row, 11) ? std::nullopt : std::optional(sqlite3_column_double(row, 11));
    event.body = text_of(row, 12);
}

} // namespace kept
