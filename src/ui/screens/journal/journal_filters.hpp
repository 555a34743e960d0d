#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/journal/journal_state.hpp"

namespace kept::ui {

/// The search field and the choices of habit, kind, feeling and skill, from the top of `area`, which is cut down.
void draw_journal_filters(Ui& ui, const ScreenInput& input, JournalState& state, Rect& area);

} // namespace kept::ui
