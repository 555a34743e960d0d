#pragma once

#include "ui/fonts/font_places.hpp"

#include <filesystem>
#include <optional>
#include <set>
#include <vector>

namespace kept::ui {

/// A font of the system that has some of the characters asked for, and its location.
struct SystemFont {
    std::filesystem::path path;
    int face = 0;
    std::set<char32_t> characters;
};

/// Fonts of the system that between them draw `wanted`, best first; characters that no font has are in none.
std::vector<SystemFont> find_system_fonts(const std::set<char32_t>& wanted);

/// The system's font without serifs at a weight; nothing where no font is installed.
std::optional<FontPlace> sans_serif(Weight weight);

} // namespace kept::ui
