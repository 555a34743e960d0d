#pragma once

#include "domain/badges/badge.hpp"
#include "ui/context.hpp"

namespace kept::ui {

/// A badge as a medal.
struct MedalFace {
    Tier tier = Tier::Bronze;
    char32_t icon = 0;
    bool earned = false;
    double progress = 0; ///< 0..1, shown as an arc while it is not earned
};

/// A medal of Kept's own: an edge, a ring, the relief of its icon and a ribbon. Tiers differ in metal, in the teeth of
/// the edge and in the number of pips under the icon. `radius` in pixels, of the edge; the ribbon hangs below it.
void draw_medal(Ui& ui, ImVec2 centre, float radius, const MedalFace& face);

/// Height of a medal with its ribbon, for a radius.
float medal_height(float radius);

} // namespace kept::ui
