#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/today/state/today_state.hpp"

namespace kept::ui {

/// Arrows, undo, notes, and the selected card's own keys (README, "Keys").
void handle_today_keys(Ui& ui, const ScreenInput& input, TodayState& state);

} // namespace kept::ui
