#pragma once

#include "catalogue/catalogue_error.hpp"
#include "journal/practices/programme.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// Reads one starter programme: a JSON object with id, title, why, icon, habits, practices and eight weeks.
/// `name_of_file` is for messages. Throws CatalogueError that names the line and the field.
Programme parse_programme(std::string_view text, const std::string& name_of_file);

/// All programmes of a folder, a file each. Throws CatalogueError.
std::vector<Programme> read_programmes(const std::filesystem::path& folder);

} // namespace kept
