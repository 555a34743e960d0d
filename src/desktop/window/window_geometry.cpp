#include "desktop/window/window_geometry.hpp"

#include "desktop/system/state_file.hpp"

#include <fmt/format.h>

#include <sstream>

namespace kept::desktop {
namespace {

constexpr int min_width = 800;
constexpr int min_height = 600;
constexpr int max = 16'384;

std::filesystem::path place_file() {
    const std::filesystem::path folder = state_folder();
    return folder.empty() ? folder : folder / "window";
}

bool is_sane(const WindowGeometry& place) {
    return place.width >= min_width && place.height >= min_height && place.width <= max && place.height <= max;
}

} // namespace

WindowGeometry read_window_place() {
    WindowGeometry place;
    for (const std::string& line : read_state(place_file())) {
        std::istringstream words(line);
        std::string kind;
        WindowGeometry::Corner corner;
        words >> kind;
        if (kind == "size")
            words >> place.width >> place.height;
        else if (kind == "corner" && words >> corner.x >> corner.y)
            place.corner = corner;
        else if (kind == "maximized")
            place.is_maximized = true;
        else if (kind == "screen")
            words >> place.screen;
    }
    return is_sane(place) ? place : WindowGeometry{};
}

void write_window_place(const WindowGeometry& place) {
    if (place_file().empty() || !is_sane(place))
        return;
    std::vector<std::string> lines{fmt::format("size {} {}", place.width, place.height),
                                   fmt::format("screen {}", place.screen)};
    if (place.corner)
        lines.push_back(fmt::format("corner {} {}", place.corner->x, place.corner->y));
    if (place.is_maximized)
        lines.emplace_back("maximized");
    write_state(place_file(), lines);
}

} // namespace kept::desktop
