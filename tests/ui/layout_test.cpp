#include "support/ui_driver.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/rail.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/segmented.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>

using namespace kept;
using namespace kept::ui;
using kept::test::UiDriver;

namespace {

constexpr auto places = std::to_array<RailItem>(
    {{"today", "Today", icons::today}, {"goals", "Goals", icons::flag}, {"settings", "Settings", icons::settings}});

/// A rail that remembers where it was clicked.
struct Shell {
    std::size_t place = 0;
    void draw(Ui& ui) {
        if (const auto now = draw_rail(ui, places, place, RailLevel{"Level 3", "20 / 100", 0.2}))
            place = *now;
    }
};

} // namespace

TEST_CASE("the rail leads to the place that is clicked") {
    Shell shell;
    UiDriver driver([&](Ui& ui) { shell.draw(ui); });
    CHECK(driver.sees("Level 3"));
    CHECK(driver.mark("rail/today").selected);
    driver.click("rail/goals");
    CHECK(shell.place == 1);
    driver.click("rail/settings");
    CHECK(shell.place == 2);
}

TEST_CASE("in a narrow window the rail shows icons alone and their names as tips") {
    Shell shell;
    UiDriver driver([&](Ui& ui) { shell.draw(ui); }, night_theme(), {800, 600});
    CHECK_FALSE(driver.sees("Goals"));
    driver.hover("rail/goals");
    driver.pass(1);
    driver.frames(2);
    CHECK(driver.sees("Goals"));
}

TEST_CASE("the choices of a segmented control exclude each other, and arrows move among them") {
    constexpr auto spans = std::to_array<Segment>({{"30", "30 days"}, {"90", "90 days"}, {"all", "All"}});
    std::size_t chosen = 0;
    UiDriver driver([&](Ui& ui) {
        if (const auto now = segmented(ui, "span", rect_at(20, 20, 0, 36), spans, chosen))
            chosen = *now;
    });
    driver.click("span/90");
    CHECK(chosen == 1);
    driver.key(Key::Tab);
    driver.key(Key::Enter);
    CHECK(chosen == 2);
    driver.key(Key::Left);
    CHECK(chosen == 1);
    driver.key(Key::Right);
    CHECK(chosen == 2);
}

TEST_CASE("chips break into rows and tell which one was clicked") {
    constexpr auto feelings = std::to_array<Chip>({{"angry", "angry"}, {"hurt", "hurt"}, {"afraid", "afraid"}});
    std::optional<std::size_t> clicked;
    UiDriver driver([&](Ui& ui) {
        if (const auto now = chips(ui, "feeling", {20, 20}, 170, feelings))
            clicked = now;
        CHECK(chips_height(ui, 170, feelings) > ui.px(2 * button_height));
    });
    driver.click("feeling/afraid");
    CHECK(clicked == 2);
    CHECK(driver.mark("feeling/afraid").rect.top > driver.mark("feeling/angry").rect.bottom);
}

TEST_CASE("what is scrolled out of sight comes into reach with the wheel") {
    int clicked = -1;
    UiDriver driver([&](Ui& ui) {
        ScrollArea area(ui, "list", rect_at(20, 20, 300, 200), 40 * 20);
        Rect rows = area.content();
        for (int at = 0; at < 20; ++at) {
            if (button(ui, fmt::format("row/{}", at), rows.cut_top(40), {.label = fmt::format("Row {}", at)}))
                clicked = at;
        }
    });
    CHECK_THROWS(driver.click("row/19"));
    CHECK_FALSE(driver.sees("Row 19"));
    driver.wheel("row/1", -100);
    driver.frames(3);
    CHECK(driver.sees("Row 19"));
    driver.click("row/19");
    CHECK(clicked == 19);
    CHECK_THROWS(driver.click("row/0"));
}

TEST_CASE("a scrolled region can be asked to show a place") {
    bool asked = false;
    UiDriver driver([&](Ui& ui) {
        ScrollArea area(ui, "list", rect_at(20, 20, 300, 200));
        const Rect far = area.content().moved(0, 900).with_height(40);
        button(ui, "far", far, {.label = "Far"});
        area.set_height(1000);
        if (asked)
            area.reveal(far);
    });
    CHECK_THROWS(driver.click("far"));
    asked = true;
    driver.frames(3);
    driver.click("far");
}

TEST_CASE("a ring tells its number and moves when that changes") {
    double strength = 0.5;
    UiDriver driver([&](Ui& ui) { strength_ring(ui, "strength", {100, 100}, strength, ui.theme.brand()); });
    CHECK(driver.sees("50"));
    driver.run_until_idle();
    strength = 0.86;
    driver.frames(1);
    CHECK(driver.sees("86"));
    CHECK(driver.wants_frames());
    driver.run_until_idle();
}

TEST_CASE("every outcome has a mark of its own shape") {
    CHECK(day_mark(Outcome::Kept, false) == DayMark::Disc);
    CHECK(day_mark(Outcome::Kept, true) == DayMark::Hollow);
    CHECK(day_mark(Outcome::Partial, false) == DayMark::Half);
    CHECK(day_mark(Outcome::Missed, false) == DayMark::Cross);
    CHECK(day_mark(Outcome::Skipped, false) == DayMark::Dash);
    CHECK(day_mark(Outcome::Implied, false) == DayMark::Small);
    CHECK(day_mark(Outcome::Unknown, false) == DayMark::Dot);
    CHECK(day_mark(Outcome::NotDue, false) == DayMark::None);
}

TEST_CASE("an empty place teaches and offers the first step") {
    int clicks = 0;
    UiDriver driver([&](Ui& ui) {
        const EmptyStateSpec spec{
            .icon = icons::flag, .title = "No goals yet", .about = "A goal has a date.", .action = "Set a goal"};
        clicks += empty_state(ui, "goals/empty", rect_at(100, 100, 600, 400), spec) ? 1 : 0;
    });
    CHECK(driver.sees("No goals yet"));
    driver.click("goals/empty/action");
    CHECK(clicks == 1);
}

TEST_CASE("the widgets draw at every scale and in both themes") {
    for (const float scale : {1.0F, 1.25F, 2.0F, 3.0F}) {
        for (const Theme* theme : {&paper_theme(), &night_theme()}) {
            Shell shell;
            UiDriver driver([&](Ui& ui) { shell.draw(ui); }, *theme, {1280 * scale, 800 * scale}, scale);
            for (const char* name : {"Today", "Goals", "Settings", "Level 3"})
                CHECK(driver.sees(name));
            CHECK(driver.mark("rail/today").rect.height() == doctest::Approx(38 * scale).epsilon(0.03));
        }
    }
}
