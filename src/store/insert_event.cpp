#include "store/insert_event.hpp"

#include "journal/event_kinds.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace kept {
namespace {

void bind_uuid(SQLite::Statement& statement, int column, const Uuid& id) {
    statement.bind(column, id.bytes.data(), static_cast<int>(id.bytes.size()));
}

template <typename T>
void bind_or_null(SQLite::Statement& statement, int column, const std::optional<T>& value) {
    if (value)
        statement.bind(column, *value);
    else
        statement.bind(column);
}

} // namespace

void insert_event(SQLite::Statement& statement, const Event& event) {
    statement.reset();
    bind_uuid(statement, 1, event.id);
    bind_uuid(statement, 2, event.batch);
    bind_uuid(statement, 3, event.device);
    statement.bind(4, event.lamport);
    statement.bind(5, event.recorded_at);
    statement.bind(6, event.written_day.number);
    statement.bind(7, event.utc_offset_min);
    statement.bind(8, std::string(to_text(event.kind)));
    bind_or_null(statement, 9, event.habit ? std::optional(to_text(*event.habit)) : std::nullopt);
    bind_or_null(statement, 10, event.day ? std::optional(event.day->number) : std::nullopt);
    bind_or_null(statement, 11, event.value);
    statement.bind(12, event.body);
    statement.exec();
}

} // namespace kept
