#pragma once

#include "catalogue/catalogue_error.hpp"
#include "domain/badges/badge.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// Reads a catalogue of badges: a JSON array of objects with id, family, name, meaning, tier, icon, counter and
/// threshold, and perhaps measure or practice. `name_of_file` is for messages. Throws CatalogueError.
std::vector<Badge> parse_badges(std::string_view text, const std::string& name_of_file);

/// The same, from a file. Throws CatalogueError where it cannot be read.
std::vector<Badge> read_badges(const std::filesystem::path& file);

} // namespace kept
