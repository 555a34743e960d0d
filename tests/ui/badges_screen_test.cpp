#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

/// A walk kept for `days` days, each written on its day.
HabitId walked(DashboardDriver& kept, int days) {
    const HabitId walk = kept.add("Walk");
    const Day today = kept.world.today;
    for (int back = days; back > 0; --back) {
        kept.world.today = today - (back - 1);
        kept.world.say(walk, {.answer = Answer::Yes});
    }
    kept.run_until_idle();
    return walk;
}

} // namespace

TEST_CASE("the gallery shows what was earned, when, and what is left of the rest") {
    DashboardDriver kept;
    walked(kept, 8);
    kept.key(Key::Digit4, ui::mods::ctrl);
    kept.run_until_idle();
    CHECK(kept.sees("They stay earned."));
    CHECK(kept.sees("One good week"));
    CHECK(kept.sees("22 Nov"));
    kept.click("badges/streak-14");
    kept.run_until_idle();
    CHECK(kept.sees("Fourteen days in a row."));
    CHECK(kept.sees("6 more days"));
}

TEST_CASE("an earned badge shows the days that earned it") {
    DashboardDriver kept;
    walked(kept, 8);
    kept.click("rail/badges");
    kept.click("badges/streak-7");
    kept.run_until_idle();
    CHECK(kept.sees("What it was earned with"));
    CHECK(kept.sees(to_short_text(kept.world.today - 1)));
    CHECK(kept.sees("Walk: yes"));
    CHECK_FALSE(kept.sees(to_short_text(kept.world.today - 7)));
    kept.click("badges/all-evidence");
    kept.run_until_idle();
    CHECK(kept.sees(to_short_text(kept.world.today - 7)));
    kept.add("Read"); // what happens elsewhere folds nothing up
    kept.run_until_idle();
    CHECK(kept.sees(to_short_text(kept.world.today - 7)));
}

TEST_CASE("the gallery can be narrowed to what was earned and to what comes next") {
    DashboardDriver kept;
    walked(kept, 8);
    kept.click("rail/badges");
    kept.click("badges/filter/earned");
    kept.run_until_idle();
    CHECK(kept.ui().has("badges/streak-7"));
    CHECK_FALSE(kept.ui().has("badges/streak-14"));
    kept.click("badges/filter/next");
    kept.run_until_idle();
    CHECK(kept.ui().has("badges/streak-14"));
    CHECK_FALSE(kept.ui().has("badges/streak-21"));
    CHECK_FALSE(kept.ui().has("badges/streak-7"));
}

TEST_CASE("in a narrow window the details of a badge open over the gallery") {
    DashboardDriver kept({800, 600});
    walked(kept, 8);
    kept.click("rail/badges");
    kept.run_until_idle();
    kept.ui().wheel("badges/streak-3", -1);
    kept.click("badges/streak-7");
    kept.run_until_idle();
    CHECK(kept.sees("Seven days in a row."));
    kept.ui().wheel("badges/details", -20);
    kept.run_until_idle();
    CHECK(kept.sees("What it was earned with"));
    kept.click("badges/all-evidence");
    kept.run_until_idle();
    CHECK(kept.state.badges.shows_all_evidence);
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK_FALSE(kept.sees("Seven days in a row."));
}

TEST_CASE("the points card says where points came from, and the rail how far the level is") {
    DashboardDriver kept({1280, 1000});
    walked(kept, 8);
    kept.click("rail/badges");
    kept.run_until_idle();
    CHECK(kept.sees("Level 2"));
    CHECK(kept.sees("20 / 100"));
    CHECK(kept.sees("80 points to level 3"));
    CHECK(kept.sees("on the day or the day after"));
    CHECK(kept.ui().mark("badges/points-chart/points/2026-11-23").rect.width() > 0);
}
