#include "support/ui_driver.hpp"
#include "ui/context/ids.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/menu.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toast.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace kept;
using namespace kept::ui;
using kept::test::UiDriver;

namespace {

constexpr Rect place = rect_at(20, 20, 300, 36);
constexpr auto items = std::to_array<MenuItem>({{.id = "a", .label = "Alpha"},
                                                {.id = "b", .label = "Beta", .enabled = false},
                                                {.id = "c", .label = "Gamma", .hint = "3"}});

/// A drop-down, and what was picked from it.
struct Picker {
    MenuState menu;
    std::optional<std::size_t> picked;
    void draw(Ui& ui) {
        if (const auto now = dropdown(ui, menu, "measure", place, items, "Pick one"))
            picked = now;
    }
};

} // namespace

TEST_CASE("a drop-down opens, and a click on a line picks it") {
    Picker picker;
    UiDriver driver([&](Ui& ui) { picker.draw(ui); });
    CHECK(driver.sees("Pick one"));
    CHECK_FALSE(driver.sees("Gamma"));
    driver.click("measure");
    CHECK(driver.sees("Gamma"));
    driver.click("measure/menu/c");
    CHECK(picker.picked == 2);
    CHECK_FALSE(driver.has("measure/menu/c"));
}

TEST_CASE("in a menu the arrows pass over what is disabled") {
    Picker picker;
    UiDriver driver([&](Ui& ui) { picker.draw(ui); });
    driver.key(Key::Tab);
    driver.key(Key::Enter);
    driver.key(Key::Down);
    driver.key(Key::Enter);
    CHECK(picker.picked == 2);
}

TEST_CASE("escape or a click beside a menu closes it without picking") {
    Picker picker;
    UiDriver driver([&](Ui& ui) { picker.draw(ui); });
    driver.click("measure");
    driver.key(Key::Escape);
    CHECK_FALSE(driver.has("measure/menu"));
    driver.click("measure");
    driver.click_at(800, 600);
    CHECK_FALSE(driver.has("measure/menu"));
    CHECK_FALSE(picker.picked.has_value());
}

namespace {

/// A screen with a button, and a dialog over it while it is open.
struct Dialog {
    bool open = true;
    int below = 0;
    int saved = 0;
    int heard = 0;
    std::string text;
    void draw(Ui& ui) {
        below += button(ui, "below", place, {.label = "Below"}) ? 1 : 0;
        heard += ui.shortcut(Key::Y) ? 1 : 0;
        if (!open)
            return;
        Modal modal(ui, "moment", "A hard moment", 480, 300);
        text_field(ui, "moment/feeling", modal.body().with_height(ui.px(36)), text);
        saved += modal.main_button("Save", true) ? 1 : 0;
        open = !modal.side_button("cancel", "Cancel") && !modal.wants_close() && saved == 0;
    }
};

} // namespace

TEST_CASE("a dialog keeps the mouse and the keys from what is below") {
    Dialog dialog;
    UiDriver driver([&](Ui& ui) { dialog.draw(ui); });
    CHECK(driver.sees("A hard moment"));
    CHECK_THROWS_WITH(driver.click("below"), "below is covered by something else");
    driver.key(Key::Y);
    CHECK(dialog.heard == 0);
    driver.click("moment/feeling");
    driver.type("hurt");
    CHECK(dialog.text == "hurt");
    driver.click("moment/ok");
    CHECK(dialog.saved == 1);
    driver.frames(2);
    driver.click("below");
    driver.key(Key::Y);
    CHECK(dialog.below == 1);
    CHECK(dialog.heard == 1);
}

TEST_CASE("a dialog closes by escape, its cross, its cancel, and a click beside it") {
    const auto closes = [](auto act) {
        Dialog dialog;
        UiDriver driver([&](Ui& ui) { dialog.draw(ui); });
        act(driver);
        return !dialog.open && dialog.saved == 0 && dialog.below == 0;
    };
    CHECK(closes([](UiDriver& driver) { driver.key(Key::Escape); }));
    CHECK(closes([](UiDriver& driver) { driver.click("moment/close"); }));
    CHECK(closes([](UiDriver& driver) { driver.click("moment/cancel"); }));
    CHECK(closes([](UiDriver& driver) { driver.click_at(50, 30); }));
}

TEST_CASE("tab stays inside of a dialog") {
    Dialog dialog;
    UiDriver driver([&](Ui& ui) { dialog.draw(ui); });
    for (int at = 0; at < 9; ++at) {
        driver.key(Key::Tab);
        CHECK_FALSE(driver.state().focus.is_on(id_number("below")));
    }
}

TEST_CASE("a toast goes at its time and wakes the window for it") {
    Toast toast{"Written down", "Undo", 0};
    ToastResult result = ToastResult::Open;
    UiDriver driver([&](Ui& ui) {
        if (toast.until == 0)
            toast.until = ui.now + toast_seconds;
        if (result == ToastResult::Open)
            result = draw_toast(ui, toast);
    });
    CHECK(driver.sees("Written down"));
    CHECK(driver.seconds_to_wake() < toast_seconds);
    driver.pass(toast_seconds);
    driver.frames(2);
    CHECK(result == ToastResult::Over);
    CHECK_FALSE(driver.sees("Written down"));
}

TEST_CASE("a toast of many words says all of them") {
    const std::string words =
        "The disk is full, so this answer was not saved. Everything before it is. Make room, then "
        "answer again.";
    Toast toast{words, "Close", 1e9};
    UiDriver driver([&](Ui& ui) { draw_toast(ui, toast); }, paper_theme(), {600, 400});
    std::string said;
    for (const DrawnText& text : driver.drawn_texts())
        if (text.text != "Close")
            said += (said.empty() ? "" : " ") + text.text;
    CHECK(said == words);
    driver.click("toast/action");
}

TEST_CASE("a toast's action can be clicked") {
    Toast toast{"Written down", "Undo", 1e9};
    ToastResult result = ToastResult::Open;
    UiDriver driver([&](Ui& ui) {
        if (result == ToastResult::Open)
            result = draw_toast(ui, toast);
    });
    driver.click("toast/action");
    CHECK(result == ToastResult::Acted);
}
