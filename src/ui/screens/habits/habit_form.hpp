#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/habits/habit_draft.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The open form over the screen: the card as it will be, and every field of the habit.
void draw_habit_form(Ui& ui, const ScreenInput& input, HabitDraft& draft);

} // namespace kept::ui
