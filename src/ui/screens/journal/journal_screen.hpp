#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/journal/journal_state.hpp"

namespace kept::ui {

/// Everything that was recorded, newest first: search, filters, and each entry to be corrected or undone.
void draw_journal(Ui& ui, const ScreenInput& input, JournalState& state, Rect area);

} // namespace kept::ui
