#include "base/text.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/loop_colours.hpp"
#include "exchange/sqlite_source.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <unordered_map>

namespace kept {
namespace {

struct Track {
    ImportBuilder::Place habit = 0;
    bool counts = false; ///< it takes several ticks a day, and has them
};
using Tracks = std::unordered_map<std::int64_t, Track>;

/// A track whose name begins so is no habit: it is the heading of those below it.
constexpr std::string_view heading = "--- ";

std::string heading_of(std::string_view name) {
    name = stripped(name.substr(heading.size()));
    while (name.ends_with('-'))
        name.remove_suffix(1);
    return std::string(stripped(name));
}

/// The first group of each track, by its order; none before schema 13.
std::unordered_map<std::int64_t, std::string> read_groups(SQLite::Database& database, ImportBuilder& builder) {
    std::unordered_map<std::int64_t, std::string> groups;
    if (columns_of(database, "groups").empty() || columns_of(database, "track2groups").empty())
        return groups;
    SQLite::Statement rows(database, "SELECT _track_id, name FROM track2groups JOIN groups ON groups._id = _group_id "
                                     "ORDER BY \"order\", groups._id");
    while (rows.executeStep())
        if (!groups.try_emplace(rows.getColumn(0).getInt64(), rows.getColumn(1).getString()).second)
            builder.leave_out("groups", "A habit has one group: the first one of its track.");
    return groups;
}

/// Older schemas lack the order of tracks (before 11) and several ticks a day (before 10).
Tracks read_tracks(SQLite::Database& database, ImportBuilder& builder) {
    Tracks tracks;
    const auto columns = columns_of(database, "tracks");
    SQLite::Statement rows(
        database,
        fmt::format("SELECT _id, name, description, enabled, {} AND EXISTS (SELECT 1 FROM ticks WHERE _track_id = "
                    "tracks._id GROUP BY year, month, day HAVING count(*) > 1), {} FROM tracks ORDER BY {}",
                    columns.contains("multiple_entries_per_day") ? "multiple_entries_per_day <> 0" : "0",
                    column_or(columns, "color", "0"), columns.contains("order") ? "\"order\", _id" : "_id"));
    const auto groups = read_groups(database, builder);
    std::string group;
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        const std::string name = rows.getColumn(1).getString();
        if (name.starts_with(heading)) {
            group = heading_of(name);
            continue;
        }
        const Track track{builder.habit(fmt::format("{} {}", id, name), name), rows.getColumn(4).getInt() != 0};
        HabitFields& fields = builder.fields(track.habit);
        fields.why = rows.getColumn(2).getString();
        fields.archived = rows.getColumn(3).getInt() == 0;
        const auto own_group = groups.find(id);
        fields.group = own_group == groups.end() ? group : own_group->second;
        if (const auto colour = static_cast<std::uint32_t>(rows.getColumn(5).getInt64()) & 0xFFFFFFU; colour != 0)
            fields.colour = accent_of_rgb(colour);
        if (track.counts)
            fields.measure = MeasureKind::Count;
        tracks[id] = track;
    }
    return tracks;
}

std::optional<Day> day_in(SQLite::Statement& row, int year_column) {
    constexpr std::int64_t january = 0; // Tickmate counts months from 0
    const std::int64_t month = row.getColumn(year_column + 1).getInt64();
    return month < january || month > 11 ? std::nullopt
                                         : day_of_parts(row.getColumn(year_column).getInt64(), month + 1,
                                                        row.getColumn(year_column + 2).getInt64());
}

/// A track with several ticks a day counts them; any other day counts once, with how often in the note.
Entry entry_of(std::int64_t times, bool counts) {
    if (counts)
        return {.answer = Answer::Amount, .value = static_cast<double>(times)};
    return {.answer = Answer::Yes, .note = times > 1 ? fmt::format("{} times", times) : std::string()};
}

void read_ticks(SQLite::Database& database, const Tracks& tracks, ImportBuilder& builder) {
    SQLite::Statement rows(database, "SELECT min(_id), _track_id, year, month, day, count(*) FROM ticks "
                                     "GROUP BY _track_id, year, month, day ORDER BY 1");
    while (rows.executeStep()) {
        const std::string where = fmt::format("ticks row {}", rows.getColumn(0).getInt64());
        const auto track = tracks.find(rows.getColumn(1).getInt64());
        const auto day = day_in(rows, 2);
        if (track == tracks.end())
            builder.reject(where, "It belongs to no track.");
        else if (!day)
            builder.reject(where, "Its day is impossible.");
        else
            builder.put(track->second.habit, *day, entry_of(rows.getColumn(5).getInt64(), track->second.counts), where);
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
            return source.is_sqlite && has_tables(source.path, {"tracks", "ticks"});
        },
    .read = read,
};

} // namespace kept
