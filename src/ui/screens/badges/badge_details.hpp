#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/badges/badges_view.hpp"

namespace kept::ui {

/// One badge large, its meaning, and when it was earned or what is left.
void draw_badge_portrait(Ui& ui, const ScreenInput& input, const BadgeItem& badge, Rect card);
float badge_portrait_height(Ui& ui, const BadgeItem& badge, float width);

/// The days a badge was earned with. Draws nothing where there are none. True when all of them are asked for.
bool draw_evidence(Ui& ui, const std::vector<EvidenceLine>& lines, bool shows_all, Rect card);
float evidence_height(Ui& ui, const std::vector<EvidenceLine>& lines, bool shows_all);

} // namespace kept::ui
