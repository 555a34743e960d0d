#pragma once

#include <filesystem>

namespace kept::desktop {

/// Shows a folder in the desktop's file manager (xdg-open), without waiting for it. Does nothing if there is none.
void open_folder(const std::filesystem::path& folder);

} // namespace kept::desktop
