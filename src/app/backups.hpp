#pragma once

#include "domain/day.hpp"
#include "journal/commands/erase.hpp"
#include "journal/settings.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kept {

/// A copy of the log that Kept made on a day.
struct Backup {
    Day day;
    std::filesystem::path file;
};

/// The folder for copies of a log: the one in the settings, or `backups` beside the log.
std::filesystem::path backup_folder(const std::filesystem::path& log, const Settings& settings);

/// Kept's copies of this log in a folder, newest first. Other files are passed over.
std::vector<Backup> backups_in(const std::filesystem::path& folder, const std::filesystem::path& log);

/// The newest copy that is sound; nullopt where there is none.
std::optional<Backup> newest_good_backup(const std::filesystem::path& folder, const std::filesystem::path& log);

/// Copies the log under the name of `today`, in the place of an earlier copy of today, and lets old ones go. Returns
/// the file. Throws StoreError; then no copy was let go.
std::filesystem::path back_up(const std::filesystem::path& log, const std::filesystem::path& folder, Day today);

/// Backs up unless today's copy exists (then one directory read). Returns true if it made a copy.
bool back_up_daily(const std::filesystem::path& log, const std::filesystem::path& folder, Day today);

/// Erases the same events in every copy, which stay sound. Returns how many copies held any. Throws StoreError.
int erase_in_backups(const std::filesystem::path& folder, const std::filesystem::path& log, const ErasePlan& erased);

/// Deletes every copy of this log. Returns how many there were.
int erase_backups(const std::filesystem::path& folder, const std::filesystem::path& log);

/// A sentence that names the newest good copy and how to restore it; empty where there is none.
std::string backup_hint(const std::filesystem::path& log);

} // namespace kept
