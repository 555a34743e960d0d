#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/progress/progress_state.hpp"
#include "ui/screens/screen_input.hpp"

#include <optional>

namespace kept::ui {

/// The history of one habit: its year, its strength, its streaks. Returns a day that the user wants to answer or
/// correct.
void draw_progress(Ui& ui, const ScreenInput& input, ProgressState& state, Rect area);

} // namespace kept::ui
