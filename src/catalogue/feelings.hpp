#pragma once

#include "catalogue/catalogue_error.hpp"
#include "journal/practices/practice.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// Reads the feeling words: a JSON array of objects with word, pleasantness and energy (-5 to 5 each). Throws
/// CatalogueError that names the line and the field.
std::vector<FeelingWord> parse_feelings(std::string_view text, const std::string& name_of_file);
std::vector<FeelingWord> read_feelings(const std::filesystem::path& file);

} // namespace kept
