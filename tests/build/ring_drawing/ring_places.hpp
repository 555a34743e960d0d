#pragma once

#include "build/ring_drawing/ring_list.hpp"
#include "charts/colour.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept::ring_drawing {

/// A piece of the drawing: the part of a circular band. Turns are 0 at twelve o'clock and go clockwise; a piece across
/// twelve o'clock goes on above 1.
struct Place {
    std::string_view ring;
    std::string_view words; ///< its business, in three words
    int inner;              ///< edge nearer to the middle, an index of `radii`; 0 is the middle itself
    int outer;
    double from;
    double to;
    Colour fill;
};

/// Radius of each edge, in points.
inline constexpr double radii[] = {0, 46, 91, 136, 180, 224, 266, 308, 350};

/// From the outside in.
std::span<const Place> places();

/// One sentence for each difference between the drawing and `rings`: a piece must touch, on its inner side, the rings
/// that its ring uses, except those that follow from others, and no more.
std::vector<std::string> faults_of(std::span<const Place> places, const Rings& rings);

} // namespace kept::ring_drawing
