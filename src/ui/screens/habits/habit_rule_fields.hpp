#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/habits/habit_draft.hpp"

namespace kept::ui {

class FormColumn;

/// When and how much: the fields of the rule. Part of the form.
void draw_rule_fields(Ui& ui, HabitDraft& draft, FormColumn& form, Weekday first_weekday);

} // namespace kept::ui
