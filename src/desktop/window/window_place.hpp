#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace kept::desktop {

/// Where a window stood, and on which screen of Kept it was left.
struct WindowPlace {
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

    friend bool operator==(const WindowPlace&, const WindowPlace&) = default;
};

/// What is remembered on this machine. A file that is missing, or sizes that no window can have, are the defaults.
WindowPlace read_window_place();
void write_window_place(const WindowPlace& place);

} // namespace kept::desktop
