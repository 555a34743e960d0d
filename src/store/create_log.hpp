#pragma once

#include <filesystem>

namespace kept {

/// Makes an empty log at `path` (0600; missing folders 0700) so that it appears whole or not at all: it is built under
/// another name in the same folder and linked into place. If another process was faster, its log stays. Throws
/// StoreError.
void create_log(const std::filesystem::path& path);

} // namespace kept
