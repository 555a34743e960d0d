#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace kept {

/// How much an import takes into memory: more than any tracker's file, less than what would hurt. An archive that
/// grows beyond it is refused before it is unpacked further.
struct ImportLimits {
    std::size_t file_bytes = std::size_t{1} << 30U;
    std::size_t total_bytes = std::size_t{1} << 30U; ///< of a folder or an archive
    std::size_t files = 200'000;
    std::size_t line_bytes = std::size_t{1} << 20U;    ///< of a text; JSON and base64 know no lines
    std::size_t growth = 20;                           ///< of a member of an archive that is unpacked…
    std::size_t growth_from = std::size_t{100} << 20U; ///< …beyond this size
};

/// The user's choice, read into memory: a file, the files of a folder, or those of a zip archive. Names are labels
/// only: nothing is ever unpacked to disk.
struct ImportSource {
    std::filesystem::path path;
    bool is_sqlite = false;                   ///< then its reader opens `path`, and nothing is in memory
    bool is_single = false;                   ///< one plain file
    std::map<std::string, std::string> texts; ///< by name, folders with a slash

    /// The text of a plain file; empty where there is more than one or none.
    std::string_view single_text() const;
    /// nullptr where there is no such file.
    const std::string* find(const std::string& name) const;
};

/// Whether an importer may want a file of this name out of a folder or an archive, which may hold anything.
bool is_wanted(std::string_view file_name);

/// Reads a file, a folder (the wanted files, two levels deep) or a zip archive. Throws
/// ImportError where there is nothing to read, it cannot be read, or it is larger than the limits.
ImportSource open_source(const std::filesystem::path& path, const ImportLimits& limits = {});

} // namespace kept
