#pragma once

#include "catalogue/catalogue_error.hpp"
#include "journal/habits/habit_template.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// The habits a user can begin with. `name_of_file` is for messages. Throws CatalogueError that names the line and the
/// field.
std::vector<HabitTemplate> parse_templates(std::string_view text, const std::string& name_of_file);
std::vector<HabitTemplate> read_templates(const std::filesystem::path& file);

} // namespace kept
