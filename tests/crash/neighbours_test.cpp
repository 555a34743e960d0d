// What other programs do to a log in the middle of Kept's work on it.
#include "child.hpp"
#include "fault_vfs.hpp"
#include "journal/commands/erase.hpp"
#include "points.hpp"
#include "scenario.hpp"
#include "store/copy_log.hpp"
#include "store/event_store.hpp"
#include "store/salvage.hpp"
#include "support/running_app.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

using namespace kept;
using namespace kept::test;

namespace {

constexpr int events = 60;

/// A log that a window has open, with most of it in the write-ahead log.
EventStore open_window(const std::filesystem::path& log) {
    World world;
    const HabitId walk = world.add("Walk");
    for (int k = 1; k < events; ++k)
        world.say(walk, {.answer = Answer::Yes, .note = std::string(300, 'n')});
    EventStore store = EventStore::open_or_create(log);
    LogPosition seen;
    store.append(world.log, seen);
    return store;
}

void checkpoint(const std::filesystem::path& log) {
    const std::string command = "sqlite3 '" + log.string() + "' 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null 2>&1";
    [[maybe_unused]] const int code = std::system(command.c_str()); // NOLINT(cert-env33-c): the other program
}

/// A window on a log: answers, looks whether others wrote, and answers again.
struct Window : RunningApp {
    using RunningApp::RunningApp;
    int refused = 0; ///< answers that were refused with a sentence

    void answer(int days_ago) {
        try {
            app.apply(CheckInCommand{
                app.journal().habits().front()->habit.id, app.today() - days_ago, {{.answer = Answer::Yes}}});
        } catch (const StoreError&) {
            ++refused; // the other program was in the middle of its work
        } catch (const CommandError&) {
            ++refused; // the habit is not in the log that is there now
        }
    }
    void use() {
        for (int k = 0; k < 3; ++k)
            answer(k);
        app.refresh();
        answer(4);
    }
};

/// What another Kept, or another program, does to a log in one call of a shell.
struct Neighbour {
    std::string_view name;
    std::string_view command; ///< {0}: Kept, {1}: the log, {2}: a copy that has another habit and other answers
};

constexpr std::array neighbours{
    Neighbour{"another Kept answers", "timeout 2 '{0}' --db '{1}' --today 2026-11-24 check Walk no"},
    Neighbour{"another program writes",
              "timeout 2 sqlite3 '{1}' \"INSERT INTO events SELECT NULL, randomblob(16), randomblob(16), device, "
              "lamport + 9, "
              "recorded_at, written_day, utc_offset_min, kind, habit, day, value, body FROM events WHERE kind = "
              "'checked_in' ORDER BY seq DESC LIMIT 1\""},
    Neighbour{"a copy is restored", "timeout 2 '{0}' --db '{1}' restore '{2}'"},
    Neighbour{"another log is moved into its place", "mv '{2}' '{1}'"},
    Neighbour{"an entry is erased",
              "timeout 2 '{0}' --db '{1}' erase entry $(sqlite3 '{1}' \"SELECT lower(substr(hex(id), 1, 8) || '-' || "
              "substr(hex(id), 9, 4) || '-' || substr(hex(id), 13, 4) || '-' || substr(hex(id), 17, 4) || '-' || "
              "substr(hex(id), 21)) FROM events WHERE kind = 'checked_in' LIMIT 1\") </dev/null"},
};

/// What is wrong once the window looked again: what it shows is not what is on disk, or that is not sound.
std::vector<std::string> faults_of(Window& window, const std::filesystem::path& log) {
    std::vector<std::string> found;
    window.app.refresh();
    found = window.app.verify();
    Window fresh(log);
    if (fresh.app.journal().events().size() != window.app.journal().events().size())
        found.push_back(fmt::format("the window knows {} events, the log has {}", window.app.journal().events().size(),
                                    fresh.app.journal().events().size()));
    if (!fresh.app.journal().stray_check_ins().empty())
        found.emplace_back("an answer belongs to no habit");
    if (fresh.app.journal().habits().size() != window.app.journal().habits().size() ||
        fresh.app.journal().habits().front()->habit.id != window.app.journal().habits().front()->habit.id)
        found.emplace_back("the window shows other habits");
    return found;
}

void add_habits(Window& window, int count) {
    for (int k = 0; k < count; ++k) {
        HabitFields fields;
        fields.name = k == 0 ? "Walk" : fmt::format("Habit {}", k);
        fields.measure = MeasureKind::YesNo;
        fields.first_day = window.app.today() - 30;
        window.app.apply(AddHabits{{fields}});
    }
    window.answer(9);
    window.answer(8);
}

/// A log and a copy beside it that has other habits; what the neighbour does to them.
std::string prepare(const Neighbour& neighbour, const TempDir& folder) {
    const auto log = folder / "kept.db", copy = folder / "copy.db";
    Window first(log);
    add_habits(first, 1);
    Window other(copy);
    other.ids = CountingIds(77);
    add_habits(other, 4);
    return fmt::format("exec >/dev/null 2>&1; {}",
                       fmt::format(fmt::runtime(neighbour.command), KEPT_PROGRAM, log.string(), copy.string()));
}

/// Runs the window with the neighbour acting before call `at`; the number of calls, or -1 where something is wrong.
int run_beside(const Neighbour& neighbour, int at) {
    const TempDir folder;
    const Ended ended = run_child([&](const Acknowledge&) {
        const std::string command = prepare(neighbour, folder);
        install_neighbour(
            [&command] {
                [[maybe_unused]] const int code = std::system(command.c_str()); // NOLINT(cert-env33-c): it is tested
            },
            at);
        Window window(folder / "kept.db");
        window.use();
        const int calls = fault_vfs_calls();
        for (const std::string& fault : faults_of(window, folder / "kept.db")) {
            fmt::print(stderr, "{}, before call {}: {}\n", neighbour.name, at, fault);
            return -1;
        }
        return calls;
    });
    return ended.is_clean ? ended.count : -1;
}

/// Whether the neighbour does what it is there for where nothing is in its way.
bool works(const Neighbour& neighbour) {
    const TempDir folder;
    const Ended ended = run_child([&](const Acknowledge&) {
        const std::string command = prepare(neighbour, folder);
        return std::system(command.c_str()) == 0 ? 1 : 0; // NOLINT(cert-env33-c): it is tested
    });
    return ended.is_clean && ended.count == 1;
}

void run_beside_all(int max) {
    for (const Neighbour& neighbour : neighbours) {
        CAPTURE(std::string(neighbour.name));
        REQUIRE(works(neighbour));
        const int calls = run_beside(neighbour, 0);
        REQUIRE(calls > 20);
        const std::vector<int> tried = points(calls, max);
        for (const int at : tried) {
            CAPTURE(at);
            CHECK(run_beside(neighbour, at) > 0);
        }
        MESSAGE(std::string(neighbour.name) << ": " << tried.size() << " of " << calls << " calls tried");
    }
}

} // namespace

TEST_CASE("beside a window others write, restore and erase: it shows what is on disk, and that is sound") {
    run_beside_all(2);
}

TEST_CASE("the same at many more moments" * doctest::test_suite("deep")) {
    run_beside_all(65);
}

TEST_CASE("a log is copied whole, whenever another program moves the write-ahead log into the file") {
    int last = 1;
    for (int at = 1; at <= last; ++at) {
        CAPTURE(at);
        const TempDir folder;
        int calls = 0;
        const Ended ended = run_child([&](const Acknowledge&) {
            const auto log = folder / "kept.db";
            const EventStore window = open_window(log);
            install_neighbour([&log] { checkpoint(log); }, at);
            const Salvage copied = salvage(log);
            calls = fault_vfs_calls();
            return copied.faults.empty() && copied.events.size() == events ? calls : -1;
        });
        REQUIRE(ended.is_clean);
        REQUIRE(ended.count > 0);
        last = std::min(ended.count, 40); // after that, only the copy is read
    }
    CHECK(last > 5);
}
