#include "app/backup_rotation.hpp"
#include "app/backups.hpp"
#include "app/restore.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/commands/plan.hpp"
#include "journal/derived/stray_check_ins.hpp"
#include "store/copy_log.hpp"
#include "store/salvage.hpp"
#include "support/running_app.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/stat.h>

using namespace kept;
using namespace kept::test;

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> names(const App& app) {
    std::vector<std::string> all;
    for (const HabitRecord* record : app.journal().habits())
        all.push_back(record->habit.name);
    return all;
}

/// Overwrites the pages from the third on, as a broken disk might.
void damage(const fs::path& log) {
    std::fstream file(log, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(8192);
    const std::string rubbish(fs::file_size(log) - 8192, '\xAA');
    file.write(rubbish.data(), static_cast<std::streamsize>(rubbish.size()));
}

} // namespace

TEST_CASE("of daily backups seven days, four weeks and twelve months are kept") {
    std::vector<Day> days;
    const Day today = *parse_day("2026-11-24");
    std::vector<Day> kept;
    for (Day day = today - 800; day <= today; ++day) { // two years, a backup a day
        kept.push_back(day);
        for (const Day gone : backups_to_drop(kept))
            std::erase(kept, gone);
    }
    CHECK(kept.size() == 7 + 2 + 11); // two of the weeks' and one of the months' are among the days'
    CHECK(kept.back() == today);
    CHECK(std::ranges::count(kept, *parse_day("2026-10-31")) == 1);
    CHECK(std::ranges::count(kept, *parse_day("2025-12-31")) == 1);
    CHECK(kept.front() == *parse_day("2025-12-31"));
    CHECK(backups_to_drop({}).empty());
}

TEST_CASE("a day's first backup is made once, private, alone, and sound") {
    LogOnDisk running;
    App app = running.open();
    add_habit(app, "Walk");
    const fs::path place = backup_folder(running.log, app.journal().settings());
    CHECK(place == running.folder / "backups");
    const mode_t before = ::umask(0);
    CHECK(back_up_daily(running.log, place, app.today()));
    ::umask(before);
    CHECK(!back_up_daily(running.log, place, app.today()));
    const auto found = backups_in(place, running.log);
    REQUIRE(found.size() == 1);
    CHECK(verify_log(found[0].file).empty());
    CHECK(std::distance(fs::directory_iterator(place), {}) == 1);
    struct stat status {};
    REQUIRE(::stat(found[0].file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
    REQUIRE(::stat(place.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0700);
    CHECK(app.apply(Undo{}).find("Undone") == 0); // the log goes on being written
}

TEST_CASE("what is not Kept's own in the folder of backups stays") {
    LogOnDisk running;
    App app = running.open();
    add_habit(app, "Walk");
    const fs::path place = running.folder / "backups";
    fs::create_directory(place);
    for (const char* name : {"kept-notes.db", "other-2020-01-01.db", "kept-2020-01-01.txt", "kept-2020-13-01.db"})
        std::ofstream(place / name) << "mine";
    for (int k = 0; k < 40; ++k)
        back_up(running.log, place, app.today() - k);
    CHECK(std::distance(fs::directory_iterator(place), {}) >= 4 + 9);
    CHECK(bytes_of(place / "kept-notes.db") == "mine");
    CHECK(backups_in(place, running.log).size() < 20);
}

TEST_CASE("a restored backup takes the log's place, which is kept, and an open window sees it") {
    LogOnDisk running;
    App window = running.open();
    add_habit(window, "Walk");
    copy_log(running.log, running.folder / "copy.db");
    add_habit(window, "Read");
    const RestorePreview preview = preview_restore(running.folder / "copy.db", running.log);
    CHECK(preview.backup_faults.empty());
    CHECK(preview.in_both == 1);
    CHECK(preview.only_here == 1);
    CHECK(preview.only_in_backup == 0);
    CHECK(preview.habits_only_here == std::vector<std::string>{"Read"});

    const Revision before = window.journal().revision();
    const fs::path aside = restore_log(running.folder / "copy.db", running.log, window.today());
    CHECK(window.refresh());
    CHECK(names(window) == std::vector<std::string>{"Walk"});
    CHECK(window.journal().revision().generation > before.generation);
    add_habit(window, "Swim"); // writing goes on
    CHECK(names(running.open()) == std::vector<std::string>{"Walk", "Swim"});
    CHECK(window.verify().empty());
    CHECK(aside == running.folder / ("kept-before-restore-" + to_text(window.today()) + ".db").c_str());
    CHECK(salvage(aside).events.size() == 2);
    restore_log(aside, running.log, window.today()); // with as many events as the window has read
    CHECK(window.refresh());
    CHECK(names(window) == std::vector<std::string>{"Walk", "Read"});
    CHECK(names(running.open()) == std::vector<std::string>{"Walk", "Read"});
}

TEST_CASE("whatever takes a log's place under an open window, the window shows it, and writes into it") {
    struct Row {
        std::string name;
        void (*put)(const fs::path& other, const fs::path& log);
    };
    const std::vector<Row> rows{
        {"restored", [](const fs::path& other, const fs::path& log) { restore_log(other, log, Day{20000}); }},
        {"moved there", [](const fs::path& other, const fs::path& log) { fs::rename(other, log); }},
        {"moved there after the old one was deleted",
         [](const fs::path& other, const fs::path& log) {
             for (const char* suffix : {"", "-wal", "-shm"})
                 fs::remove(log.string() + suffix);
             fs::rename(other, log);
         }},
    };
    for (const int more : {0, 1, 3}) // events in the other log beyond those of the window's
        for (const Row& row : rows) {
            CAPTURE(row.name);
            CAPTURE(more);
            LogOnDisk running;
            App window = running.open();
            add_habit(window, "Gym");
            std::vector<std::string> expected;
            {
                CountingIds ids(9);
                App other(running.folder / "other.db", device(2), running.clock, ids);
                for (int i = 0; i <= more; ++i)
                    add_habit(other, expected.emplace_back("Habit " + std::to_string(i)));
            }
            row.put(running.folder / "other.db", running.log);
            if (more == 3)
                CHECK(window.refresh());
            const std::string added = expected.emplace_back("Swim");
            add_habit(window, added); // without a refresh before it: planned for what is there
            CHECK(names(window) == expected);
            CHECK(names(running.open()) == expected);
            CHECK(window.verify().empty());
        }
}

TEST_CASE("a log that is gone under an open window is said, and goes on when it is put back") {
    LogOnDisk running;
    App window = running.open();
    add_habit(window, "Gym");
    fs::create_directory(running.folder / "away");
    for (const char* suffix : {"", "-wal", "-shm"})
        fs::rename(running.log.string() + suffix, (running.folder / "away" / "kept.db").string() + suffix);
    CHECK_THROWS_WITH_AS(add_habit(window, "Swim"), doctest::Contains("is gone"), StoreError);
    CHECK(names(window) == std::vector<std::string>{"Gym"});
    for (const char* suffix : {"", "-wal", "-shm"})
        fs::rename((running.folder / "away" / "kept.db").string() + suffix, running.log.string() + suffix);
    add_habit(window, "Swim");
    CHECK(names(running.open()) == std::vector<std::string>{"Gym", "Swim"});
}

TEST_CASE("a log that a newer Kept took further under an open window is left alone") {
    LogOnDisk running;
    App window = running.open();
    add_habit(window, "Gym");
    const std::string command = "sqlite3 '" + running.log.string() + "' 'PRAGMA user_version = 99'";
    REQUIRE(std::system(command.c_str()) == 0); // NOLINT(cert-env33-c): another program
    CHECK_THROWS_WITH_AS(add_habit(window, "Swim"), doctest::Contains("newer Kept"), StoreError);
    ErasePlan erased;
    const auto all = [](const Journal& journal, const Author&, IdSource&) { return plan_erase_everything(journal); };
    CHECK_THROWS_WITH_AS(window.erase(all, erased), doctest::Contains("newer Kept"), StoreError);
    for (int again = 0; again < 2; ++again) // also where the whole log is read
        CHECK_THROWS_WITH_AS(window.refresh(), doctest::Contains("newer Kept"), StoreError);
    CHECK_THROWS_WITH_AS(running.open(), doctest::Contains("newer Kept"), StoreError); // still in the write-ahead log
    CHECK(names(window) == std::vector<std::string>{"Gym"});
}

TEST_CASE("an event that cannot be read stops writing, not looking, until it is gone") {
    LogOnDisk running;
    App window = running.open();
    add_habit(window, "Gym");
    const fs::path copy = running.folder / "copy.db";
    copy_log(running.log, copy);
    const std::string command = "sqlite3 '" + running.log.string() +
                                "' \"INSERT INTO events SELECT NULL, randomblob(16), batch, device, 9, recorded_at, "
                                "written_day, utc_offset_min, 'checked_in', habit, 20000, NULL, '[]' FROM events\"";
    REQUIRE(std::system(command.c_str()) == 0); // NOLINT(cert-env33-c): another program
    for (int again = 0; again < 2; ++again) {
        CHECK_THROWS_WITH_AS(window.refresh(), doctest::Contains("something Kept cannot read"), DamagedLog);
        CHECK_THROWS_WITH_AS(add_habit(window, "Swim"), doctest::Contains("something Kept cannot read"), DamagedLog);
        CHECK(names(window) == std::vector<std::string>{"Gym"});
    }
    restore_log(copy, running.log, window.today());
    add_habit(window, "Swim");
    CHECK(names(window) == std::vector<std::string>{"Gym", "Swim"});
}

TEST_CASE("answers about a habit that nothing defines are named, and keep nobody from making copies") {
    LogOnDisk running;
    {
        App app = running.open();
        app.apply([](const Journal&, const Author& author, IdSource& ids) {
            PlanMaker maker(author, ids);
            Event& event = maker.add(EventKind::CheckedIn, encode_entry({.answer = Answer::Yes}));
            event.habit = ids.next(author.unix_ms);
            event.day = author.today;
            return maker.finish("Answered");
        });
    }
    const App app = running.open();
    CHECK(verify_log(running.log).empty());
    const std::vector<std::string> strays = stray_check_ins(app.journal());
    REQUIRE(strays.size() == 1);
    CHECK(strays[0].find("An answer about 2026-11-23") == 0);
    CHECK_NOTHROW(copy_log(running.log, running.folder / "copy.db"));
}

TEST_CASE("a command given while the log was replaced is planned anew on what is there") {
    LogOnDisk running;
    App window = running.open();
    const HabitId walk = add_habit(window, "Walk");
    copy_log(running.log, running.folder / "copy.db");
    add_habit(window, "Read");
    add_habit(window, "Sing");
    restore_log(running.folder / "copy.db", running.log, window.today());
    window.apply(CheckInCommand{walk, window.today(), {{.answer = Answer::Yes}}});
    CHECK(names(window) == names(running.open()));
    CHECK(window.verify().empty());
}

TEST_CASE("a damaged log is moved aside untouched, what can be read of it is told, and a copy of it is refused") {
    LogOnDisk running;
    {
        App app = running.open();
        const HabitId walk = add_habit(app, "Walk");
        copy_log(running.log, running.folder / "good.db");
        for (int k = 0; k < 300; ++k)
            app.apply(
                CheckInCommand{walk, app.today(), {{.answer = Answer::Yes, .note = "note " + std::to_string(k)}}});
    }
    damage(running.log);
    const std::string before = bytes_of(running.log);
    CHECK(!verify_log(running.log).empty());
    CHECK_THROWS_AS(running.open(), DamagedLog);
    CHECK_THROWS_AS(copy_log(running.log, running.folder / "bad.db"), StoreError);
    CHECK(!fs::exists(running.folder / "bad.db"));
    CHECK(!preview_restore(running.folder / "good.db", running.log).is_log_sound);
    CHECK(bytes_of(running.log) == before);
    CHECK(std::distance(fs::directory_iterator(running.folder.path()), {}) == 2); // nothing was left beside it
    CHECK_THROWS_WITH_AS(restore_log(running.log, running.folder / "good.db", Day{20000}),
                         doctest::Contains("is not sound"), StoreError);
    const fs::path aside = restore_log(running.folder / "good.db", running.log, Day{20000});
    CHECK(bytes_of(aside) == before);
    CHECK(names(running.open()) == std::vector<std::string>{"Walk"});
}

TEST_CASE("rows around a damaged page are still read") {
    LogOnDisk running;
    {
        App app = running.open();
        const HabitId walk = add_habit(app, "Walk");
        for (int k = 0; k < 300; ++k)
            app.apply(
                CheckInCommand{walk, app.today(), {{.answer = Answer::Yes, .note = "note " + std::to_string(k)}}});
        copy_log(running.log, running.folder / "copy.db"); // one file, all pages in place
    }
    const fs::path file = running.folder / "copy.db";
    const std::string good = bytes_of(file);
    const std::size_t page = good.find("note 150") / 4096;
    std::fstream(file, std::ios::binary | std::ios::in | std::ios::out)
        .seekp(static_cast<std::streamoff>(page * 4096))
        .write(std::string(4096, '\xAA').data(), 4096);
    const Salvage found = salvage(file);
    CHECK(found.events.size() > 250);
    CHECK(found.events.size() < 301);
    CHECK(!found.faults.empty());
    CHECK(found.events.front().kind == EventKind::HabitDefined);
    App salvaged(file, found, device(1), running.clock, running.ids);
    CHECK(names(salvaged) == std::vector<std::string>{"Walk"});
    CHECK_THROWS_WITH_AS(add_habit(salvaged, "Read"), doctest::Contains("look at a damaged log"), StoreError);
}
