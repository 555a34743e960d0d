// What a screen throws is shown on a page of its own, and never ends the program at once.
#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

#include <new>
#include <stdexcept>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

/// A dashboard on which Journal cannot be drawn while `breaks`.
struct BrokenJournal {
    DashboardDriver kept;
    bool breaks = true;
    HabitId walk = kept.add("Walk");

    BrokenJournal() {
        kept.services.search = [this](const std::string& /*query*/) -> std::vector<EventIndex> {
            if (breaks)
                throw std::runtime_error("The words cannot be searched.");
            return {};
        };
        kept.state.journal.filter.search = "rain";
        kept.ui().expect_failures();
        kept.run_until_idle();
    }
    void open() {
        kept.key(Key::Digit6, ui::mods::ctrl);
        kept.run_until_idle();
    }
};

} // namespace

TEST_CASE("a screen that throws once says why, and is drawn when it is tried again") {
    BrokenJournal broken;
    broken.open();
    CHECK(broken.kept.sees("This page could not be drawn"));
    CHECK(broken.kept.sees("The words cannot be searched."));
    broken.kept.click("fault/again");
    broken.kept.run_until_idle();
    CHECK(broken.kept.sees("This page could not be drawn"));
    broken.breaks = false;
    broken.kept.click("fault/again");
    broken.kept.run_until_idle();
    CHECK(!broken.kept.sees("This page could not be drawn"));
    CHECK(broken.kept.ui().has("journal/search"));
}

TEST_CASE("from a screen that throws always people go elsewhere, by mouse and by key, and answer there") {
    BrokenJournal broken;
    DashboardDriver& kept = broken.kept;
    broken.open();
    kept.click("rail/progress");
    kept.run_until_idle();
    CHECK(!kept.sees("This page could not be drawn"));
    CHECK(kept.state.screen == ui::Screen::Progress);
    for (int again = 0; again < 2 * ui::FrameLoop::max_failures; ++again) {
        broken.open();
        CHECK(kept.sees("This page could not be drawn"));
        kept.key(Key::Digit1, ui::mods::ctrl);
        kept.run_until_idle();
    }
    kept.click(DashboardDriver::part(broken.walk, "yes"));
    kept.run_until_idle();
    CHECK(kept.day(broken.walk).outcome == Outcome::Kept);
    CHECK(!kept.ui().given_up());
}

TEST_CASE("what threw over a screen is closed by going elsewhere") {
    DashboardDriver kept;
    kept.add("Walk");
    bool breaks = false;
    kept.services.now_ms = [&]() -> std::int64_t {
        if (breaks)
            throw std::bad_alloc();
        return kept.world.author().unix_ms;
    };
    kept.run_until_idle();
    kept.click("today/new-promise");
    kept.run_until_idle();
    REQUIRE(kept.state.promises.draft.is_open);
    kept.state.screen = ui::Screen::Progress; // which needs no clock
    kept.ui().expect_failures();
    breaks = true;
    kept.run_until_idle();
    CHECK(kept.sees("This page could not be drawn"));
    CHECK(kept.sees("to go elsewhere closes the forms that are open"));
    kept.click("rail/goals");
    kept.run_until_idle();
    CHECK(!kept.sees("This page could not be drawn"));
    CHECK(!kept.state.promises.draft.is_open);
}

TEST_CASE("a frame that throws in any of its steps is followed by others, and ten in a row end the loop") {
    const std::vector<std::string> steps{"draw", "act", "after"};
    for (const std::string& step : steps) {
        CAPTURE(step);
        int left = 0; // frames that still throw
        const auto pass = [&](const std::string& at) {
            if (at == step && left > 0)
                throw std::runtime_error("It does not work.");
        };
        UiDriver driver(ui::FrameCalls{.draw = [&](ui::Ui&) { pass("draw"); },
                                       .act =
                                           [&] {
                                               pass("act");
                                               return false;
                                           },
                                       .after_frame = [&] { pass("after"); }});
        driver.expect_failures();
        for (left = ui::FrameLoop::max_failures - 1; left > 0; --left)
            driver.frames();
        driver.frames(); // a whole one: it begins again
        for (left = ui::FrameLoop::max_failures - 1; left > 0; --left)
            driver.frames();
        CHECK(!driver.given_up());
        left = 1;
        driver.frames();
        CHECK(driver.given_up() == "It does not work.");
    }
}
