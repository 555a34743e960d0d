#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/goals/goals_state.hpp"

namespace kept::ui {

/// Opens the form for a new goal, on `habit` where it is one.
void open_goal_form(const ScreenInput& input, GoalDraft& draft, const HabitId& habit);
/// Opens the form with the terms of a goal that runs.
void open_goal_change(const ScreenInput& input, GoalDraft& draft, const Goal& goal);

/// The open form over the screen: which habit, what, how much, by when; beside it the pace on the user's own history
/// and how likely the last 60 days make it.
void draw_goal_form(Ui& ui, const ScreenInput& input, GoalDraft& draft);

} // namespace kept::ui
