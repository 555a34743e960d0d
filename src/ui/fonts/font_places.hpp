#pragma once

#include "ui/fonts/type.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kept::ui {

/// A font in a file; `face` is its index there.
struct FontPlace {
    std::filesystem::path path;
    int face = 0;
};

/// The files that text and icons are drawn with.
struct FontPlaces {
    std::array<FontPlace, weight_count> text; ///< by Weight
    FontPlace icons;
    bool has_icons = true;              ///< false: a font of letters stands in, which has none of them
    std::optional<std::string> warning; ///< what is missing and what to install, as a sentence
};

/// Looks for Inter and the icons in `folders` and everything below, the first before the next; what is missing is stood
/// in for by the system's font without serifs. Throws std::runtime_error where the system has no font at all.
FontPlaces find_fonts(const std::vector<std::filesystem::path>& folders);

} // namespace kept::ui
