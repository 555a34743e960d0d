// Files made by the programs themselves, where they are installed (Debian: taskwarrior, timewarrior, emacs-nox).
#include "base/find_program.hpp"
#include "exchange/exporters/exporters.hpp"
#include "importing.hpp"
#include "support/temp_dir.hpp"

#include <fmt/format.h>

#include <chrono>
#include <cstdlib>
#include <fstream>

using namespace kept;
using namespace kept::test;

namespace {

bool is_installed(const char* program) {
    if (find_program(program))
        return true;
    MESSAGE("SKIPPED: ", program, " is not installed, so it writes no file to read");
    return false;
}

/// Runs a shell script in the folder, in UTC and with nothing of the user's.
void run(const TempDir& folder, const std::string& script) {
    std::ofstream(folder / "script.sh") << "set -e\nexport TZ=UTC HOME=\"$PWD\" TASKRC=\"$PWD/taskrc\" "
                                           "TASKDATA=\"$PWD/tasks\" TIMEWARRIORDB=\"$PWD/timew\"\n"
                                        << script;
    const std::string command = fmt::format("cd '{}' && sh script.sh >out 2>err </dev/null", folder.path().string());
    REQUIRE(std::system(command.c_str()) == 0);
}

/// The programs know no day but the machine's.
World world_of_today() {
    World world;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    world.today = day_at(std::chrono::duration_cast<std::chrono::milliseconds>(now).count(), 0, 0);
    return world;
}

} // namespace

TEST_SUITE_BEGIN("deep");

TEST_CASE("Taskwarrior's own export of a recurring task comes in, once") {
    if (!is_installed("task"))
        return;
    const TempDir folder;
    run(folder, R"(
printf 'confirmation=off\nrecurrence.confirmation=no\nbulk=0\nhooks=off\n' > taskrc
task add Stretch recur:daily due:yesterday project:Body
task add Plants recur:3d due:yesterday
task add Lamp
task list
task +INSTANCE description:Stretch due:yesterday annotate slow
task +INSTANCE description:Stretch due:yesterday done
task +INSTANCE description:Stretch due:today delete
task export > tasks.json
task rc.json.array=off export > lines.json
)");
    World world = world_of_today();
    const ImportReport report = import_file(world, folder / "tasks.json");
    CHECK(report.format == "taskwarrior");
    CHECK(report.new_habits == 2);
    CHECK(report.new_entries == 2);
    CHECK(named(world, "Stretch").habit.rules.front().rule.schedule == Schedule::daily());
    CHECK(named(world, "Stretch").habit.group == "Body");
    CHECK(to_text(named(world, "Plants").habit.rules.front().rule.schedule) == "every:3");
    CHECK(entry_on(world, "Stretch", to_text(world.today - 1)).answer == Answer::Yes);
    CHECK(entry_on(world, "Stretch", to_text(world.today - 1)).note == "slow");
    CHECK(entry_on(world, "Stretch", to_text(world.today)).answer == Answer::Skip);
    const ImportReport again = import_file(world, folder / "lines.json");
    CHECK(again.new_habits == 0);
    CHECK(again.same == 2);
}

TEST_CASE("Timewarrior's own export comes in with its minutes") {
    if (!is_installed("timew"))
        return;
    const TempDir folder;
    run(folder, R"(
timew :yes track 20251120T070000 - 20251120T073000 Read 'deep work'
timew :yes track 20251120T200000 - 20251120T201230 Read
timew :yes track 20251121T080000 - 20251121T081500
timew :yes start Read
timew export > intervals.json
)");
    World world = world_of_today();
    const ImportReport report = import_file(world, folder / "intervals.json");
    CHECK(report.format == "timewarrior");
    CHECK(report.new_habits == 2);
    CHECK(entry_on(world, "Read", "2025-11-20").value == 42.5);
    CHECK(entry_on(world, "deep work", "2025-11-20").value == 30);
    CHECK(left_out(report).find("1 interval is still running") != std::string::npos);
    CHECK(left_out(report).find("1 interval has no tag") != std::string::npos);
}

TEST_CASE("a habit done and put into the archive by Emacs comes in, and stays one habit") {
    if (!is_installed("emacs"))
        return;
    const TempDir folder;
    run(folder, R"(
cat > habits.org <<'END'
* Body
** TODO Walk
SCHEDULED: <2025-11-18 Tue .+2d/4d>
:PROPERTIES:
:STYLE:    habit
:END:
END
cat > done.el <<'END'
(require 'org) (require 'org-habit)
(find-file "habits.org") (goto-char (point-min)) (search-forward "TODO Walk")
(org-todo "DONE") (run-hooks 'post-command-hook) (save-buffer)
END
cat > archive.el <<'END'
(require 'org)
(find-file "habits.org") (goto-char (point-min)) (search-forward "Walk")
(org-archive-subtree) (save-some-buffers t)
END
emacs -Q --batch -l done.el
)");
    World world = world_of_today();
    const ImportOptions options{.day_start_hour = 0};
    const ImportReport report = import_file(world, folder / "habits.org", options);
    CHECK(report.format == "org-habit");
    CHECK(entry_on(world, "Walk", to_text(world.today)).answer == Answer::Yes);
    CHECK(to_text(named(world, "Walk").habit.rules.front().rule.schedule) == "1/4d");
    CHECK(named(world, "Walk").habit.group == "Body");
    run(folder, "emacs -Q --batch -l archive.el\n");
    const ImportReport archived = import_file(world, folder.path(), options);
    CHECK(archived.new_habits == 0);
    CHECK(archived.new_entries == 0);
    CHECK(named(world, "Walk").habit.archived);
}

TEST_CASE("Emacs reads the Org habits that Kept writes, and counts their kept days") {
    if (!is_installed("emacs"))
        return;
    const TempDir folder;
    World world = world_of_today();
    const HabitId walk = world.add("Walk");
    const HabitId read = world.add("Read: aloud", MeasureKind::YesNo, {.schedule = *parse_schedule("3/7d")});
    for (int back = 0; back < 24; ++back) {
        world.say(walk, {.answer = back % 4 == 0 ? Answer::No : Answer::Yes, .note = "* a note\n- of two lines"}, back);
        world.say(read, {.answer = back % 6 == 0 ? Answer::Skip : Answer::Yes}, back);
    }
    SeriesCache series;
    std::ofstream(folder / "kept.org") << org_habits({world.journal, series, world.today});
    run(folder, R"(
emacs --batch -Q --eval '(progn (require (quote org)) (require (quote org-habit)) (find-file "kept.org")
  (org-map-entries (lambda () (when (org-is-habit-p)
    (princ (format "%s: %d\n" (org-get-heading t t t t) (length (nth 4 (org-habit-parse-todo)))))))))' > habits.txt
)");
    std::ifstream in(folder / "habits.txt");
    const std::string seen{std::istreambuf_iterator<char>(in), {}};
    CHECK(seen == "Walk: 18\nRead: aloud: 20\n");
}

TEST_SUITE_END();
