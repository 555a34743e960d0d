#include "base/time_units.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/tables/track_and_graph.hpp"
#include "exchange/sqlite_source.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <map>

namespace kept {
namespace {

constexpr int two_types_since = 49; ///< user_version; before it there were three types of tracker

struct Tracker {
    std::string name;
    std::string about;
    std::string group;
    bool is_duration = false;
};
using Trackers = std::map<std::int64_t, Tracker>;

/// The type as its number or its name, in the table of trackers or, in older files, of features.
bool is_duration(const SQLite::Column& type, int version) {
    if (type.isInteger())
        return type.getInt() == (version >= two_types_since ? 1 : 2);
    return type.getString() == "DURATION" || type.getString() == "duration";
}

/// Groups stand beside the feature in older files; since the trackers may be in several, between them.
std::string group_query(SQLite::Database& database) {
    if (columns_of(database, "features_table").contains("group_id"))
        return "SELECT f.id, g.name FROM features_table f JOIN groups_table g ON g.id = f.group_id";
    if (columns_of(database, "group_items_table").contains("child_id"))
        return "SELECT t.feature_id, g.name FROM trackers_table t JOIN group_items_table i ON i.child_id = t.id AND "
               "i.type = 'TRACKER' JOIN groups_table g ON g.id = i.group_id ORDER BY i.id";
    return "";
}

Trackers read_trackers(SQLite::Database& database) {
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const bool has_trackers = columns_of(database, "trackers_table").contains("feature_id");
    const auto columns = columns_of(database, "features_table");
    SQLite::Statement rows(database,
                           fmt::format("SELECT f.id, f.name, {}, {} FROM features_table f {} ORDER BY f.id",
                                       columns.contains("feature_description") ? "f.feature_description" : "''",
                                       has_trackers               ? "t.type"
                                       : columns.contains("type") ? "f.type"
                                                                  : "0",
                                       has_trackers ? "JOIN trackers_table t ON t.feature_id = f.id" : ""));
    Trackers trackers;
    while (rows.executeStep())
        trackers[rows.getColumn(0).getInt64()] = {
            rows.getColumn(1).getString(), rows.getColumn(2).getString(), {}, is_duration(rows.getColumn(3), version)};
    if (const std::string query = group_query(database); !query.empty()) {
        SQLite::Statement groups(database, query);
        while (groups.executeStep())
            if (const auto found = trackers.find(groups.getColumn(0).getInt64());
                found != trackers.end() && found->second.group.empty())
                found->second.group = groups.getColumn(1).getString();
    }
    return trackers;
}

void read_points(SQLite::Database& database, const Trackers& known, TrackAndGraph& trackers) {
    const auto columns = columns_of(database, "data_points_table");
    SQLite::Statement rows(database, fmt::format("SELECT epoch_milli, utc_offset_sec, feature_id, value, {}, {} FROM "
                                                 "data_points_table ORDER BY epoch_milli",
                                                 column_or(columns, "label", "''"), column_or(columns, "note", "''")));
    for (std::size_t number = 1; rows.executeStep(); ++number) {
        const std::string where = fmt::format("data point {}", number);
        const auto found = known.find(rows.getColumn(2).getInt64());
        if (found == known.end()) {
            trackers.reject(where, "It belongs to no tracker.");
            continue;
        }
        const std::int64_t time = rows.getColumn(0).getInt64();
        const std::int64_t offset_min = rows.getColumn(1).getInt64() / 60;
        if (std::abs(offset_min) > minutes_a_day || std::abs(time) > std::int64_t{1} << 50U) {
            trackers.reject(where, "Its time is impossible.");
            continue;
        }
        const Tracker& tracker = found->second;
        const double value = rows.getColumn(3).getDouble();
        trackers.put(fmt::format("feature {}", found->first), tracker.name,
                     {.day = day_at(time, static_cast<int>(offset_min), 0),
                      .value = tracker.is_duration ? value / 60 : value,
                      .is_duration = tracker.is_duration,
                      .label = rows.getColumn(4).getString(),
                      .note = rows.getColumn(5).getString(),
                      .time = time,
                      .where = where});
    }
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    return read_sqlite(source.path, "Track & Graph backup", [&](SQLite::Database& database) {
        TrackAndGraph trackers(options.today);
        const Trackers known = read_trackers(database);
        for (const auto& [id, tracker] : known) {
            HabitFields& fields = trackers.fields(fmt::format("feature {}", id), tracker.name);
            fields.why = tracker.about;
            if (!tracker.group.empty())
                fields.group = tracker.group;
        }
        read_points(database, known, trackers);
        return trackers.finish();
    });
}

} // namespace

constinit const Importer track_and_graph_backup_importer{
    .id = "track-and-graph",
    .title = "Track & Graph, backup (.db)",
    .detects =
        [](const ImportSource& source) {
            return source.is_sqlite && has_tables(source.path, {"data_points_table", "features_table"});
        },
    .read = read,
};

} // namespace kept
