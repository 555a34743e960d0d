#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"

#include <string>

namespace kept::desktop {

/// A drawing as PNG, two pixels a point, with the OpenGL context that is current between two frames. Throws
/// std::runtime_error with a sentence.
std::string paint_png(const charts::Drawing& drawing, const Theme& theme);

} // namespace kept::desktop
