#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

struct Record {
    HabitId walk, steady;

    explicit Record(DashboardDriver& kept) : walk(kept.add("Walk")), steady(kept.add("Steady", MeasureKind::Calm)) {
        kept.world.say(walk, {.answer = Answer::Yes, .note = "through the rain to the old bridge"}, 3);
        kept.world.say(walk, {.answer = Answer::No}, 2);
        kept.world.say(steady,
                       {.answer = Answer::Moment,
                        .note = "глубокий вдох",
                        .feeling = "anger",
                        .skill = "breathing",
                        .before = 8,
                        .after = 3},
                       1);
        kept.world.say(steady, {.answer = Answer::Moment, .feeling = "shame", .skill = "a walk"}, 0);
        kept.run_until_idle();
        kept.key(Key::Digit6, ui::mods::ctrl);
        kept.run_until_idle();
    }
};

std::string last_part(const DashboardDriver& kept, const std::string& name) {
    return "journal/" + to_text(kept.world.log.back().id).substr(28) + "/" + name;
}

} // namespace

TEST_CASE("everything recorded stands newest first under its day") {
    DashboardDriver kept;
    const Record record(kept);
    CHECK(kept.sees("4 entries, newest first."));
    CHECK(kept.sees("Today"));
    CHECK(kept.sees("Yesterday"));
    CHECK(kept.sees("Steady: hard moment: anger, 8 to 3, not acted on"));
    CHECK(kept.sees("through the rain to the old bridge"));
}

TEST_CASE("notes are found by parts of words, in any case and script") {
    DashboardDriver kept;
    const Record record(kept);
    kept.key(Key::F, ui::mods::ctrl);
    kept.run_until_idle();
    kept.type("OLD brid");
    kept.run_until_idle();
    CHECK(kept.sees("One entry found."));
    CHECK(kept.sees("Walk: yes"));
    kept.key(Key::A, ui::mods::ctrl);
    kept.type("ГЛУБ");
    kept.run_until_idle();
    CHECK(kept.sees("One entry found."));
    kept.key(Key::A, ui::mods::ctrl);
    kept.type("\"quote' OR %");
    kept.run_until_idle();
    CHECK(kept.sees("Nothing matches"));
    kept.click("journal/none/action");
    kept.run_until_idle();
    CHECK(kept.sees("4 entries, newest first."));
}

TEST_CASE("the journal is narrowed by habit, kind, feeling and skill") {
    DashboardDriver kept;
    const Record record(kept);
    kept.click("journal/habit");
    kept.click("journal/habit/menu/" + to_text(record.walk).substr(28));
    kept.run_until_idle();
    CHECK(kept.sees("2 entries found."));
    kept.click("journal/kind");
    kept.click("journal/kind/menu/misses");
    kept.run_until_idle();
    CHECK(kept.sees("One entry found."));
    CHECK(kept.sees("Walk: no"));
    kept.state.journal.filter = {};
    kept.click("journal/feeling");
    kept.click("journal/feeling/menu/shame");
    kept.run_until_idle();
    CHECK(kept.sees("One entry found."));
    kept.state.journal.filter = {};
    kept.click("journal/skill");
    kept.click("journal/skill/menu/breathing");
    kept.run_until_idle();
    CHECK(kept.sees("hard moment: anger"));
    CHECK_FALSE(kept.sees("hard moment: shame"));
}

TEST_CASE("an entry is taken back from the journal, whenever it was said, and restored by redo") {
    DashboardDriver kept;
    const Record record(kept);
    kept.click(last_part(kept, "undo"));
    kept.run_until_idle();
    CHECK(kept.sees("3 entries, newest first."));
    CHECK(kept.sees("Undone: Steady, today: hard moment"));
    kept.key(Key::Y, ui::mods::ctrl);
    kept.run_until_idle();
    CHECK(kept.sees("4 entries, newest first."));
}

TEST_CASE("an entry is corrected on its day") {
    DashboardDriver kept;
    const Record record(kept);
    kept.click("journal/kind");
    kept.click("journal/kind/menu/misses");
    kept.run_until_idle();
    kept.click("journal/" + to_text(kept.world.log[3].id).substr(28) + "/edit");
    kept.run_until_idle();
    CHECK(kept.sees("Saturday, 21 November"));
    CHECK(kept.state.today.selected == record.walk);
}

TEST_CASE("ten thousand entries draw no more lines than can be seen") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk", MeasureKind::Count);
    for (int i = 0; i < 10'000; ++i)
        kept.world.say(walk, {.answer = Answer::Amount, .value = 1}, i % 400);
    kept.run_until_idle();
    kept.click("rail/journal");
    kept.run_until_idle();
    CHECK(kept.sees("10000 entries, newest first."));
    CHECK(kept.ui().mark_ids().size() < 120);
    CHECK(kept.ui().vertices() < 20'000);
}

TEST_CASE("an answer, an undo and a redo change the list by their own line alone") {
    DashboardDriver kept;
    const Record record(kept);
    kept.world.say(record.walk, {.answer = Answer::Yes, .note = "filled in"}, 2);
    kept.run_until_idle();
    CHECK(kept.sees("5 entries, newest first."));
    const auto texts = kept.ui().texts();
    const auto filled_in = std::ranges::find(texts, "filled in");
    const auto the_no = std::ranges::find_if(texts, [](const std::string& t) { return t.starts_with("Walk: no"); });
    CHECK(filled_in != texts.end());
    CHECK(the_no != texts.end());
    CHECK(filled_in < the_no); // on the day it speaks of, the newer first
    kept.apply(Undo{});
    kept.run_until_idle();
    CHECK(kept.sees("4 entries, newest first."));
    CHECK_FALSE(kept.sees("filled in"));
    kept.apply(Redo{});
    kept.run_until_idle();
    CHECK(kept.sees("filled in"));
}
