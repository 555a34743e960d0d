#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/badges/badges_state.hpp"

namespace kept::ui {

/// The gallery of medals, the details of one, and where the points came from.
void draw_badges(Ui& ui, const ScreenInput& input, BadgesState& state, Rect area);

} // namespace kept::ui
