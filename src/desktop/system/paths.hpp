#pragma once

#include <filesystem>

namespace kept::desktop {

/// The log unless --db says otherwise: $XDG_DATA_HOME/kept/kept.db, or below ~/.local/share. Throws std::runtime_error
/// with a sentence when neither variable tells where home is.
std::filesystem::path default_log();

/// The program that runs. Throws std::filesystem::filesystem_error if the system does not tell.
std::filesystem::path this_program();

/// The folder of the catalogues for the program at `program`: the nearest share/kept of a folder above it, which is so
/// in the build tree, in an install prefix, and wherever either was moved to; /usr/share/kept where there is none.
std::filesystem::path share_folder(const std::filesystem::path& program);
/// For the program that runs.
std::filesystem::path share_folder();
/// Fonts that go with the program, if any do: an installed Kept uses those of the system.
std::filesystem::path fonts_folder();

} // namespace kept::desktop
