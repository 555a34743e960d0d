#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/goals/goals_state.hpp"

namespace kept::ui {

/// Goals that run with their pace, the shelf of those reached, and the form to set one.
void draw_goals(Ui& ui, const ScreenInput& input, GoalsState& state, Rect area);

} // namespace kept::ui
