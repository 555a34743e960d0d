#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/habits/habit_draft.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The card as Today will show it; nothing in it can be pressed.
void draw_habit_preview(Ui& ui, const ScreenInput& input, const HabitDraft& draft, Rect rect);
inline constexpr double preview_height = 110; ///< points

} // namespace kept::ui
