#pragma once

#include "build/ring_drawing/ring_places.hpp"

#include <span>
#include <string>

namespace kept::ring_drawing {

/// The pieces as an SVG picture on a ground of its own, so that it reads on a light and on a dark page.
std::string picture_of(std::span<const Place> places);

} // namespace kept::ring_drawing
