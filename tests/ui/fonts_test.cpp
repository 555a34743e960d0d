#include "support/ui_driver.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/fonts/system_fonts.hpp"
#include "ui/fonts/utf8.hpp"
#include "ui/widgets/text.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace kept;
using namespace kept::ui;
using kept::test::UiDriver;

TEST_CASE("a character that first appears gets a glyph in the next frame") {
    std::string text = "plain";
    UiDriver driver([&](Ui& ui) { draw_text(ui, rect_at(20, 20, 400, 32), Type::Body, ui.theme.ink, text); });
    if (!fonts_grow_by_themselves())
        CHECK_FALSE(has_glyph(driver.fonts().font(Type::Body), 0x0416));
    text = "\u0416\u03B1\u010D";
    driver.frames(2);
    for (const ImWchar character : std::initializer_list<ImWchar>{0x0416, 0x03B1, 0x010D})
        CHECK(has_glyph(driver.fonts().font(Type::Body), character));
}

TEST_CASE("a character that Inter lacks comes from a font of the system") {
    constexpr ImWchar georgian_an = 0x10D0;
    if (find_system_fonts({georgian_an}).empty()) {
        MESSAGE("skipped: no font on this system has Georgian");
        return;
    }
    UiDriver driver([](Ui& ui) { draw_text(ui, rect_at(20, 20, 400, 32), Type::Body, ui.theme.ink, "\u10D0\u10D1"); });
    CHECK(has_glyph(driver.fonts().font(Type::Body), georgian_an));
}

TEST_CASE("a character no font has is an empty square and never a question mark") {
    UiDriver driver([](Ui& ui) { draw_text(ui, rect_at(20, 20, 400, 32), Type::Body, ui.theme.ink, "\uE9FF"); });
    CHECK(driver.fonts().font(Type::Body).FallbackChar == 0x25A1);
}

TEST_CASE("the fonts of the build tree need no stand-in") {
    UiDriver driver([](Ui&) {});
    CHECK_FALSE(driver.fonts().warning());
}

TEST_CASE("missing letters and icons are stood in for, and one sentence says what to install") {
    const FontPlaces places = find_fonts({"/nowhere/at/all"});
    REQUIRE(places.warning);
    CHECK(places.warning->find("fonts-inter and fonts-material-design-icons-iconfont") != std::string::npos);
    CHECK_FALSE(places.has_icons);
    bool has_icon = false;
    UiDriver driver(
        [&](Ui& ui) {
            draw_text(ui, rect_at(20, 20, 400, 32), Type::Body, ui.theme.ink, "still to be read");
            if (has_icon)
                draw_icon(ui, {40, 80}, IconSize::Medium, ui.theme.ink, icons::all.front().icon);
        },
        places);
    CHECK(driver.sees("still to be read"));
    const int without_icon = driver.vertices();
    has_icon = true;
    driver.frames(2);
    CHECK(driver.vertices() > without_icon);
}

TEST_CASE("fonts at a larger scale are larger") {
    UiDriver driver([](Ui&) {});
    const float small = driver.fonts().line_height(Type::Body);
    driver.fonts().load(2);
    CHECK(driver.fonts().line_height(Type::Body) == doctest::Approx(2 * small).epsilon(0.05));
}

TEST_CASE("tabular digits are equally wide") {
    UiDriver driver([](Ui& ui) {
        CHECK(text_width(ui, Type::Body, "111", Digits::Tabular) == text_width(ui, Type::Body, "888", Digits::Tabular));
    });
}

TEST_CASE("a text too long for its place is cut, and resting on it tells all of it") {
    const std::string text = "A name that is much longer than its place";
    UiDriver driver([&](Ui& ui) {
        draw_text(ui, rect_at(20, 20, 120, 20), Type::Body, ui.theme.ink, text);
        ui.mark("name", rect_at(20, 20, 120, 20));
    });
    CHECK(driver.sees("A name"));
    CHECK_FALSE(driver.sees(text));
    driver.hover("name");
    CHECK(driver.seconds_to_wake() < 1);
    driver.pass(1);
    driver.frames(2);
    CHECK(driver.sees(text));
}

TEST_CASE("a paragraph breaks at spaces and tells its height") {
    UiDriver driver([](Ui& ui) {
        const std::string_view text = "one two three four five six seven eight nine ten";
        const float height = draw_paragraph(ui, {20, 20}, 120, Type::Body, ui.theme.ink, text);
        CHECK(height == paragraph_height(ui, 120, Type::Body, text));
        CHECK(height > 2 * ui.fonts.line_height(Type::Body));
        CHECK(paragraph_height(ui, 120, Type::Body, text, 2) < height);
    });
    CHECK(driver.texts().size() >= 3);
    CHECK(driver.texts().front().starts_with("one two"));
}

TEST_CASE("broken UTF-8 is read without running past its end") {
    std::string_view broken = "\xC3";
    CHECK(next_character(broken) == 0xFFFD);
    CHECK(broken.empty());
    std::string_view euro = "\u20ACx";
    CHECK(next_character(euro) == 0x20AC);
    CHECK(euro == "x");
    CHECK(to_utf8(0x1F525) == "\U0001F525");
}

TEST_CASE("every character comes back from its UTF-8, and the bytes of half a pair of UTF-16's one by one") {
    std::size_t wrong = 0;
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        const bool is_half = character >= 0xD800 && character <= 0xDFFF;
        const std::string bytes = to_utf8(character);
        std::string_view rest = bytes;
        const char32_t read = next_character(rest);
        wrong += read != (is_half ? 0xFFFD : character) || rest.size() != (is_half ? 2 : 0) ? 1 : 0;
    }
    CHECK(wrong == 0);
}
