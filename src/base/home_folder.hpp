#pragma once

#include <filesystem>

namespace kept {

/// The user's home folder, $HOME; empty if that is unset, empty or relative.
std::filesystem::path home_folder();

/// A base folder of the XDG specification: the path in `variable`, or else `below_home` in the home folder. A relative
/// path in the variable is passed over, as the specification demands. Empty if there is no home either.
std::filesystem::path xdg_folder(const char* variable, const char* below_home);

} // namespace kept
