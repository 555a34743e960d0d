#include "desktop/graphics/headless_gl.hpp"
#include "desktop/pictures/capture.hpp"
#include "desktop/system/paths.hpp"
#include "support/temp_dir.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>

using namespace kept;

namespace {

void draw_something(ui::Ui& ui) {
    ui::draw_card(ui, ui::rect_at(ui.px(20), ui.px(20), ui.px(200), ui.px(100)));
    ui::draw_text(ui, ui::rect_at(ui.px(40), ui.px(40), ui.px(160), ui.px(30)), ui::Type::Title, ui.theme.ink, "Kept");
}

/// Why pictures cannot be drawn here; nothing where they can.
std::optional<std::string> missing_egl() {
    try {
        const desktop::HeadlessGl gl(8, 8);
        return std::nullopt;
    } catch (const std::exception& error) {
        return error.what();
    }
}

bool has_colour(const desktop::Picture& picture, Colour colour) {
    for (std::size_t at = 0; at + 3 < picture.rgba.size(); at += 4) {
        if (picture.rgba[at] == colour.red && picture.rgba[at + 1] == colour.green &&
            picture.rgba[at + 2] == colour.blue)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a captured picture has its size in points times the scale, and what was drawn") {
    if (const auto reason = missing_egl()) {
        MESSAGE("skipped: ", *reason);
        return;
    }
    for (const float scale : {1.0F, 1.5F}) {
        const desktop::Picture picture = desktop::capture(
            {.width = 320, .height = 200, .scale = scale, .fonts = desktop::fonts_folder()}, draw_something);
        CHECK(picture.width == static_cast<int>(320 * scale));
        CHECK(picture.height == static_cast<int>(200 * scale));
        CHECK(has_colour(picture, paper_theme().ground));
        CHECK(has_colour(picture, paper_theme().card));
    }
}

TEST_CASE("a picture comes back from its file as it was") {
    desktop::Picture picture{3, 2, {}};
    for (int at = 0; at < 6; ++at)
        picture.rgba.insert(picture.rgba.end(), {static_cast<std::uint8_t>(at * 40), 7, 200, 255});
    const test::TempDir folder;
    const auto path = folder / "picture.png";
    desktop::write_png(picture, path);
    const desktop::Picture read = desktop::read_png(path);
    CHECK(read.width == 3);
    CHECK(read.height == 2);
    CHECK(read.rgba == picture.rgba);
}

TEST_CASE("a picture that cannot be written says where") {
    CHECK_THROWS_WITH_AS(desktop::write_png({1, 1, {1, 2, 3, 255}}, "/nowhere/at/all.png"),
                         doctest::Contains("/nowhere/at/all.png"), std::runtime_error);
}
