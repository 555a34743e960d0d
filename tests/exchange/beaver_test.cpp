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
