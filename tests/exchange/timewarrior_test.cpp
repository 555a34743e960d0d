#include "importing.hpp"
#include "support/fixtures.hpp"

using namespace kept;
using namespace kept::test;

namespace {

const FixedZone berlin_in_winter(60);

} // namespace

TEST_CASE("a tag of Timewarrior is a habit in minutes, and an interval belongs to the day it begins in") {
    World world;
    const std::string text =
        R"([{"id":6,"start":"20261103T223000Z","end":"20261103T232000Z","tags":["Read","deep work"]},)"
        R"({"id":5,"start":"20261104T010000Z","end":"20261104T013000Z","tags":["Read"],"annotation":"a page"},)"
        R"({"id":4,"start":"20261104T080000Z","end":"20261104T080030Z","tags":["Read"]},)"
        R"({"id":3,"start":"20261104T110000Z","end":"20261104T110030Z"},)"
        R"({"id":2,"start":"20261104T120000Z","end":"20261104T110000Z","tags":["Read"]},)"
        R"({"id":1,"start":"20261106T080000Z","tags":["Read"]}])";
    const ImportOptions options{.zone = &berlin_in_winter};
    const ImportReport report = import_text(world, "timew.json", text, options);
    CHECK(report.format == "timewarrior");
    CHECK(report.new_habits == 2);
    CHECK(named(world, "Read").habit.measure == MeasureKind::Duration);
    CHECK(entry_on(world, "Read", "2026-11-03").value == 80); // 23:30 and 02:00, both before three
    CHECK(entry_on(world, "Read", "2026-11-03").note == "a page");
    CHECK(entry_on(world, "Read", "2026-11-04").value == 0.5);
    CHECK(entry_on(world, "deep work", "2026-11-03").value == 50);
    CHECK(left_out(report) == "interval 5: Its end is before its beginning, or no time.\n"
                              "several a day: 1 day had several rows; their amounts were added up.\n"
                              "intervals: 1 interval is still running and was left out.\n"
                              "intervals: 1 interval has no tag, so it belongs to no habit.\n");
    check_only_once(world, "timew.json", text, options);
}

TEST_CASE("what Timewarrior really exports comes in with its minutes") {
    const auto file = fixture("timewarrior/timew-export.json");
    if (!file)
        return;
    World world;
    const ImportReport report = import_file(world, *file, {.zone = &berlin_in_winter});
    CHECK(report.format == "timewarrior");
    CHECK(entry_on(world, "Walk", "2026-10-24").value == 180); // the hour that comes twice counts
    CHECK(entry_on(world, "Read", "2026-11-02").value == 30);
    CHECK(entry_on(world, "Stretch", "2026-11-04").value == 12.5);
    CHECK(entry_on(world, "Meditate", "2026-11-06").value == 15);
}
