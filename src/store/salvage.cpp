#include "store/salvage.hpp"

#include "journal/check_event.hpp"
#include "store/event_rows.hpp"
#include "store/log_copy.hpp"
#include "store/store_error.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <sqlite3.h>

namespace kept {
namespace {

constexpr std::size_t max_faults = 20;

void note(Salvage& found, std::string fault) {
    if (found.faults.size() < max_faults)
        found.faults.push_back(std::move(fault));
}

/// Reads rows after `seq` until the end or until SQLite gives up. Returns false where it gave up; `seq` is then the
/// last row that was read.
bool read_run(SQLite::Database& database, std::int64_t& seq, std::set<Uuid>& seen, Salvage& found) {
    sqlite3_stmt* raw = nullptr;
    int code = sqlite3_prepare_v2(database.getHandle(), select_rows, -1, &raw, nullptr);
    const StatementHandle statement(raw);
    if (code == SQLITE_OK)
        sqlite3_bind_int64(raw, 1, seq);
    if (code == SQLITE_OK)
        code = sqlite3_step(raw);
    for (; code == SQLITE_ROW; code = sqlite3_step(raw)) {
        seq = sqlite3_column_int64(raw, 0);
        try {
            Event event;
            read_row(raw, event);
            check_event(event);
            if (seen.insert(event.id).second)
                found.events.push_back(std::move(event));
        } catch (const EventError& error) {
            note(found, fmt::format("Row {}: {}", seq, error.what()));
        }
    }
    if (code != SQLITE_DONE)
        note(found, fmt::format("After row {}: {}.", seq, sqlite3_errmsg(database.getHandle())));
    return code == SQLITE_DONE;
}

/// A damaged page hides the rows that are on it; those behind it are found by leaping ever further.
void read_all(SQLite::Database& database, Salvage& found) {
    std::set<Uuid> seen;
    std::int64_t seq = 0;
    for (std::int64_t leap = 1; !read_run(database, seq, seen, found) && leap < (std::int64_t{1} << 40U); leap *= 2)
        seq += leap;
}

} // namespace

Salvage salvage(const std::filesystem::path& log) {
    Salvage found;
    const LogCopy copy(log);
    try {
        SQLite::Database database(copy.path().string(), SQLite::OPEN_READWRITE);
        read_all(database, found);
    } catch (const SQLite::Exception& error) {
        note(found, fmt::format("SQLite says: {}.", error.what()));
    }
    return found;
}

} // namespace kept
