#pragma once

#include "store/store_error.hpp"

#include <filesystem>
#include <string>

namespace kept {

/// Turns what SQLite says into a sentence and throws it. `doing`: "read", "saved".
[[noreturn]] void throw_store_error(const std::filesystem::path& path, int sqlite_code, const std::string& message,
                                    const std::string& doing);

} // namespace kept
