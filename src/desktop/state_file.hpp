#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kept::desktop {

/// Where what this machine remembers lies, none of it part of the record: $XDG_STATE_HOME/kept, or below
/// ~/.local/state. Empty where neither variable tells.
std::filesystem::path state_folder();

/// A number for a log that is the same by whatever path it is named, as 16 hexadecimal digits.
std::string log_key(const std::filesystem::path& log);

/// The lines of a small file; none where it cannot be read.
std::vector<std::string> read_state(const std::filesystem::path& file);
/// Puts `lines` in the place of the file in one step, readable by the user alone, with its folder. False: it could not.
bool write_state(const std::filesystem::path& file, const std::vector<std::string>& lines);

} // namespace kept::desktop
