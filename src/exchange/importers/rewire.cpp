#include "base/text.hpp"
#include "exchange/import_builder.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/sqlite_source.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace kept {
namespace {

using Places = std::unordered_map<std::int64_t, ImportBuilder::Place>;

constexpr std::int64_t done = 2; ///< CHECKINS.type

/// Rewire's three ways to say how often. Its yearly period becomes Kept's longest.
Rule rule_of(std::int64_t schedule, const std::string& active_days, std::int64_t every, std::int64_t days,
             std::int64_t period) {
    const auto clamped = [](std::int64_t n) { return static_cast<int>(std::clamp<std::int64_t>(n, 1, 366)); };
    if (schedule == 1)
        return {.schedule = Schedule::times_in(clamped(days), period == 0 ? 7 : period == 1 ? 31 : 365)};
    if (schedule == 2)
        return {.schedule = Schedule::times_in(1, clamped(every))};
    const auto times = active_days.empty() ? 7 : std::ranges::count(active_days, ',') + 1;
    return {.schedule = Schedule::times_in(clamped(times), 7)};
}

Places read_habits(SQLite::Database& database, ImportBuilder& builder) {
    Places places;
    const auto columns = columns_of(database, "HABITS");
    SQLite::Statement rows(database,
                           fmt::format("SELECT _id, name, {}, {}, {}, {}, {}, {}, {} FROM HABITS ORDER BY _id",
                                       column_or(columns, "description", "''"), column_or(columns, "schedule", "0"),
                                       column_or(columns, "active_days", "''"),
                                       column_or(columns, "repeating_count", "1"), column_or(columns, "days", "1"),
                                       column_or(columns, "period", "0"), column_or(columns, "archived", "0")));
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        const std::string name = rows.getColumn(1).getString();
        const auto habit = builder.habit(fmt::format("{} {}", id, name), name);
        HabitFields& fields = builder.fields(habit);
        fields.why = rows.getColumn(2).getString();
        fields.rule = rule_of(rows.getColumn(3).getInt64(), rows.getColumn(4).getString(), rows.getColumn(5).getInt64(),
                              rows.getColumn(6).getInt64(), rows.getColumn(7).getInt64());
        fields.archived = rows.getColumn(8).getInt() != 0;
        places[id] = habit;
    }
    return places;
}

/// Minutes of the day, and days as "0,2" with 0 for Sunday, as Loop reads them.
void read_reminders(SQLite::Database& database, const Places& places, ImportBuilder& builder) {
    const auto columns = columns_of(database, "REMINDERS");
    if (!columns.contains("habit_id") || !columns.contains("time"))
        return;
    SQLite::Statement rows(database, fmt::format("SELECT habit_id, time, {} FROM REMINDERS ORDER BY rowid",
                                                 column_or(columns, "active_days", "''")));
    while (rows.executeStep()) {
        const auto habit = places.find(rows.getColumn(0).getInt64());
        const auto minute = parse_whole(rows.getColumn(1).getString());
        if (habit == places.end() || !minute || *minute <= 0 || *minute >= 24 * 60)
            continue;
        unsigned mask = 0;
        const std::string days = rows.getColumn(2).getString();
        for (const std::string_view part : split(days, ","))
            if (const auto day = parse_whole(stripped(part)); day && *day >= 0 && *day < 7)
                mask |= 1U << static_cast<unsigned>((*day + 6) % 7);
        constexpr unsigned every_day = 0x7F;
        builder.remind(habit->second,
                       {static_cast<int>(*minute), static_cast<std::uint8_t>(mask == every_day ? 0 : mask)});
    }
}

void read_check_ins(SQLite::Database& database, const Places& places, ImportBuilder& builder) {
    const auto columns = columns_of(database, "CHECKINS");
    SQLite::Statement rows(database, fmt::format("SELECT rowid, habit_id, date, type, {} FROM CHECKINS ORDER BY rowid",
                                                 column_or(columns, "note", "''")));
    while (rows.executeStep()) {
        const std::string where = fmt::format("CHECKINS row {}", rows.getColumn(0).getInt64());
        const auto habit = places.find(rows.getColumn(1).getInt64());
        const auto date = parse_whole(rows.getColumn(2).getString());
        const auto day =
            date && *date > 0 ? day_of_parts(*date / 10'000, *date / 100 % 100, *date % 100) : std::nullopt;
        if (habit == places.end())
            builder.reject(where, "It belongs to no habit.");
        else if (!day)
            builder.reject(where, fmt::format("\"{}\" is no date.", rows.getColumn(2).getString()));
        else if (const std::int64_t type = rows.getColumn(3).getInt64(); type != done)
            builder.reject(where, fmt::format("It is of the type {}, which means nothing to Kept.", type));
        else
            builder.put(habit->second, *day, {.answer = Answer::Yes, .note = rows.getColumn(4).getString()}, where);
    }
}

ImportedLog read(const ImportSource& source, const ImportOptions& options) {
    return read_sqlite(source.path, "Rewire backup", [&](SQLite::Database& database) {
        ImportBuilder builder("rewire", options.today);
        const Places places = read_habits(database, builder);
        read_reminders(database, places, builder);
        read_check_ins(database, places, builder);
        return builder.finish();
    });
}

} // namespace

constinit const Importer rewire_importer{
    .id = "rewire",
    .title = "Rewire (.db)",
    .detects =
        [](const ImportSource& source) {
            return source.is_sqlite && has_tables(source.path, {"CHECKINS", "UNIT", "HABITS"});
        },
    .read = read,
};

} // namespace kept
