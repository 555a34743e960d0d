#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"
#include "domain/badges/badge.hpp"

namespace kept::charts {

/// A badge as a medal.
struct MedalSpec {
    Tier tier = Tier::Bronze;
    char32_t icon = 0;
    bool earned = false;
    double progress = 0; ///< 0..1, shown as an arc while it is not earned
};

/// A medal of Kept's own: an edge, a ring, the relief of its icon and a ribbon. Tiers differ in metal, in the teeth of
/// the edge and in the number of pips under the icon. `radius` of the edge, whose middle lies as far from the top and
/// from the left; the ribbon hangs below it.
Drawing medal(const MedalSpec& spec, const Theme& theme, double radius);

/// Height of a medal with its ribbon, for a radius.
double medal_height(double radius);

} // namespace kept::charts
