#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/habits/habits_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// All habits in their order: change, move, rest, archive, and begin new ones.
void draw_habits(Ui& ui, const ScreenInput& input, HabitsState& state, Rect area);

/// The form, the chooser and the questions of Habits, over whatever screen is shown.
void draw_habit_dialogs(Ui& ui, const ScreenInput& input, HabitsState& state);

} // namespace kept::ui
