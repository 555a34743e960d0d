#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/progress/progress_state.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/widgets/page.hpp"

namespace kept::ui {

/// The charts below the year: strength, streaks, kept days, weekdays, the measure's own, and what holds in them.
void draw_progress_charts(Ui& ui, const ScreenInput& input, ProgressState& state, Column& column, Colour accent);

} // namespace kept::ui
