#pragma once

#include "charts/drawing.hpp"

#include <string>

namespace kept::charts {

/// A drawing as a complete SVG picture; `title` is what a screen reader says of it.
std::string to_svg(const Drawing& drawing, std::string_view title);

} // namespace kept::charts
