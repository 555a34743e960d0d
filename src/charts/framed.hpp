#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"

#include <string_view>

namespace kept::charts {

/// A chart on a ground of its own with its title above: a picture that can stand alone.
Drawing framed(const Drawing& drawing, std::string_view title, const Theme& theme, const TextMeasure& measure);

} // namespace kept::charts
