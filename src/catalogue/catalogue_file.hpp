#pragma once

#include "catalogue/catalogue_error.hpp"
#include "catalogue/catalogue_object.hpp"
#include "catalogue/json_lines.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
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

/// The entries of a folder of files with one entry each, in the order of their names; `parse` makes an entry of the
/// text and the name of a file. Throws CatalogueError where one cannot be read or its id is not the name of its file.
template <typename Parse>
auto read_folder(const std::filesystem::path& folder, Parse parse) {
    std::vector<std::invoke_result_t<Parse, std::string_view, const std::string&>> entries;
    for (const std::filesystem::path& file : catalogue_files(folder)) {
        const std::string name = file.filename().string();
        entries.push_back(parse(read_catalogue(file), name));
        if (entries.back().id + ".json" != name)
            throw CatalogueError(name + ", line 1: \"id\" is not the name of the file.");
    }
    return entries;
}

} // namespace kept
