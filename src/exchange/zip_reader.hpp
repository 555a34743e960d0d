#pragma once

#include "exchange/import_source.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace kept {

/// The wanted files in a zip archive, by name. The sizes in the archive are not believed: reading stops at the limits,
/// and where a large member grows out of hardly anything. Throws ImportError.
std::map<std::string, std::string> read_zip(const std::filesystem::path& path, const ImportLimits& limits);

} // namespace kept
