#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace kept {

/// The first program of that name on PATH; empty if there is none.
std::optional<std::filesystem::path> find_program(std::string_view name);

} // namespace kept
