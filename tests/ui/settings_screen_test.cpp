#include "dashboard_driver.hpp"
#include "stand_in_data.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;

TEST_CASE("every setting can be changed, and stays in the record") {
    DashboardDriver kept({1280, 1000});
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/settings");
    kept.run_until_idle();
    const auto settings = [&]() -> const Settings& { return kept.world.journal.settings(); };
    kept.click("settings/theme/system");
    CHECK(settings().theme == ThemeChoice::System);
    kept.click("settings/text-size/more");
    CHECK(settings().text_size == 110);
    kept.click("settings/reduce_motion");
    CHECK(settings().reduce_motion);
    kept.click("settings/safe_colours");
    CHECK(settings().safe_colours);
    kept.click("settings/first-weekday/sunday");
    CHECK(settings().first_weekday == Weekday::Sunday);
    kept.click("settings/day-start/more");
    CHECK(settings().day_start_hour == 4);
    kept.click("settings/show_streaks");
    CHECK_FALSE(settings().show_streaks);
    kept.click("settings/hide_when_left");
    CHECK(settings().hide_when_left);
    kept.key(ui::Key::U);
    CHECK_FALSE(settings().hide_when_left);
}

TEST_CASE("quiet hours are typed, taken with Enter, and taken away by emptying the field") {
    DashboardDriver kept({1280, 1000});
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/settings");
    kept.run_until_idle();
    const auto quiet = [&] { return kept.world.journal.settings().quiet_hours; };
    kept.click("settings/quiet-hours");
    kept.type("22:00-7:00");
    kept.run_until_idle();
    CHECK_FALSE(quiet()); // not letter by letter
    kept.key(ui::Key::Enter);
    kept.run_until_idle();
    REQUIRE(quiet());
    CHECK(to_text(*quiet()) == "22:00-07:00");
    kept.click("settings/quiet-hours");
    kept.key(ui::Key::A, ui::mods::ctrl);
    kept.type("late");
    kept.key(ui::Key::Enter);
    kept.run_until_idle();
    CHECK(quiet()); // what is no time changes nothing
    kept.click("settings/quiet-hours");
    kept.key(ui::Key::A, ui::mods::ctrl);
    kept.key(ui::Key::Backspace);
    kept.key(ui::Key::Enter);
    kept.run_until_idle();
    CHECK_FALSE(quiet());
}

TEST_CASE("settings say where the record lies and how large it is, and open its folder") {
    DashboardDriver kept({1280, 1200});
    int opened = 0;
    kept.services.data_folder = "~/.local/share/kept";
    StandInData data;
    data.shown.bytes = 1'234'567;
    kept.services.data = &data;
    kept.services.open_data_folder = [&] { ++opened; };
    kept.add("Walk");
    kept.run_until_idle();
    kept.click("rail/settings");
    kept.run_until_idle();
    CHECK(kept.sees("~/.local/share/kept · 1.2 MB"));
    kept.click("settings/open-folder");
    CHECK(opened == 1);
    kept.services.data = nullptr;
    kept.run_until_idle();
    kept.click("settings/keys");
    kept.run_until_idle();
    CHECK(kept.sees("find anything"));
}
