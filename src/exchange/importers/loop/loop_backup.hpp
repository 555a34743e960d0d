#pragma once

#include "exchange/imported_log.hpp"

#include <filesystem>

namespace kept {

/// Whether the file looks like a backup of Loop Habit Tracker (SQLite with its two tables).
bool is_loop_backup(const std::filesystem::path& file);

/// Reads a Loop backup, schema 8 to 25, without changing it or leaving anything beside it. A habit without entries
/// begins on `today`. Throws ImportError.
ImportedLog read_loop_backup(const std::filesystem::path& file, Day today);

} // namespace kept
