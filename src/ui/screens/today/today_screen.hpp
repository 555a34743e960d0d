#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/today/state/today_state.hpp"

namespace kept::ui {

/// The questions of a day, and beside them (under them where the window is narrow) the overview of the last weeks.
void draw_today(Ui& ui, const ScreenInput& input, TodayState& state, Rect area);

/// Shows another day; nothing later than today.
void show_day(const ScreenInput& input, TodayState& state, Day day);

} // namespace kept::ui
