#pragma once

#include "ui/screens/practice/state/practice_state.hpp"
#include "ui/widgets/page.hpp"

namespace kept::ui {

/// Contact and safety in plain words: the two questions of the gate, which are answered nowhere else, and the user's
/// own help lines.
void draw_safety_page(Ui& ui, const ScreenInput& input, PracticeState& state, Page& page);

} // namespace kept::ui
