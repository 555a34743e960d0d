#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/badges/badges_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The level as a ring, the points of the last twelve weeks as bars, and where this month's came from.
void draw_points_card(Ui& ui, const ScreenInput& input, const BadgesState& state, Rect card);
float points_card_height(Ui& ui, float width);

} // namespace kept::ui
