#include "exchange/event_json.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/sqlite_source.hpp"
#include "journal/check_event.hpp"
#include "journal/event_kinds.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <cstring>

namespace kept {
namespace {

Uuid uuid_in(const SQLite::Column& column) {
    Uuid id;
    if (column.getBytes() != static_cast<int>(id.bytes.size()))
        throw EventError("An id of it is not 16 bytes long.");
    std::memcpy(id.bytes.data(), column.getBlob(), id.bytes.size());
    return id;
}

Day day_in(const SQLite::Column& column) {
    const std::int64_t number = column.getInt64();
    if (number < first_sane_day().number || number > last_sane_day().number)
        throw EventError("It speaks of an impossible day.");
    return {static_cast<std::int32_t>(number)};
}

/// A row of the columns that read() asks for. Throws EventError.
Event event_in(SQLite::Statement& row) {
    Event event;
    event.id = uuid_in(row.getColumn(1));
    event.batch = uuid_in(row.getColumn(2));
    event.device = uuid_in(row.getColumn(3));
    event.lamport = row.getColumn(4).getInt64();
    event.recorded_at = row.getColumn(5).getInt64();
    event.written_day = day_in(row.getColumn(6));
    event.utc_offset_min = row.getColumn(7).getInt();
    const auto kind = parse_event_kind(row.getColumn(8).getString());
    if (!kind)
        throw EventError("It is of a kind that this Kept does not know.");
    event.kind = *kind;
    if (const auto habit = row.getColumn(9); !habit.isNull()) {
        event.habit = parse_uuid(habit.getString());
        if (!event.habit)
            throw EventError("It names an impossible habit.");
    }
    if (const auto day = row.getColumn(10); !day.isNull())
        event.day = day_in(day);
    if (const auto value = row.getColumn(11); !value.isNull())
        event.value = value.getDouble();
    event.body = body_of_json_text(row.getColumn(12).getString());
    check_event(event);
    return event;
}

bool detects(const ImportSource& source) {
    constexpr int kept = 0x4B657074; // "Kept" in ASCII, the application_id of every log
    return source.is_sqlite && application_id_of(source.path) == kept && has_tables(source.path, {"events"});
}

ImportedLog read(const ImportSource& source, const ImportOptions& /*options*/) {
    if (!detects(source))
        throw ImportError(fmt::format("{} is not the log of a Kept. Nothing was imported.", source.path.string()));
    return read_sqlite(source.path, "log", [](SQLite::Database& database) {
        ImportedLog log;
        SQLite::Statement rows(database,
                               "SELECT seq, id, batch, device, lamport, recorded_at, written_day, utc_offset_min, "
                               "kind, habit, day, value, body FROM events ORDER BY seq");
        while (rows.executeStep()) {
            try {
                log.events.push_back(event_in(rows));
            } catch (const EventError& error) {
                log.rejected.push_back({fmt::format("event {}", rows.getColumn(0).getInt64()), error.what()});
            }
        }
        return log;
    });
}

} // namespace

constinit const Importer kept_log_importer{
    .id = "kept-db",
    .title = "Kept's own log (.db)",
    .detects = detects,
    .read = read,
};

} // namespace kept
