#include "exchange/importers/loop/loop_backup.hpp"

#include "base/time_units.hpp"
#include "exchange/importers/importers.hpp"
#include "exchange/importers/loop/loop_values.hpp"
#include "exchange/loop_colours.hpp"
#include "exchange/sqlite_source.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <unordered_map>

namespace kept {
namespace {

namespace fs = std::filesystem;

constexpr int oldest_schema = 8;
constexpr int newest_schema = 25;

/// Reads one backup.
class LoopReader {
  public:
    LoopReader(SQLite::Database& database, const fs::path& file, Day today) : database_(database), today_(today) {
        schema_ = database_.execAndGet("PRAGMA user_version").getInt();
        if (schema_ < oldest_schema || schema_ > newest_schema)
            throw ImportError(
                fmt::format("{} is a Loop backup of schema {}; Kept reads {} to {}. Nothing was imported.",
                            file.string(), schema_, oldest_schema, newest_schema));
    }

    ImportedLog read() {
        log_.format = "loop-db";
        read_habits();
        read_entries();
        for (ImportedHabit& habit : log_.habits)
            set_first_day(habit);
        return std::move(log_);
    }

  private:
    struct LoopHabit {
        std::size_t place = 0; ///< in log_.habits
        bool is_numeric = false;
    };

    void read_habits() {
        const auto columns = columns_of(database_, "Habits");
        const auto question_of_old = columns.contains("question") ? "question" : "description AS question";
        const auto note_of_new = columns.contains("question") ? "description" : "'' AS description";
        SQLite::Statement rows(
            database_,
            fmt::format(
                "SELECT id, name, ifnull(archived, 0), ifnull(color, 0), ifnull(freq_num, 1), ifnull(freq_den, 1), "
                "ifnull(position, 0), {}, {}, {}, {}, {}, {}, {}, {}, {}, {} FROM Habits ORDER BY position, id",
                question_of_old, note_of_new, column_or(columns, "type", "0"), column_or(columns, "target_type", "0"),
                column_or(columns, "target_value", "0"), column_or(columns, "unit", "''"),
                column_or(columns, "uuid", "NULL"), column_or(columns, "reminder_hour", "NULL"),
                column_or(columns, "reminder_min", "NULL"), column_or(columns, "reminder_days", "127")));
        while (rows.executeStep())
            read_habit(rows);
    }

    void read_habit(SQLite::Statement& row) {
        const std::int64_t id = row.getColumn(0).getInt64();
        const std::string name = row.getColumn(1).getString();
        const bool is_numeric = row.getColumn(9).getInt() == 1;
        HabitFields fields;
        fields.name = name.empty() ? fmt::format("Habit {}", id) : name;
        fields.question = row.getColumn(7).getString();
        fields.why = row.getColumn(8).getString();
        fields.icon = is_numeric ? "show_chart" : "check";
        fields.colour = accent_of_loop_colour(row.getColumn(3).getInt64(), schema_);
        fields.archived = row.getColumn(2).getInt() != 0;
        fields.measure = is_numeric ? MeasureKind::Count : MeasureKind::YesNo;
        fields.rule = loop_rule(is_numeric, row.getColumn(4).getInt(), row.getColumn(5).getInt(),
                                row.getColumn(11).getDouble(), row.getColumn(10).getInt() == 1);
        if (is_numeric) {
            fields.unit = row.getColumn(12).getString();
            fields.unlogged = Unlogged::Kept;
        }
        const bool has_uuid = !row.getColumn(13).isNull() && !row.getColumn(13).getString().empty();
        HabitSource source{"loop", has_uuid ? row.getColumn(13).getString() : fmt::format("{} {}", id, name)};
        habit_of_[id] = {log_.habits.size(), is_numeric};
        log_.habits.push_back({std::move(source), std::move(fields), {}});
        if (row.getColumn(14).isNull() || row.getColumn(15).isNull())
            return;
        if (const auto reminder =
                loop_reminder(row.getColumn(14).getInt64(), row.getColumn(15).getInt64(), row.getColumn(16).getInt64()))
            log_.habits.back().reminders = {*reminder};
    }

    void read_entries() {
        const auto columns = columns_of(database_, "Repetitions");
        SQLite::Statement rows(database_,
                               fmt::format("SELECT rowid, habit, timestamp, {}, {} FROM Repetitions "
                                           "ORDER BY habit, timestamp, rowid",
                                           column_or(columns, "value", "2"), column_or(columns, "notes", "''")));
        while (rows.executeStep())
            read_entry(rows);
    }

    void reject(std::int64_t row, std::string why) {
        log_.rejected.push_back({fmt::format("Repetitions row {}", row), std::move(why)});
    }

    void read_entry(SQLite::Statement& row) {
        const std::int64_t row_id = row.getColumn(0).getInt64();
        const auto habit = habit_of_.find(row.getColumn(1).getInt64());
        if (row.getColumn(1).isNull() || habit == habit_of_.end())
            return reject(row_id, "It belongs to no habit.");
        const std::int64_t ms = row.getColumn(2).getInt64();
        const std::int64_t number = ms / ms_per_day - (ms % ms_per_day < 0 ? 1 : 0); // rounded down
        if (row.getColumn(2).isNull() || number < first_sane_day().number || number > last_sane_day().number)
            return reject(row_id, "Its day is impossible.");
        const Day day{static_cast<std::int32_t>(number)};
        if (day > today_)
            return reject(row_id, fmt::format("{} has not come yet.", to_text(day)));
        auto& entries = log_.habits[habit->second.place].entries;
        if (!entries.empty() && entries.back().day == day)
            return reject(row_id, fmt::format("{} is there twice; the first one was taken.", to_text(day)));
        add_entry(row, day, habit->second.is_numeric, entries);
    }

    void add_entry(SQLite::Statement& row, Day day, bool is_numeric, std::vector<ImportedEntry>& entries) {
        LoopWord word = word_of_loop(row.getColumn(3).getInt64(), is_numeric, row.getColumn(4).getString());
        if (!word.why_not.empty())
            return reject(row.getColumn(0).getInt64(), std::move(word.why_not));
        if (!word.entry)
            return;
        word.entry->from = "loop";
        entries.push_back({day, std::move(*word.entry)});
    }

    void set_first_day(ImportedHabit& habit) const {
        habit.fields.first_day = habit.entries.empty() ? today_ : habit.entries.front().day;
    }

    SQLite::Database& database_;
    Day today_;
    int schema_ = 0;
    ImportedLog log_;
    std::unordered_map<std::int64_t, LoopHabit> habit_of_;
};

} // namespace

bool is_loop_backup(const fs::path& file) {
    return has_tables(file, {"Habits", "Repetitions"});
}

ImportedLog read_loop_backup(const fs::path& file, Day today) {
    return read_sqlite(file, "Loop backup",
                       [&](SQLite::Database& database) { return LoopReader(database, file, today).read(); });
}

constinit const Importer loop_backup_importer{
    .id = "loop-db",
    .title = "Loop Habit Tracker, backup (.db)",
    .detects = [](const ImportSource& source) { return source.is_sqlite && is_loop_backup(source.path); },
    .read = [](const ImportSource& source,
               const ImportOptions& options) { return read_loop_backup(source.path, options.today); },
};

} // namespace kept
