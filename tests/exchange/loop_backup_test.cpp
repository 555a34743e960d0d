#include "exchange/importers/loop/loop_backup.hpp"
#include "exchange/loop_colours.hpp"
#include "exchange/merge_import.hpp"
#include "journal/derived/series_cache.hpp"
#include "support/fake_world.hpp"
#include "support/fixtures.hpp"
#include "support/temp_dir.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <cmath>
#include <fstream>

using namespace kept;
using namespace kept::test;

namespace {

/// A backup of Loop's newest schema, made by the test.
class LoopFile {
  public:
    explicit LoopFile(const TempDir& folder, int schema = 25) : path_(folder / "loop.db") {
        std::filesystem::remove(path_);
        sql("CREATE TABLE Habits(id INTEGER PRIMARY KEY, archived INT, color INT, description TEXT, freq_den INT, "
            "freq_num "
            "INT, highlight INT, name TEXT, position INT, reminder_hour INT, reminder_min INT, reminder_days INT, type "
            "INT, "
            "target_type INT, target_value REAL, unit TEXT, question TEXT, uuid TEXT)");
        sql("CREATE TABLE Repetitions(id INTEGER PRIMARY KEY, habit INT, timestamp INT, value INT, notes TEXT)");
        sql("PRAGMA user_version = " + std::to_string(schema));
    }

    void sql(const std::string& text) {
        SQLite::Database(path_.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(text);
    }
    void habit(int id, const std::string& name, const std::string& rest) {
        sql("INSERT INTO Habits(id, name, uuid, color, " + rest.substr(0, rest.find('|')) + ") VALUES (" +
            std::to_string(id) + ", '" + name + "', 'uuid" + std::to_string(id) + "', 8, " +
            rest.substr(rest.find('|') + 1) + ")");
    }
    void entry(int habit, Day day, int value, const std::string& note = "") {
        sql("INSERT INTO Repetitions(habit, timestamp, value, notes) VALUES (" + std::to_string(habit) + ", " +
            std::to_string(static_cast<std::int64_t>(day.number) * 86'400'000) + ", " + std::to_string(value) + ", '" +
            note + "')");
    }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

ImportReport import_into(World& world, const std::filesystem::path& file) {
    MergePlan merge = merge_import(world.journal, read_loop_backup(file, world.today), world.author(), world.ids);
    world.add(merge.plan.events);
    return merge.report;
}

const HabitRecord& named(const World& world, std::string_view name) {
    for (const HabitRecord* record : world.journal.habits())
        if (record->habit.name == name)
            return *record;
    throw std::runtime_error("no such habit");
}

double strength_of(const World& world, std::string_view name, Day today) {
    SeriesCache cache;
    return cache.of(world.journal, named(world, name), today).strength_on(today);
}

} // namespace

TEST_CASE("Loop's own sample backup gives Loop's own strengths") {
    const auto file = fixture("loop.db");
    if (!file)
        return;
    CHECK(is_loop_backup(*file));
    World world;
    const ImportReport report = import_into(world, *file);
    CHECK(report.new_habits == 9);
    CHECK(report.new_entries == 164);
    CHECK(report.rejected.empty());
    const Day today = *parse_day("2016-03-21");
    CHECK(std::abs(strength_of(world, "Wake up early", today) - 0.457628) < 1e-6);
    CHECK(std::abs(strength_of(world, "brush teeth", today) - 0.719972) < 1e-6);

    const ImportReport again = import_into(world, *file);
    CHECK(again.new_habits == 0);
    CHECK(again.matched_habits == 9);
    CHECK(again.new_entries == 0);
    CHECK(again.same == 164);
    CHECK(!std::filesystem::exists(file->string() + "-wal"));
}

TEST_CASE("a backup of the newest schema brings amounts, skips, notes and both names of twins") {
    const TempDir folder;
    LoopFile loop(folder);
    World world;
    loop.habit(1, "Run",
               "type, target_type, target_value, unit, freq_num, freq_den, question, description, archived|1, 0, "
               "5.5, 'km', 1, 7, 'How far?', 'for my heart', 1");
    loop.habit(2, "Run", "type, freq_num, freq_den|0, 3, 7");
    loop.entry(1, world.today - 3, 2500, "hills");
    loop.entry(1, world.today - 2, 3);
    loop.entry(1, world.today - 1, -1, "only a note");
    loop.entry(2, world.today - 3, 2);
    loop.entry(2, world.today - 2, 0);
    loop.entry(2, world.today - 1, 1);
    loop.entry(2, world.today + 1, 2);
    loop.entry(9, world.today, 2);
    loop.entry(2, world.today, 77);
    const ImportReport report = import_into(world, loop.path());
    CHECK(report.new_habits == 2);
    CHECK(report.new_entries == 5);
    REQUIRE(report.rejected.size() == 3);
    CHECK(report.rejected[1].why == "2026-11-24 has not come yet.");
    CHECK(report.rejected[0].why == "The value 77 means nothing to Kept.");
    CHECK(report.rejected[2].why == "It belongs to no habit.");

    const Habit& run = world.journal.habits()[0]->habit;
    CHECK(run.measure == MeasureKind::Count);
    CHECK(run.archived);
    CHECK(run.unit == "km");
    CHECK(run.why == "for my heart");
    CHECK(run.rules.front().rule.target == Target{5.5, Direction::AtLeast, Period::rolling(7)});
    CHECK(world.state(run.id, 3).value == 2.5);
    CHECK(world.state(run.id, 2).outcome == Outcome::Skipped);
    const auto note_only = world.journal.check_ins_on(*world.journal.habits()[0], world.today - 1);
    REQUIRE(note_only.size() == 1);
    CHECK(world.journal.entry_of(note_only[0].event).note == "only a note");
    CHECK(world.journal.habits()[1]->habit.rules.front().rule.schedule == Schedule::times_in(3, 7));
}

TEST_CASE("an import writes only what the source changed, and the user's word stands") {
    const TempDir folder;
    LoopFile loop(folder);
    World world;
    loop.habit(1, "Walk", "type, freq_num, freq_den|0, 1, 1");
    for (int k = 1; k <= 4; ++k)
        loop.entry(1, world.today - k, 2);
    import_into(world, loop.path());
    const HabitId walk = world.journal.habits().front()->habit.id;

    world.say(walk, {.answer = Answer::No}, 1);                         // mine now
    loop.sql("UPDATE Repetitions SET value = 3 WHERE id IN (1, 3, 4)"); // changed in Loop
    loop.sql("UPDATE Habits SET name = 'Long walk', color = 0 WHERE id = 1");
    HabitFields mine;
    mine.colour = 4;
    world.apply(EditHabit{walk, mine});
    loop.entry(1, world.today, 2);

    const ImportReport report = import_into(world, loop.path());
    CHECK(report.new_entries == 1);
    CHECK(report.replaced == 2);
    CHECK(report.same == 1);
    CHECK(report.kept_yours == 1);
    CHECK(world.journal.habits().front()->habit.name == "Long walk");
    CHECK(world.journal.habits().front()->habit.colour == 4);
    CHECK(world.state(walk, 1).outcome == Outcome::Missed);
    CHECK(import_into(world, loop.path()).replaced == 0);
}

TEST_CASE("Loop's reminders come with their weekdays, which begin on Saturday there") {
    const TempDir folder;
    LoopFile file(folder);
    file.habit(1, "Gym", "reminder_hour, reminder_min, reminder_days | 21, 30, 124");
    file.habit(2, "Tea", "reminder_hour, reminder_min, reminder_days | 8, 0, 127");
    file.habit(3, "Read", "reminder_hour, reminder_min, reminder_days | 8, 0, 0");
    file.habit(4, "Walk", "archived | 0");
    World world;
    CHECK(import_into(world, file.path()).reminders_off == 2);
    CHECK(named(world, "Gym").habit.reminders.empty());
    MergePlan merge = merge_import(world.journal, read_loop_backup(file.path(), world.today), world.author(), world.ids,
                                   {.reminders = true});
    world.add(merge.plan.events);
    CHECK(merge.report.reminders_on == 2);
    CHECK(to_text(named(world, "Gym").habit.reminders) == "mon,tue,wed,thu,fri@21:30");
    CHECK(to_text(named(world, "Tea").habit.reminders) == "08:00");
}

TEST_CASE("an import is one batch: undone, it can be imported again") {
    const TempDir folder;
    LoopFile loop(folder);
    World world;
    loop.habit(1, "Walk", "type, freq_num, freq_den|0, 1, 1");
    loop.entry(1, world.today, 2);
    import_into(world, loop.path());
    world.apply(Undo{});
    CHECK(world.journal.habits().empty());
    const ImportReport again = import_into(world, loop.path());
    CHECK(again.new_habits == 1);
    CHECK(again.new_entries == 1);
    CHECK(world.journal.habits().size() == 1);
}

TEST_CASE("a backup of an unknown schema, and a file that is none, are refused") {
    const TempDir folder;
    for (const int schema : {0, 7, 26}) {
        const LoopFile loop(folder, schema);
        CHECK_THROWS_WITH_AS(read_loop_backup(loop.path(), Day{20000}), doctest::Contains("Kept reads 8 to 25"),
                             ImportError);
    }
    std::ofstream(folder / "text") << "hello";
    CHECK(!is_loop_backup(folder / "text"));
    CHECK_THROWS_AS(read_loop_backup(folder / "text", Day{20000}), ImportError);
}

TEST_CASE("a file name with special characters can be read") {
    const TempDir folder;
    const LoopFile loop(folder);
    const auto odd = folder / "100% mine? #1.db";
    std::filesystem::copy(loop.path(), odd);
    CHECK(is_loop_backup(odd));
}

TEST_CASE("colours of every schema find an accent") {
    CHECK(accent_of_loop_colour(8, 25) == 0);
    CHECK(accent_of_loop_colour(11, 25) == 3);
    CHECK(accent_of_loop_colour(99, 25) == 0);
    CHECK(accent_of_loop_colour(7, 16) == accent_of_loop_colour(10, 25));
    CHECK(accent_of_loop_colour(-16540699, 12) == accent_of_loop_colour(10, 25));
    CHECK(accent_of_loop_colour(12345, 12) == accent_of_loop_colour(0, 25));
}
