#pragma once

#include "charts/drawing.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace kept::charts {

/// The outline of an icon as the "d" of an SVG path, its middle at `centre` and `points` high; SVG knows no icon font.
using IconOutline = std::function<std::string(char32_t icon, Point centre, double points)>;

/// A drawing as a complete SVG picture; `title` is what a screen reader says of it. Without `outline` icons are left
/// out.
std::string to_svg(const Drawing& drawing, std::string_view title, const IconOutline& outline = {});

} // namespace kept::charts
