// Draws every widget in both themes: to PNG files in the folder given, or with --window into a real window.
#include "desktop/pictures/capture.hpp"
#include "desktop/system/paths.hpp"
#include "desktop/window/window.hpp"
#include "gallery_pages.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <exception>
#include <string_view>

using namespace kept;

namespace {

void write_page(const std::filesystem::path& folder, const gallery::Page& page, const Theme& theme, float scale) {
    gallery::State state;
    const desktop::CaptureOptions options{.scale = scale, .theme = &theme, .fonts = desktop::fonts_folder()};
    const desktop::Picture picture = desktop::capture(options, [&](ui::Ui& ui) { page.draw(ui, state); });
    const auto path = folder / fmt::format("{}-{}-{:g}x.png", page.name, theme.id, static_cast<double>(scale));
    desktop::write_png(picture, path);
    fmt::print("{}\n", path.string());
}

int run_window(std::size_t first, double seconds) {
    gallery::State state;
    desktop::Window window({.fonts = desktop::fonts_folder(), .close_after = seconds});
    return window.run({.frame = {.draw = [&](ui::Ui& ui) { gallery::pages().at(first).draw(ui, state); }}});
}

int run(int count, char** arguments) {
    if (count > 1 && std::string_view(arguments[1]) == "--window")
        return run_window(count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 0,
                          count > 3 ? std::strtod(arguments[3], nullptr) : 0);
    const std::filesystem::path folder = count > 1 ? arguments[1] : ".";
    for (const gallery::Page& page : gallery::pages()) {
        for (const Theme* theme : {&paper_theme(), &night_theme()}) {
            for (const float scale : {1.0F, 2.0F})
                write_page(folder, page, *theme, scale);
        }
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    try {
        return run(count, arguments);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
