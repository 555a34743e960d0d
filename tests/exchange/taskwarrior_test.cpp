#include "importing.hpp"
#include "support/fixtures.hpp"

using namespace kept;
using namespace kept::test;

namespace {

const FixedZone berlin_in_winter(60);

std::string task(const std::string& fields) {
    return R"({"id":0,"description":"Stretch","entry":"20261102T070000Z",)" + fields + "}";
}

const std::string parent =
    task(R"("uuid":"p","status":"recurring","recur":"daily","mask":"+X-","project":"Body","due":"20261102T200000Z")");
const std::string done = task(
    R"("uuid":"1","parent":"p","recur":"daily","imask":0,"status":"completed","due":"20261102T200000Z","end":"20261103T001000Z","annotations":[{"entry":"20261103T001000Z","description":"slow"}])");
const std::string deleted = task(
    R"("uuid":"2","parent":"p","recur":"daily","imask":1,"status":"deleted","due":"20261103T200000Z","end":"20261104T070000Z")");
const std::string open =
    task(R"("uuid":"3","parent":"p","recur":"daily","imask":2,"status":"pending","due":"20261104T200000Z")");
const std::string lamp =
    R"({"id":1,"description":"Lamp","entry":"20261102T070000Z","uuid":"l","status":"completed","end":"20261102T080000Z"})";

} // namespace

TEST_CASE("a recurring task is a habit: done is yes on its due day, deleted is rest, open is unknown") {
    World world;
    const ImportOptions options{.zone = &berlin_in_winter};
    const std::string text = "[\n" + parent + ",\n" + done + ",\n" + deleted + ",\n" + open + ",\n" + lamp + "\n]\n";
    const ImportReport report = import_text(world, "tasks.json", text, options);
    CHECK(report.format == "taskwarrior");
    CHECK(report.new_habits == 1);
    CHECK(named(world, "Stretch").habit.rules.front().rule.schedule == Schedule::daily());
    CHECK(named(world, "Stretch").habit.group == "Body");
    CHECK(entry_on(world, "Stretch", "2026-11-02").answer == Answer::Yes);
    CHECK(entry_on(world, "Stretch", "2026-11-02").note == "slow");
    CHECK(entry_on(world, "Stretch", "2026-11-03").answer == Answer::Skip);
    CHECK(is_silent_on(world, "Stretch", "2026-11-04"));
    CHECK(left_out(report) == "tasks: 1 task is without a recurrence: no habit.\n");
    check_only_once(world, "tasks.json", text, options);
    const std::string lines = parent + "\n" + done + "\n" + deleted + "\n" + open + "\n";
    check_only_once(world, "lines.json", lines, options);
}

TEST_CASE("a task that is due on a whole day is due at local midnight, which is the evening before in UTC") {
    World world;
    const std::string plants =
        R"({"id":1,"description":"Plants","entry":"20261102T070000Z","uuid":"q","parent":"gone","recur":"weekly","status":"completed","due":"20261102T230000Z","end":"20261104T170000Z"})";
    import_text(world, "t.json", "[" + plants + "]", {.zone = &berlin_in_winter});
    CHECK(entry_on(world, "Plants", "2026-11-03").answer == Answer::Yes);
    CHECK(named(world, "Plants").habit.archived); // its parent is not there
    CHECK(named(world, "Plants").habit.rules.front().rule.schedule == Schedule::on_weekdays(0b0000010));
}

TEST_CASE("instances that went with their deleted parent are no rest") {
    World world;
    const std::string gone = task(
        R"("uuid":"p","status":"deleted","recur":"3d","mask":"+X","due":"20261102T200000Z","end":"20261104T070000Z")");
    import_text(world, "t.json", "[" + gone + "," + done + "," + deleted + "]", {.zone = &berlin_in_winter});
    CHECK(is_silent_on(world, "Stretch", "2026-11-03"));
    CHECK(named(world, "Stretch").habit.archived);
    CHECK(named(world, "Stretch").habit.rules.front().rule.schedule.kind == ScheduleKind::EveryDays);
}

TEST_CASE("recurrences of Taskwarrior are schedules") {
    for (const auto& [recur, schedule] : {std::pair{"daily", "daily"},
                                          {"weekly", "weekdays:mon"},
                                          {"weekdays", "weekdays:mon,tue,wed,thu,fri"},
                                          {"3d", "every:3"},
                                          {"3days", "every:3"},
                                          {"P2W", "every:14"},
                                          {"2wks", "every:14"},
                                          {"monthly", "1/month"},
                                          {"P1M", "1/month"},
                                          {"3mo", "1/90d"},
                                          {"yearly", "1/360d"},
                                          {"odd", "1/365d"}}) {
        CAPTURE(std::string(recur));
        World world;
        import_text(
            world, "t.json",
            "[" +
                task(std::string(R"("uuid":"p","status":"recurring","mask":"-","due":"20261102T120000Z","recur":")") +
                     recur + "\"") +
                "]");
        CHECK(to_text(named(world, "Stretch").habit.rules.front().rule.schedule) == schedule);
    }
}

TEST_CASE("what Taskwarrior really exports comes in, whether as an array or a line each") {
    for (const char* name : {"taskwarrior/task-export.json", "taskwarrior/task-export-lines.json"}) {
        const auto file = fixture(name);
        if (!file)
            return;
        World world;
        const ImportReport report = import_file(world, *file, {.zone = &berlin_in_winter});
        CHECK(report.format == "taskwarrior");
        CHECK(report.new_habits == 3);
        for (const char* day : {"2026-11-02", "2026-11-03", "2026-11-04", "2026-11-06", "2026-11-07"})
            CHECK(entry_on(world, "Stretch", day).answer == Answer::Yes);
        CHECK(entry_on(world, "Stretch", "2026-11-05").answer == Answer::Skip);
        CHECK(is_silent_on(world, "Stretch", "2026-11-08"));
        CHECK(entry_on(world, "Water the plants", "2026-11-03").answer == Answer::Yes);
        CHECK(entry_on(world, "Call mother", "2026-11-08").answer == Answer::Yes);
        CHECK(import_file(world, *file, {.zone = &berlin_in_winter}).new_entries == 0);
    }
}
