// What an import writes of itself, and what it leaves out of a day that is full.
#include "importing.hpp"
#include "journal/check_event.hpp"

using namespace kept;
using namespace kept::test;

namespace {

ImportedLog minutes_log(Day day, std::initializer_list<double> minutes) {
    ImportedLog log{.format = "clock", .file = "clock.json", .habits = {}, .rejected = {}, .events = {}};
    ImportedHabit& habit = log.habits.emplace_back();
    habit.source = {"clock", "nap"};
    habit.fields.name = "Nap";
    habit.fields.measure = MeasureKind::Duration;
    habit.fields.first_day = day;
    int ordinal = 0;
    for (const double one : minutes)
        habit.entries.push_back({day, {.answer = Answer::Amount, .value = one, .from = "clock", .ordinal = ordinal++}});
    return log;
}

std::size_t imports_in(const World& world) {
    return static_cast<std::size_t>(
        std::ranges::count(world.log, EventKind::Imported, [](const Event& event) { return event.kind; }));
}

} // namespace

TEST_CASE("an import says once where its answers came from, and one without news says nothing") {
    World world;
    import_text(world, "gym.csv", "date,habit,value\n2026-11-20,Gym,yes\n");
    CHECK(imports_in(world) == 1);
    check_event(world.log.back());
    import_text(world, "gym.csv", "date,habit,value\n2026-11-20,Gym,yes\n");
    CHECK(imports_in(world) == 1);
    import_text(world, "more.csv", "date,habit,value\n2026-11-20,Gym,no\n2026-11-21,Gym,no\n");
    CHECK(imports_in(world) == 2);
    CHECK(world.apply(Undo{}).summary == "Undone: an import of 2 answers from more.csv");
    CHECK(world.apply(Undo{}).summary == "Undone: an import of 1 answer from gym.csv");
    CHECK(world.journal.habits().empty());
}

TEST_CASE("an import of an older Kept, which did not say its file, is named an import all the same") {
    World world;
    import_text(world, "gym.csv", "date,habit,value\n2026-11-20,Gym,yes\n2026-11-21,Gym,no\n");
    Journal old;
    for (const Event& event : world.log)
        if (event.kind != EventKind::Imported)
            old.fold(event);
    CHECK(plan(old, Undo{}, world.author(), world.ids).summary == "Undone: an import of 2 answers");
}

TEST_CASE("minutes that a full day does not hold are left out of an import and listed, the same each time") {
    World world;
    const ImportReport first = import_log(world, minutes_log(world.today - 1, {1000, 1000}));
    REQUIRE(first.rejected.size() == 1);
    CHECK(first.rejected.front().where == "Nap, 2026-11-22");
    CHECK(first.rejected.front().why == "A day has 1,440 minutes; 560 of them were left out.");
    CHECK(world.state(world.journal.habits().front()->habit.id, 1).value == 1440);
    const ImportReport again = import_log(world, minutes_log(world.today - 1, {1000, 1000}));
    CHECK(again.same == 2);
    CHECK(again.replaced == 0);
}
