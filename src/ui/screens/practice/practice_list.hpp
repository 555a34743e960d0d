#pragma once

#include "ui/screens/practice/state/practice_state.hpp"
#include "ui/widgets/page.hpp"

namespace kept::ui {

/// Drafts to go on with, all exercises by family, and the latest entries.
void draw_practice_list(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page);

} // namespace kept::ui
