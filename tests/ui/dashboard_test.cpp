#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

TEST_CASE("the rail leads to the screens, and so do keys") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/progress");
    kept.run_until_idle();
    CHECK(kept.sees("Longest streaks"));
    kept.key(Key::Digit1, ui::mods::ctrl);
    kept.run_until_idle();
    CHECK(kept.sees("Monday, 23 November"));
    kept.key(Key::Digit2, ui::mods::ctrl);
    kept.run_until_idle();
    CHECK(kept.sees("Longest streaks"));
}

TEST_CASE("the theme is changed by a command, so that it is kept") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/settings");
    kept.click("settings/theme/night");
    kept.run_until_idle();
    CHECK(kept.world.journal.settings().theme == ThemeChoice::Night);
    CHECK(kept.ui().mark("settings/theme/night").selected);
}

TEST_CASE("F9 hides everything, the title too, also while typing") {
    DashboardDriver kept;
    const HabitId straight = kept.add("Straight talk", MeasureKind::Candour);
    kept.run_until_idle();
    CHECK(ui::title_of(kept.state) == "Kept");
    kept.key(Key::N);
    kept.run_until_idle();
    kept.type("a secret");
    kept.key(Key::F9);
    kept.run_until_idle();
    CHECK(!kept.sees("Straight talk"));
    CHECK(!kept.sees("a secret"));
    CHECK(ui::title_of(kept.state) == "Notes");
    kept.key(Key::Y);
    kept.key(Key::F9);
    kept.run_until_idle();
    CHECK(kept.sees("Straight talk"));
    CHECK(kept.said(straight).empty());
}

TEST_CASE("F1 shows the keys and Escape closes them; keys below do nothing meanwhile") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    kept.key(Key::F1);
    kept.run_until_idle();
    CHECK(kept.sees("find anything"));
    kept.key(Key::Y);
    CHECK(kept.said(walk).empty());
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK(!kept.sees("find anything"));
    kept.key(Key::F1);
    kept.run_until_idle();
    kept.click("help/ok");
    kept.run_until_idle();
    CHECK(!kept.sees("find anything"));
}

TEST_CASE("Ctrl+K finds a habit by part of its name and opens its progress") {
    DashboardDriver kept;
    kept.add("Walk");
    const HabitId read = kept.add("Read aloud");
    kept.run_until_idle();
    kept.key(Key::K, ui::mods::ctrl);
    kept.run_until_idle();
    kept.type("ALOUD");
    kept.run_until_idle();
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.state.screen == ui::Screen::Progress);
    CHECK(kept.state.progress.habit == read);
    kept.key(Key::K, ui::mods::ctrl);
    kept.run_until_idle();
    kept.type("night");
    kept.run_until_idle();
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.world.journal.settings().theme == ThemeChoice::Night);
    kept.key(Key::K, ui::mods::ctrl);
    kept.run_until_idle();
    kept.type("nothing like it");
    kept.run_until_idle();
    CHECK(kept.sees("Nothing is called that."));
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK(!kept.sees("Nothing is called that."));
}

TEST_CASE("what could not be done is said until it is closed") {
    DashboardDriver kept;
    kept.run_until_idle();
    kept.key(Key::U);
    kept.run_until_idle();
    CHECK(kept.sees("There is nothing to undo."));
    kept.ui().pass(60);
    kept.run_until_idle();
    CHECK(kept.sees("There is nothing to undo."));
    kept.click("toast/action");
    kept.run_until_idle();
    CHECK(!kept.sees("There is nothing to undo."));
}

TEST_CASE("Tab walks to a button and Space presses it") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    for (int i = 0; i < 40 && !kept.ui().mark("rail/progress").selected; ++i) {
        kept.key(Key::Tab);
        kept.key(Key::Space);
        kept.run_until_idle();
        if (kept.state.screen == ui::Screen::Progress)
            break;
    }
    CHECK(kept.state.screen == ui::Screen::Progress);
}

TEST_CASE("nothing asks for frames while nothing changes") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    CHECK(!kept.ui().wants_frames());
    kept.key(Key::Y);
    kept.run_until_idle();
    CHECK(!kept.ui().wants_frames());
    CHECK(kept.ui().seconds_to_wake() < 7); // the message goes by itself
    kept.ui().pass(10);
    kept.run_until_idle();
    CHECK(!kept.sees("Walk, today: yes"));
    CHECK(kept.ui().seconds_to_wake() > 60);
}
