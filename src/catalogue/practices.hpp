#pragma once

#include "catalogue/catalogue_error.hpp"
#include "journal/practices/practice.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// Reads one practice: a JSON object with id, family, title, why, icon and steps. `name_of_file` is for messages.
/// Throws CatalogueError that names the line and the field.
Practice parse_practice(std::string_view text, const std::string& name_of_file);

/// All practices of a folder, a file each, in the order in which their files say they stand. Throws CatalogueError.
std::vector<Practice> read_practices(const std::filesystem::path& folder);

} // namespace kept
