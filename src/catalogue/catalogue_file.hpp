#pragma once

#include "catalogue/catalogue_error.hpp"
#include "catalogue/json_lines.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// A catalogue file that is one object with an array of objects in it, and the lines of both.
struct CatalogueFile {
    /// Throws CatalogueError where `text` is no JSON object.
    CatalogueFile(std::string_view text, std::string name_of_file);

    std::string name;
    nlohmann::json json;
    JsonLines own_lines;  ///< of the object's fields
    JsonLines item_lines; ///< of the objects in its array
};

/// The .json files of a folder, by name. Throws CatalogueError where it cannot be read.
std::vector<std::filesystem::path> catalogue_files(const std::filesystem::path& folder);

} // namespace kept
