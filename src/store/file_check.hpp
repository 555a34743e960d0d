#pragma once

#include <filesystem>

namespace kept {

/// Looks at a file that is to be opened as a log, without SQLite and without touching it. Throws StoreError where it is
/// a directory, cannot be written, is no log of Kept's, is from a newer Kept, or is cut short. `path` must exist.
void check_is_log(const std::filesystem::path& path);

} // namespace kept
