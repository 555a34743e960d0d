#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/progress/progress_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The habit's name, which opens the choice of habits, and its cue, cut from the top of `area`. Up and Down go to the
/// habit before and after.
void draw_progress_header(Ui& ui, const ScreenInput& input, ProgressState& state, Rect& area, Colour accent);

} // namespace kept::ui
