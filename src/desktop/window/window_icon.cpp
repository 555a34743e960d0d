#include "desktop/window/window_icon.hpp"

#include "desktop/graphics/png_file.hpp"
#include "desktop/system/app_id.hpp"

#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace kept::desktop {
namespace {

constexpr std::array sizes{16, 32, 48, 128};

std::vector<Picture> read_icons(const std::filesystem::path& share) {
    std::vector<Picture> icons;
    for (const int size : sizes) {
        try {
            icons.push_back(read_png(share / fmt::format("icons/hicolor/{0}x{0}/apps/{1}.png", size, app_id)));
        } catch (const std::runtime_error&) {
            continue; // the other sizes will do
        }
    }
    return icons;
}

} // namespace

void set_window_icon(GLFWwindow* window, const std::filesystem::path& share) {
    std::vector<Picture> icons = read_icons(share);
    std::vector<GLFWimage> images;
    images.reserve(icons.size());
    for (Picture& icon : icons)
        images.push_back({icon.width, icon.height, icon.rgba.data()});
    if (!images.empty())
        glfwSetWindowIcon(window, static_cast<int>(images.size()), images.data());
}

} // namespace kept::desktop
