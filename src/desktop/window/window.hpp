#pragma once

#include "desktop/window/window_geometry.hpp"
#include "ui/frame_loop.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kept::desktop {

struct WindowOptions {
    std::string title = "Kept";
    WindowGeometry place = {};
    std::filesystem::path fonts;
    double close_after = 0; ///< seconds until it closes by itself, for measurements; 0: never
};

/// The callbacks of a window's owner, always on the thread that runs it.
struct WindowCalls {
    ui::FrameCalls frame;
    /// May refuse to close by returning false.
    std::function<bool()> closing = [] { return true; };
    /// Files or folders were dropped on the window.
    std::function<void(const std::vector<std::string>& paths)> dropped = [](const std::vector<std::string>&) {};
};

/// There is a display to open a window on (X11 or Wayland).
bool has_display();

/// Kept's window: GLFW, OpenGL and Dear ImGui. It sleeps while nothing changes.
class Window {
  public:
    /// Throws std::runtime_error with a sentence when there is no display or no OpenGL.
    explicit Window(const WindowOptions& options);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Draws until the window is closed; returns the exit code, 0. If frame after frame throws, says why on stderr and
    /// returns 1.
    int run(const WindowCalls& calls);

    /// Draws a frame soon. From any thread while the window exists.
    void wake();
    /// Comes to the front, from behind other windows or out of the task bar. From any thread while the window exists.
    void raise();
    void set_title(const std::string& title);
    void close();
    /// Its place now, for the next start; without its screen, which is not known here.
    WindowGeometry place() const;
    /// Keys go to this window, not to another program's.
    bool has_keyboard() const;
    /// Seconds since GLFW started: the clock of Ui::now.
    double now() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace kept::desktop
