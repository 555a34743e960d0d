#pragma once

#include "domain/day.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace kept {

/// How a backup differs from the log in whose place it would come.
struct RestorePreview {
    std::vector<std::string> backup_faults; ///< not empty: it cannot be restored
    bool is_log_sound = true;               ///< false: the log is damaged and only what can be read is compared
    std::size_t in_both = 0;
    std::size_t only_here = 0;      ///< events that the backup does not have
    std::size_t only_in_backup = 0; ///< events that the log does not have
    std::vector<std::string> habits_only_here;
    std::vector<std::string> habits_only_in_backup;
    Day newest_in_backup; ///< the day on which its last event was written
};

/// Compares without touching either. A missing log counts as empty. Throws StoreError where the backup cannot be read.
RestorePreview preview_restore(const std::filesystem::path& backup, const std::filesystem::path& log);

/// Puts a backup in the place of the log, which is kept beside it under a name with today's date; returns that name,
/// empty where there was no log. A damaged log is moved aside as it is; a sound one that other programs have open
/// changes under them in one step. Throws StoreError; the log is then as it was.
std::filesystem::path restore_log(const std::filesystem::path& backup, const std::filesystem::path& log, Day today);

} // namespace kept
