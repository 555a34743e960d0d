#include "desktop/window/glfw_window.hpp"

#include "desktop/graphics/gl_version.hpp"
#include "desktop/system/app_id.hpp"
#include "desktop/system/environment.hpp"
#include "desktop/system/paths.hpp"
#include "desktop/window/window.hpp"
#include "desktop/window/window_icon.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace kept::desktop {
namespace {

/// The monitor it was on may be gone; the title bar has to be in reach.
bool is_on_a_monitor(const WindowGeometry::Corner& corner) {
    constexpr int in_reach = 64;
    int count = 0;
    GLFWmonitor** const monitors = glfwGetMonitors(&count);
    for (int i = 0; i < count; ++i) {
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        glfwGetMonitorWorkarea(monitors[i], &x, &y, &width, &height);
        if (corner.x >= x && corner.y >= y && corner.x < x + width - in_reach && corner.y < y + height - in_reach)
            return true;
    }
    return false;
}

/// A window whose context comes from EGL, or where that cannot be had from what the platform has beside it. To choose
/// a configuration GLFW asks about every one there is, and where GLX with software OpenGL has hundreds and is slow to
/// answer, EGL has a few: a fifth of the time to the first frame.
WindowHandle create_window(const WindowOptions& options) {
    for (const int api : {GLFW_EGL_CONTEXT_API, GLFW_NATIVE_CONTEXT_API}) {
        glfwWindowHint(GLFW_CONTEXT_CREATION_API, api);
        if (WindowHandle window{
                glfwCreateWindow(options.place.width, options.place.height, options.title.c_str(), nullptr, nullptr)})
            return window;
    }
    throw std::runtime_error(
        fmt::format("no window with OpenGL {}.{} can be opened: {}", gl_major, gl_minor, Glfw::last_error()));
}

} // namespace

bool has_display() {
    return is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
}

Glfw::Glfw() {
    if (!has_display())
        throw std::runtime_error("there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set)");
    if (glfwInit() != GLFW_TRUE)
        throw std::runtime_error(fmt::format("no window can be opened: {}", last_error()));
}

Glfw::~Glfw() {
    glfwTerminate();
}

std::string Glfw::last_error() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text == nullptr ? "the reason is not known" : text;
}

WindowHandle open_window(const WindowOptions& options) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, gl_major);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, gl_minor);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_MAXIMIZED, options.place.is_maximized ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, window_class);
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, window_class);
#ifdef GLFW_WAYLAND_APP_ID // from GLFW 3.4 on
    glfwWindowHintString(GLFW_WAYLAND_APP_ID, app_id);
#endif
    WindowHandle window = create_window(options);
    if (const auto& corner = options.place.corner; corner && !options.place.is_maximized && is_on_a_monitor(*corner))
        glfwSetWindowPos(window.get(), corner->x, corner->y);
    set_window_icon(window.get(), share_folder().parent_path());
    glfwMakeContextCurrent(window.get());
    glfwSwapInterval(1);
    return window;
}

} // namespace kept::desktop
