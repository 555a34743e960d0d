#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kept::desktop {

/// The folder for this machine's own state, none of it part of the record: $XDG_STATE_HOME/kept, or below
/// ~/.local/state. Empty where neither variable tells.
std::filesystem::path state_folder();

/// A number for a log that is the same by whatever path it is named and in every build, as 16 hexadecimal digits.
std::string log_key(const std::filesystem::path& log);
/// The number that Kept had for it before, which hung on the library that Kept was built with.
std::string old_log_key(const std::filesystem::path& log);

/// A state file of a log: `kind`-<log_key>. One that is there under its old name is given this one. Empty where
/// state_folder() is.
std::filesystem::path state_file_of(const std::filesystem::path& log, const std::string& kind);

/// The lines of a small file; none where it cannot be read.
std::vector<std::string> read_state(const std::filesystem::path& file);
/// Puts `lines` in the place of the file in one step, readable by the user alone, with its folder. False: it could not.
bool write_state(const std::filesystem::path& file, const std::vector<std::string>& lines);
/// The same with a text as it is.
bool write_state_text(const std::filesystem::path& file, const std::string& text);

} // namespace kept::desktop
