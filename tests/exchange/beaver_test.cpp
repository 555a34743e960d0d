// Beaver Habits: tags of a day and of a habit.
#include "importing.hpp"

using namespace kept;
using namespace kept::test;

TEST_CASE("a day is skipped by the very tag, and only where it is ticked") {
    World world;
    import_text(world, "b.json", R"({"habits":[{"id":"a","name":"Rope","records":[
        {"day":"2026-11-20","done":true,"text":"ill\n#Skip today"},
        {"day":"2026-11-21","done":true,"text":"100 turns #skiprope"},
        {"day":"2026-11-22","done":true},
        {"day":"2026-11-23","done":false,"text":"see #skip in docs"}]}]})");
    CHECK(entry_on(world, "Rope", "2026-11-20").answer == Answer::Skip);
    CHECK(entry_on(world, "Rope", "2026-11-21").answer == Answer::Yes);
    CHECK(entry_on(world, "Rope", "2026-11-22").answer == Answer::Yes);
    CHECK(entry_on(world, "Rope", "2026-11-23").answer == Answer::No);
    CHECK(entry_on(world, "Rope", "2026-11-23").note == "see #skip in docs");
}

TEST_CASE("the first tag is the group, and further ones are counted as having no place") {
    World world;
    const ImportReport report = import_text(world, "b.json", R"({"habits":[
        {"name":"Rope","tags":["Body","Fun","Outdoors"],"records":[]},{"name":"Read","tags":[],"records":[]},
        {"name":"Write","tags":["Mind","Fun"],"records":[]}]})");
    CHECK(named(world, "Rope").habit.group == "Body");
    CHECK(named(world, "Read").habit.group.empty());
    REQUIRE(report.unplaced.size() == 1);
    CHECK(report.unplaced.front().kind == "tags");
    CHECK(report.unplaced.front().count == 3);
}

TEST_CASE("a group comes along with a later import too, unless the user gave the habit one") {
    World world;
    const auto with_tags = [](const char* rope, const char* read) {
        return R"({"habits":[{"name":"Rope","tags":[)" + std::string(rope) +
               R"(],"records":[]},{"name":"Read","tags":[)" + read + R"(],"records":[]}]})";
    };
    import_text(world, "b.json", with_tags("", ""));
    HabitFields mine;
    mine.group = "Mine";
    world.apply(EditHabit{named(world, "Read").habit.id, mine});
    import_text(world, "b.json", with_tags("\"Body\"", "\"Mind\""));
    CHECK(named(world, "Rope").habit.group == "Body");
    CHECK(named(world, "Read").habit.group == "Mine");
    const std::size_t events = world.log.size();
    import_text(world, "b.json", with_tags("\"Body\"", "\"Mind\""));
    CHECK(world.log.size() == events);
}
