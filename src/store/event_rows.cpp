#include "store/event_rows.hpp"

#include "journal/event_kinds.hpp"

#include <fmt/format.h>

#include <cstring>
#include <optional>
#include <sqlite3.h>
#include <string_view>

namespace kept {
namespace {

/// The current row's columns. A column is asked for once, as a value, and the value for what it is: asked of the
/// statement, each of those questions would check the statement and its connection again.
struct Row {
    sqlite3_stmt* statement;

    sqlite3_value* at(int column) const { return sqlite3_column_value(statement, column); }
    std::int64_t number() const { return sqlite3_column_int64(statement, 0); }
};

bool is_null(sqlite3_value* value) {
    return sqlite3_value_type(value) == SQLITE_NULL;
}

std::string_view text_of(sqlite3_value* value) {
    const auto* text = static_cast<const char*>(sqlite3_value_blob(value));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return text == nullptr ? std::string_view() : std::string_view(text, size);
}

Uuid uuid_of(const Row& row, int column) {
    const std::string_view bytes = text_of(row.at(column));
    Uuid id;
    if (bytes.size() != id.bytes.size())
        throw EventError(fmt::format("Row {} has an id that is not 16 bytes long.", row.number()));
    std::memcpy(id.bytes.data(), bytes.data(), id.bytes.size());
    return id;
}

Day day_of(const Row& row, sqlite3_value* value) {
    const std::int64_t number = sqlite3_value_int64(value);
    if (number < first_sane_day().number || number > last_sane_day().number)
        throw EventError(fmt::format("Row {} speaks of an impossible day.", row.number()));
    return {static_cast<std::int32_t>(number)};
}

EventKind kind_of(const Row& row, std::string_view text) {
    const auto kind = parse_event_kind(text);
    if (!kind)
        throw EventError(fmt::format("Row {} is of the unknown kind \"{}\".", row.number(), text));
    return *kind;
}

std::optional<HabitId> habit_of(const Row& row, sqlite3_value* value) {
    if (is_null(value))
        return std::nullopt;
    const auto habit = parse_uuid(text_of(value));
    if (!habit)
        throw EventError(fmt::format("Row {} names an impossible habit.", row.number()));
    return habit;
}

} // namespace

void FinalizeStatement::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void read_row(sqlite3_stmt* statement, Event& event) {
    const Row row{statement};
    event.seq = row.number();
    event.id = uuid_of(row, 1);
    event.batch = uuid_of(row, 2);
    event.device = uuid_of(row, 3);
    event.lamport = sqlite3_value_int64(row.at(4));
    event.recorded_at = sqlite3_value_int64(row.at(5));
    event.written_day = day_of(row, row.at(6));
    event.utc_offset_min = sqlite3_value_int(row.at(7));
    event.kind = kind_of(row, text_of(row.at(8)));
    event.habit = habit_of(row, row.at(9));
    sqlite3_value* const day = row.at(10);
    event.day = is_null(day) ? std::nullopt : std::optional(day_of(row, day));
    sqlite3_value* const value = row.at(11);
    event.value = is_null(value) ? std::nullopt : std::optional(sqlite3_value_double(value));
    event.body = text_of(row.at(12));
}

} // namespace kept
