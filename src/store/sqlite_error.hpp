#pragma once

#include "store/store_error.hpp"

#include <filesystem>
#include <string>

namespace kept {

/// Turns what SQLite says into a sentence. `doing`: "read", "saved".
StoreError store_error(const std::filesystem::path& path, int sqlite_code, const std::string& message,
                       const std::string& doing);

} // namespace kept
