#pragma once

#include "ui/context/context.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kept::ui {

/// A place the rail leads to.
struct RailItem {
    std::string_view id;
    std::string_view label;
    char32_t icon = 0;
};

/// The level bar at the foot of the rail: "Level 12" and "640 / 900" over a bar.
struct RailLevel {
    std::string label;
    std::string figures;
    double share = 0;
};

/// Width of the rail in pixels: 208 points, or 64 where the window is narrower than 1000 points.
float rail_width(const Ui& ui);

/// The column at the left: the logo, the places, and at the foot the level and the last item (Settings). Marks are
/// "rail/<id>". Returns the index that was clicked.
std::optional<std::size_t> draw_rail(Ui& ui, std::span<const RailItem> items, std::size_t chosen,
                                     const std::optional<RailLevel>& level);

} // namespace kept::ui
