#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/today/state/today_state.hpp"

namespace kept::ui {

/// The first start: a log without habits.
void draw_welcome(Ui& ui, const ScreenInput& input, TodayState& state, Rect area);

} // namespace kept::ui
