#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace kept {

/// Where PATH has a program of that name.
std::optional<std::filesystem::path> find_program(std::string_view name);

} // namespace kept
