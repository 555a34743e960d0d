#include "base/time_units.hpp"
#include "exchange/exporters/exporters.hpp"
#include "exchange/exporters/loop_view.hpp"
#include "exchange/importers/loop/loop_values.hpp"
#include "exchange/loop_colours.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace kept {
namespace {

/// Schema 25, as Loop 2.3 writes it.
constexpr const char* schema = R"sql(
CREATE TABLE Habits(id INTEGER PRIMARY KEY AUTOINCREMENT, archived INTEGER, color INTEGER, description TEXT,
    freq_den INTEGER, freq_num INTEGER, highlight INTEGER, name TEXT, position INTEGER, reminder_hour INTEGER,
    reminder_min INTEGER, reminder_days INTEGER NOT NULL DEFAULT 127, type INTEGER NOT NULL DEFAULT 0,
    target_type INTEGER NOT NULL DEFAULT 0, target_value REAL NOT NULL DEFAULT 0, unit TEXT NOT NULL DEFAULT "",
    question TEXT, uuid TEXT);
CREATE TABLE Repetitions(id INTEGER PRIMARY KEY AUTOINCREMENT, habit INTEGER NOT NULL REFERENCES habits(id),
    timestamp INTEGER NOT NULL, value INTEGER NOT NULL, notes TEXT);
CREATE UNIQUE INDEX idx_repetitions_habit_timestamp ON Repetitions(habit, timestamp);
CREATE TABLE Events(id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp INTEGER, message TEXT, server_id INTEGER);
PRAGMA user_version = 25;
)sql";

void write_habit(SQLite::Database& database, const LoopHabit& habit, int position) {
    SQLite::Statement insert(
        database, "INSERT INTO Habits(id, archived, color, description, freq_den, freq_num, highlight, name, "
                  "position, type, target_type, target_value, unit, question, uuid) "
                  "VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, position + 1);
    insert.bind(2, habit.is_archived ? 1 : 0);
    insert.bind(3, static_cast<int>(loop_colour_of_accent(habit.accent)));
    insert.bind(4, habit.description);
    insert.bind(5, habit.days);
    insert.bind(6, habit.times);
    insert.bind(7, habit.name);
    insert.bind(8, position);
    insert.bind(9, habit.is_numeric ? 1 : 0);
    insert.bind(10, habit.is_at_most ? 1 : 0);
    insert.bind(11, habit.target);
    insert.bind(12, habit.unit);
    insert.bind(13, habit.question);
    insert.bind(14, habit.uuid);
    insert.exec();
}

void write_days(SQLite::Database& database, const LoopHabit& habit, int position) {
    SQLite::Statement insert(database, "INSERT INTO Repetitions(habit, timestamp, value, notes) VALUES (?, ?, ?, ?)");
    for (const LoopDay& day : habit.known) {
        if (day.stored == loop_unset && day.note.empty())
            continue;
        insert.reset();
        insert.bind(1, position + 1);
        insert.bind(2, day.day.number * ms_per_day);
        insert.bind(3, day.stored);
        insert.bind(4, day.note);
        insert.exec();
    }
}

void write(const ExportInput& input, const std::filesystem::path& path) {
    PrivateDraft draft(path);
    try {
        SQLite::Database database(draft.path().string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA journal_mode = MEMORY"); // nothing beside the draft; it is put in place when it is whole
        SQLite::Transaction transaction(database);
        database.exec(schema);
        int position = 0;
        for (const LoopHabit& habit : loop_view(input)) {
            write_habit(database, habit, position);
            write_days(database, habit, position++);
        }
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        throw ExportError(fmt::format("{} could not be written ({}). Nothing was exported; the record is untouched.",
                                      path.string(), error.what()));
    }
    draft.put_into_place();
}

} // namespace

constinit const Exporter loop_backup_exporter{
    .id = "loop-db",
    .title = "a backup of Loop Habit Tracker (.db), for its own import",
    .write = write,
};

} // namespace kept
