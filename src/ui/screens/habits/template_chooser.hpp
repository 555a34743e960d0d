#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/habits/habits_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Templates by family and search, or nothing to begin from; the choice opens the form.
void draw_template_chooser(Ui& ui, const ScreenInput& input, HabitsState& state);

} // namespace kept::ui
