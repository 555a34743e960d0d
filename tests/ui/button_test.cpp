#include "support/ui_driver.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::ui;
using kept::test::UiDriver;

TEST_CASE("a click on a button is told once") {
    int clicks = 0;
    UiDriver driver([&](Ui& ui) { clicks += button(ui, "yes", rect_at(20, 20, 100, 32), {.label = "Yes"}) ? 1 : 0; });
    CHECK(driver.sees("Yes"));
    driver.click("yes");
    CHECK(clicks == 1);
    driver.click("yes");
    CHECK(clicks == 2);
}

TEST_CASE("a disabled button cannot be clicked") {
    UiDriver driver([](Ui& ui) { button(ui, "yes", rect_at(20, 20, 100, 32), {.label = "Yes", .enabled = false}); });
    CHECK_THROWS_WITH(driver.click("yes"), "yes is disabled");
    driver.click_at(50, 30);
}

TEST_CASE("the driver names what is there when a mark is missing") {
    UiDriver driver([](Ui& ui) { button(ui, "yes", rect_at(20, 20, 100, 32), {.label = "Yes"}); });
    CHECK_THROWS_WITH(driver.click("no"), "nothing on the screen is marked no; there are: yes");
}

TEST_CASE("a button outside of the window cannot be clicked") {
    UiDriver driver([](Ui& ui) { button(ui, "far", rect_at(20, 900, 100, 32), {.label = "Far"}); });
    CHECK_THROWS_WITH(driver.click("far"), "far is outside of what can be seen; scroll to it first");
}

TEST_CASE("what is covered by a layer cannot be clicked") {
    bool covered = false;
    UiDriver driver([&](Ui& ui) {
        button(ui, "below", rect_at(20, 20, 100, 32), {.label = "Below"});
        if (!covered)
            return;
        const LayerScope layer(ui, "layer");
        button(ui, "above", rect_at(400, 400, 100, 32), {.label = "Above"});
    });
    driver.click("below");
    covered = true;
    driver.frames(3);
    CHECK_THROWS_WITH(driver.click("below"), "below is covered by something else");
    driver.click("above");
}

TEST_CASE("tab walks over the buttons and enter presses the one it stands on") {
    std::string clicked;
    UiDriver driver([&](Ui& ui) {
        for (const char* id : {"a", "b", "c"}) {
            const float x = 100.0F * static_cast<float>(*id - 'a');
            if (button(ui, id, rect_at(x, 20, 80, 32), {.label = id}))
                clicked += id;
        }
    });
    driver.key(Key::Tab);
    driver.key(Key::Tab);
    driver.key(Key::Enter);
    CHECK(clicked == "b");
    driver.key(Key::Tab, mods::shift);
    driver.key(Key::Space);
    CHECK(clicked == "ba");
    driver.key(Key::Tab, mods::shift);
    driver.key(Key::Enter);
    CHECK(clicked == "bac");
}

TEST_CASE("a button in a clickable card goes before the card") {
    std::string clicked;
    UiDriver driver([&](Ui& ui) {
        const Rect card = rect_at(20, 20, 300, 100);
        draw_card(ui, card);
        if (button(ui, "card/yes", rect_at(40, 40, 80, 32), {.label = "Yes"}))
            clicked += "yes ";
        if (card_touch(ui, "card", card).clicked)
            clicked += "card ";
    });
    driver.click("card/yes");
    driver.click("card");
    CHECK(clicked == "yes card ");
}

TEST_CASE("a hovered button moves for a moment and then comes to rest") {
    UiDriver driver([](Ui& ui) { button(ui, "yes", rect_at(20, 20, 100, 32), {.label = "Yes"}); });
    driver.run_until_idle();
    driver.hover("yes");
    CHECK(driver.wants_frames());
    driver.run_until_idle();
    CHECK_FALSE(driver.wants_frames());
}

TEST_CASE("with reduced motion nothing moves") {
    UiDriver driver([](Ui& ui) { button(ui, "yes", rect_at(20, 20, 100, 32), {.label = "Yes"}); });
    driver.reduce_motion(true);
    driver.hover("yes");
    CHECK_FALSE(driver.wants_frames());
}
