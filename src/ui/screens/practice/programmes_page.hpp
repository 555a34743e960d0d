#pragma once

#include "ui/screens/practice/state/practice_state.hpp"
#include "ui/widgets/page.hpp"

namespace kept::ui {

/// All programmes, or the one that is open with its eight weeks.
void draw_programmes_page(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page);

} // namespace kept::ui
