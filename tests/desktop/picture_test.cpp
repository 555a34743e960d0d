#include "desktop/graphics/headless_gl.hpp"
#include "desktop/graphics/png_file.hpp"
#include "desktop/pictures/paint_picture.hpp"
#include "desktop/pictures/picture_clipboard.hpp"
#include "support/program.hpp"
#include "support/temp_dir.hpp"
#include "support/variable.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>

using namespace kept;
using test::TempDir;
using test::Variable;
using test::write_program;

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("a drawing becomes a PNG of two pixels a point in its own colours") {
    std::unique_ptr<desktop::HeadlessGl> gl;
    try {
        gl = std::make_unique<desktop::HeadlessGl>(8, 8);
    } catch (const std::runtime_error& error) {
        MESSAGE("skipped: ", error.what());
        return;
    }
    const charts::Drawing drawing{.width = 120,
                                  .height = 79.5,
                                  .shapes = {charts::RoundedBox{{0, 0, 60, 40}, 0, rgb(0x123456), std::nullopt}},
                                  .hits = {}};
    const TempDir folder;
    std::ofstream(folder / "picture.png", std::ios::binary) << desktop::paint_png(drawing, night_theme());
    const desktop::Picture picture = desktop::read_png(folder / "picture.png");
    CHECK(picture.width == 240);
    CHECK(picture.height == 160);
    const auto colour_at = [&](int x, int y) {
        const auto at = static_cast<std::size_t>(y * picture.width + x) * 4;
        return Colour{picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]};
    };
    CHECK(colour_at(30, 30) == rgb(0x123456));
    CHECK(colour_at(200, 159) == night_theme().card);
}

TEST_CASE("a picture goes to xclip whole on its stdin, however large") {
    const TempDir folder;
    const std::string bytes(300'000, '\x89');
    write_program(folder / "xclip", "/bin/cat > '" + (folder / "got").string() + "'; echo \"$@\" > '" +
                                        (folder / "words").string() + "'\n");
    const Variable path("PATH", folder.path().string());
    const Variable display("DISPLAY", ":7");
    const Variable wayland("WAYLAND_DISPLAY", "");
    const desktop::PictureClipboard clipboard;
    REQUIRE(clipboard.is_available());
    clipboard.put(bytes);
    CHECK(text_of(folder / "got") == bytes);
    CHECK(text_of(folder / "words") == "-selection clipboard -t image/png -i\n");
}

TEST_CASE("on Wayland wl-copy takes the picture; one that fails is told") {
    const TempDir folder;
    write_program(folder / "wl-copy", "exit 1\n");
    const Variable path("PATH", folder.path().string());
    const Variable wayland("WAYLAND_DISPLAY", "wayland-0");
    const desktop::PictureClipboard clipboard;
    REQUIRE(clipboard.is_available());
    CHECK_THROWS_WITH_AS(clipboard.put("png"), doctest::Contains("did not take the picture"), std::runtime_error);
}

TEST_CASE("without such a program pictures are not copied") {
    const TempDir folder;
    const Variable path("PATH", folder.path().string());
    const Variable display("DISPLAY", ":7");
    const desktop::PictureClipboard clipboard;
    CHECK_FALSE(clipboard.is_available());
    CHECK_THROWS_AS(clipboard.put("png"), std::runtime_error);
}
