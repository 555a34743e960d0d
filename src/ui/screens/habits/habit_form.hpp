#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/habits/habit_draft.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The open form over the screen: the card as it will be, and every field of the habit.
void draw_habit_form(Ui& ui, const ScreenInput& input, HabitDraft& draft);

/// When and how much: the fields of the rule. Part of the form.
class FormColumn;
void draw_rule_fields(Ui& ui, HabitDraft& draft, FormColumn& form, Weekday first_weekday);

/// The icon and the colour. Part of the form.
void draw_look_fields(Ui& ui, HabitDraft& draft, FormColumn& form);

/// The card as Today will show it; nothing in it can be pressed.
void draw_habit_preview(Ui& ui, const ScreenInput& input, const HabitDraft& draft, Rect rect);
inline constexpr double preview_height = 110; ///< points

} // namespace kept::ui
