#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/today/state/today_state.hpp"

namespace kept::ui {

/// In points.
inline constexpr double today_header_height = 67;

/// The date, what is left to do, the way to other days, and how much is answered.
void draw_today_header(Ui& ui, const ScreenInput& input, TodayState& state, Rect area);

} // namespace kept::ui
