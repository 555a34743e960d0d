#pragma once

#include <GLFW/glfw3.h>

#include <memory>
#include <string>

namespace kept::desktop {

struct WindowOptions;

/// GLFW started, for as long as it lives. Throws std::runtime_error with a sentence where there is no display.
class Glfw {
  public:
    Glfw();
    ~Glfw();
    Glfw(const Glfw&) = delete;
    Glfw& operator=(const Glfw&) = delete;

    static std::string last_error();
};

struct DestroyWindow {
    void operator()(GLFWwindow* window) const { glfwDestroyWindow(window); }
};
using WindowHandle = std::unique_ptr<GLFWwindow, DestroyWindow>;

/// Opens a window with Kept's OpenGL, where it stood the last time if a monitor is there; its context is current from
/// now on. Throws std::runtime_error with a sentence where that is not possible.
WindowHandle open_window(const WindowOptions& options);

} // namespace kept::desktop
