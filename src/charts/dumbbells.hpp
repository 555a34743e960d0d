#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"

#include <string>
#include <vector>

namespace kept::charts {

/// How strong a feeling was at first and at the end, 0..10.
struct Dumbbell {
    std::string id;
    int before = 0;
    int after = 0;
    bool acted = false; ///< drawn with a square end
    std::vector<std::string> read_out;
};

/// One upright line a moment, from its first strength (a ring) to its last (a disc), oldest at the left.
Drawing dumbbells(const std::vector<Dumbbell>& moments, Colour accent, const Theme& theme, double width, double height);

} // namespace kept::charts
