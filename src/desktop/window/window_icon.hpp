#pragma once

#include <filesystem>

struct GLFWwindow;

namespace kept::desktop {

/// Gives the window the icon of the desktop entry, for taskbars that ask the window (X11). `share` is the folder in
/// which the desktop looks for icons too. An icon that is missing is no reason to say anything.
void set_window_icon(GLFWwindow* window, const std::filesystem::path& share);

} // namespace kept::desktop
