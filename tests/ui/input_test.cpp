#include "support/ui_driver.hpp"
#include "ui/widgets/slider.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toggle.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace kept;
using namespace kept::ui;
using kept::test::UiDriver;

namespace {

constexpr Rect place = rect_at(20, 20, 300, 36);

} // namespace

TEST_CASE("a field takes what is typed once it was clicked") {
    std::string text;
    UiDriver driver([&](Ui& ui) { text_field(ui, "name", place, text, {.hint = "A name"}); });
    CHECK(driver.sees("A name"));
    driver.type("lost");
    CHECK(text.empty());
    driver.click("name");
    driver.type("H\u00E9l\u00E8ne \u041C\u0438\u0440");
    CHECK(text == "H\u00E9l\u00E8ne \u041C\u0438\u0440");
    CHECK_FALSE(driver.sees("A name"));
    driver.key(Key::Backspace);
    CHECK(text == "H\u00E9l\u00E8ne \u041C\u0438");
}

TEST_CASE("enter submits a field and escape takes back what was typed") {
    std::string text = "kept";
    int submitted = 0;
    UiDriver driver([&](Ui& ui) { submitted += text_field(ui, "name", place, text).submitted ? 1 : 0; });
    driver.click("name");
    driver.key(Key::End);
    driver.type(" up");
    driver.key(Key::Enter);
    CHECK(submitted == 1);
    CHECK(text == "kept up");
    driver.click("name");
    driver.key(Key::End);
    driver.type("!!");
    CHECK(text == "kept up!!");
    driver.key(Key::Escape);
    CHECK(text == "kept up");
    CHECK(submitted == 1);
}

TEST_CASE("tab goes from field to field and typing follows it") {
    std::string first;
    std::string second;
    std::string note;
    UiDriver driver([&](Ui& ui) {
        text_field(ui, "first", place, first);
        text_field(ui, "second", place.moved(0, 60), second);
        text_area(ui, "note", rect_at(20, 140, 300, 100), note);
    });
    driver.click("first");
    driver.type("a");
    driver.key(Key::Tab);
    driver.type("b");
    driver.key(Key::Tab);
    driver.type("c");
    driver.key(Key::Enter);
    driver.type("d");
    CHECK(first == "a");
    CHECK(second == "b");
    CHECK(note == "c\nd");
    driver.key(Key::Tab, mods::shift);
    driver.type("e");
    CHECK(note == "c\nd");
    CHECK(second.find('e') != std::string::npos);
}

TEST_CASE("a caller can give a field the keyboard") {
    std::string text;
    bool asked = false;
    UiDriver driver([&](Ui& ui) {
        if (!std::exchange(asked, true))
            focus_field(ui, "name");
        text_field(ui, "name", place, text);
    });
    driver.frames(3);
    driver.type("here");
    CHECK(text == "here");
}

TEST_CASE("a field with the keyboard asks for frames for its caret, and shortcuts are not heard") {
    std::string text;
    int heard = 0;
    UiDriver driver([&](Ui& ui) {
        text_field(ui, "name", place, text);
        heard += ui.shortcut(Key::Y) ? 1 : 0;
    });
    driver.key(Key::Y);
    CHECK(heard == 1);
    CHECK(driver.seconds_to_wake() > 1e6);
    driver.click("name");
    CHECK(driver.seconds_to_wake() < 1);
    driver.key(Key::Y);
    CHECK(heard == 1);
}

TEST_CASE("a slider follows the mouse and the arrow keys") {
    std::optional<int> value;
    UiDriver driver([&](Ui& ui) { slider(ui, "before", place, value, ui.theme.brand()); });
    CHECK(driver.sees("\u2013"));
    driver.click("before");
    CHECK(value == 5);
    driver.drag("before", 0.5F, 1.0F);
    CHECK(value == 10);
    driver.drag("before", 1.0F, 0.0F);
    CHECK(value == 0);
    driver.key(Key::Tab);
    driver.key(Key::Right);
    driver.key(Key::Right);
    CHECK(value == 2);
    driver.key(Key::End);
    CHECK(value == 10);
    CHECK(driver.sees("10"));
}

TEST_CASE("a stepper counts, stops at its ends and takes a typed number") {
    double value = 1;
    std::string text;
    UiDriver driver([&](Ui& ui) { stepper(ui, "pages", place, value, text, {.max = 3, .unit = "pages"}); });
    CHECK(driver.sees("pages"));
    driver.click("pages/more");
    driver.click("pages/more");
    CHECK(value == 3);
    CHECK_FALSE(driver.mark("pages/more").enabled);
    driver.click("pages/less");
    CHECK(value == 2);
    driver.click("pages/amount");
    driver.type("1,5");
    CHECK(value == 1.5);
    driver.key(Key::Enter);
    CHECK(text == "1.5");
}

TEST_CASE("a switch and a tick box turn when clicked") {
    bool on = false;
    bool ticked = true;
    UiDriver driver([&](Ui& ui) {
        toggle(ui, "streaks", place, "Show streaks", on, "Strength is the headline either way.");
        checkbox(ui, "acted", place.moved(0, 60), "I acted on it", ticked);
    });
    driver.click("streaks");
    CHECK(on);
    CHECK(driver.mark("streaks").selected == true);
    driver.click("acted");
    CHECK_FALSE(ticked);
}

TEST_CASE("keys are heard one by one, with their modifiers") {
    std::string heard;
    UiDriver driver([&](Ui& ui) {
        heard += ui.shortcut(Key::Y) ? "y" : "";
        heard += ui.shortcut(Key::Digit1) ? "1" : "";
        heard += ui.shortcut(Key::Digit1, mods::ctrl) ? "I" : "";
        heard += ui.shortcut(Key::K, mods::ctrl) ? "K" : "";
    });
    driver.key(Key::Y);
    driver.key(Key::Digit1);
    driver.key(Key::K, mods::ctrl);
    driver.key(Key::Digit1, mods::ctrl);
    CHECK(heard == "y1KI");
}

TEST_CASE("digits and signs are what was typed, wherever they lie on the keyboard") {
    std::string heard;
    UiDriver driver([&](Ui& ui) {
        for (int digit = 0; digit <= 9; ++digit)
            heard += ui.shortcut(digit_key(digit)) ? std::to_string(digit) : "";
        heard += ui.shortcut(Key::Period) ? "." : "";
    });
    const auto typed_by = [&](const char* typed, Key key, Mods held) {
        heard.clear();
        feed_text(typed);
        driver.key(key, held);
        return heard;
    };
    CHECK(typed_by("4", Key::F1, mods::shift) == "4"); // French
    CHECK(typed_by("4", Key::F1, {}) == "4");
    CHECK(typed_by("\u0664", Key::F1, {}) == "4"); // Arabic
    CHECK(typed_by("\u0968", Key::F1, {}) == "2"); // Hindi
    CHECK(typed_by("&", Key::F1, {}).empty());
    CHECK(typed_by("\u00E9", Key::F1, {}).empty());
    CHECK(typed_by(".", Key::F1, mods::shift) == ".");
    CHECK(typed_by("$", Key::Digit4, mods::shift).empty());
    heard.clear();
    driver.type("444"); // held down, it types again
    CHECK(heard.empty());
}
