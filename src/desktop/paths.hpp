#pragma once

#include <filesystem>

namespace kept::desktop {

/// Where the log is unless --db says otherwise: $XDG_DATA_HOME/kept/kept.db, or below ~/.local/share. Throws
/// std::runtime_error with a sentence when neither variable tells where home is.
std::filesystem::path default_log();

/// The folder of fonts/, templates and other data: beside the program (../share/kept), in the build tree, or
/// /usr/share/kept; the last where none of them exists.
std::filesystem::path share_folder();
std::filesystem::path fonts_folder();

} // namespace kept::desktop
