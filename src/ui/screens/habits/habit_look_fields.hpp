#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/habits/habit_draft.hpp"

namespace kept::ui {

class FormColumn;

/// The icon and the colour. Part of the form.
void draw_look_fields(Ui& ui, HabitDraft& draft, FormColumn& form);

} // namespace kept::ui
