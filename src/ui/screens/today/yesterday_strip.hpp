#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/today/state/today_state.hpp"

namespace kept::ui {

/// "Yesterday: “Steady” is still open." under today's questions, with a way there; draws nothing where all was
/// answered. Returns the height it takes, in pixels.
float draw_yesterday_strip(Ui& ui, const ScreenInput& input, TodayState& state, Rect area);

} // namespace kept::ui
