#pragma once

#include "domain/due_reminders.hpp"

#include <filesystem>

namespace kept::desktop {

/// The file that remembers which reminders of a log were shown on this machine; empty if there is nowhere to keep it.
std::filesystem::path reminder_file(const std::filesystem::path& log);

/// A file that is missing or cannot be read is a state in which nothing was shown. An older Kept wrote snoozes by the
/// clock on the wall; `zone` says when that is.
ReminderState read_reminder_state(const std::filesystem::path& file, const Zone& zone);
/// False: it could not be written.
bool write_reminder_state(const std::filesystem::path& file, const ReminderState& state);

} // namespace kept::desktop
