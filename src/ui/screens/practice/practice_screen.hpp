#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/practice/state/practice_state.hpp"

namespace kept::ui {

/// Guided exercises, programmes, the review, and contact and safety.
void draw_practice(Ui& ui, const ScreenInput& input, PracticeState& state, Rect area);

/// Draws the dialog over any screen: a saved entry that is being read.
void draw_practice_dialogs(Ui& ui, const ScreenInput& input, PracticeState& state);

/// Before another screen is shown: what is written and not kept yet goes into the log.
void keep_practice(const ScreenInput& input, PracticeState& state);

} // namespace kept::ui
