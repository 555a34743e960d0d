#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace kept::desktop {

/// The place and size of a window, and the screen of Kept it was left on.
struct WindowGeometry {
    int width = 1280; ///< points
    int height = 800;
    struct Corner {
        int x = 0; ///< of the desktop's own coordinates
        int y = 0;
        friend bool operator==(const Corner&, const Corner&) = default;
    };
    std::optional<Corner> corner; ///< none: where the desktop puts it
    bool is_maximized = false;
    unsigned screen = 0;

    friend bool operator==(const WindowGeometry&, const WindowGeometry&) = default;
};

/// Reads the place remembered on this machine; the defaults if the file is missing or has sizes that no window can
/// have.
WindowGeometry read_window_place();
void write_window_place(const WindowGeometry& place);

} // namespace kept::desktop
