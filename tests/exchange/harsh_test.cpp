// harsh's habits file: names, rhythms and headings.
#include "importing.hpp"

using namespace kept;
using namespace kept::test;

namespace {

ImportReport import_harsh(World& world, const std::string& habits, const std::string& log) {
    ImportSource source{.path = "harsh"};
    source.texts = {{"habits", habits}, {"log", log}};
    return import_log(world, read_import(source, {.today = world.today}));
}

Schedule schedule_of(const World& world, std::string_view name) {
    return named(world, name).habit.rules.front().rule.schedule;
}

} // namespace

TEST_CASE("weeks are weeks on both sides of a rhythm, and one that cannot be read asks as little as it can") {
    World world;
    import_harsh(world, "Run: 2/2w\nSwim: 1w/2w\nCall: 2w\nOdd: x/7\nNone: 0\n", "2026-11-20 : Run : y :  : 0\n");
    CHECK(schedule_of(world, "Run") == Schedule::times_in(2, 14));
    CHECK(schedule_of(world, "Swim") == Schedule::times_in(7, 14));
    CHECK(schedule_of(world, "Call") == Schedule::times_in(1, 14));
    CHECK(schedule_of(world, "Odd") == Schedule::times_in(1, 365));
    CHECK(schedule_of(world, "None") == Schedule::times_in(1, 365));
}

TEST_CASE("a name may hold a colon, and a line without a colon and a blank is no habit") {
    World world;
    const ImportReport report =
        import_harsh(world, "! Health\nLights out 22:30: 3/7\njust words\nSoon: 1: 2030-01-01\n",
                     "2026-11-20 : Lights out 22:30 : y :  : 0\n");
    CHECK(report.new_habits == 2);
    CHECK(schedule_of(world, "Lights out 22:30") == Schedule::times_in(3, 7));
    CHECK(entry_on(world, "Lights out 22:30", "2026-11-20").answer == Answer::Yes);
    CHECK(named(world, "Lights out 22:30").habit.group == "Health");
    CHECK(!named(world, "Soon").habit.archived); // its end is still to come
}
