#pragma once

#include <filesystem>

namespace kept {

/// Looks at a file that is to be opened as a log, without opening it as a database and without touching it. Throws
/// StoreError where it is a directory, cannot be written, is no log of Kept's, is from a newer Kept, or is cut short.
/// `path` must exist.
void check_is_log(const std::filesystem::path& path);

/// Throws the StoreError for a log that was written by a newer Kept.
[[noreturn]] void throw_newer_log(const std::filesystem::path& path, unsigned version);

/// Whether it is a log by its first bytes, whatever its version.
bool is_log_file(const std::filesystem::path& path);

} // namespace kept
