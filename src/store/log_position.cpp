#include "store/log_position.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace kept {
namespace {

/// None where the column is NULL, or is no id.
Uuid uuid_in(const SQLite::Column& column) {
    Uuid id;
    if (column.isBlob() && static_cast<std::size_t>(column.getBytes()) == id.bytes.size())
        std::copy_n(static_cast<const std::uint8_t*>(column.getBlob()), id.bytes.size(), id.bytes.begin());
    return id;
}

} // namespace

LogPosition end_of(SQLite::Database& database) {
    SQLite::Statement end(database, "SELECT seq, id, (SELECT bytes FROM generation) FROM events ORDER BY seq DESC "
                                    "LIMIT 1");
    if (!end.executeStep())
        return {};
    return {end.getColumn(0).getInt64(), uuid_in(end.getColumn(1)), uuid_in(end.getColumn(2))};
}

bool goes_on_from(SQLite::Database& database, const LogPosition& known) {
    if (known.seq == 0)
        return true;
    SQLite::Statement find(database, "SELECT id, (SELECT bytes FROM generation) FROM events WHERE seq = ?");
    find.bind(1, known.seq);
    return find.executeStep() && uuid_in(find.getColumn(0)) == known.last &&
           uuid_in(find.getColumn(1)) == known.generation;
}

Uuid begin_generation(SQLite::Database& database) {
    database.exec("INSERT OR REPLACE INTO generation VALUES (1, randomblob(16))");
    SQLite::Statement bytes(database, "SELECT bytes FROM generation");
    return bytes.executeStep() ? uuid_in(bytes.getColumn(0)) : Uuid{};
}

} // namespace kept
