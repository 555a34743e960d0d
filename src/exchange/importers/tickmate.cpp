#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/sqlite_source.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <unordered_map>

namespace kept {
namespace {

using Places = std::unordered_map<std::int64_t, ImportBuilder::Place>;

Places read_tracks(SQLite::Database& database, ImportBuilder& builder) {
    Places places;
    SQLite::Statement rows(database, R"(SELECT _id, name, description, enabled FROM tracks ORDER BY "order", _id)");
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        const std::string name = rows.getColumn(1).getString();
        const auto habit = builder.habit(fmt::format("{} {}", id, name), name);
        builder.fields(habit).why = rows.getColumn(2).getString();
        builder.fields(habit).archived = rows.getColumn(3).getInt() == 0;
        places[id] = habit;
    }
    return places;
}

/// A day counts once, however often it was ticked; how often goes into the note.
void read_ticks(SQLite::Database& database, const Places& places, ImportBuilder& builder) {
    SQLite::Statement rows(database, "SELECT min(_id), _track_id, year, month, day, count(*) FROM ticks "
                                     "GROUP BY _track_id, year, month, day ORDER BY 1");
    while (rows.executeStep()) {
        const std::string where = fmt::format("ticks row {}", rows.getColumn(0).getInt64());
        const auto habit = places.find(rows.getColumn(1).getInt64());
        if (habit == places.end()) {
            builder.reject(where, "It belongs to no track.");
            continue;
        }
        constexpr std::int64_t january = 0; // Tickmate counts months from 0
        const std::int64_t month = rows.getColumn(3).getInt64();
        const auto day = month < january || month > 11
                             ? std::nullopt
                             : day_of_parts(rows.getColumn(2).getInt64(), month + 1, rows.getColumn(4).getInt64());
        if (!day) {
            builder.reject(where, "Its day is impossible.");
            continue;
        }
        const std::int64_t times = rows.getColumn(5).getInt64();
        builder.put(habit->second, *day,
                    {.answer = Answer::Yes, .note = times > 1 ? fmt::format("{} times", times) : std::string()}, where);
    }
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    return read_sqlite(source.path, "Tickmate backup", [&](SQLite::Database& database) {
        ImportBuilder builder("tickmate", options.today);
        read_ticks(database, read_tracks(database, builder), builder);
        return builder.finish();
    });
}

} // namespace

constinit const Importer tickmate_importer{
    .id = "tickmate",
    .title = "Tickmate (.db)",
    .detects =
        [](const ImportSource& source) {
            return source.is_sqlite && has_tables(source.path, {"tracks", "track2groups", "ticks"});
        },
    .read = read,
};

} // namespace kept
