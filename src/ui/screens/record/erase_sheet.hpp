#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/record/record_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Erasing an entry, a habit, everything or the copies, after a question.
void draw_erase_sheet(Ui& ui, const ScreenInput& input, EraseSheet& sheet);

} // namespace kept::ui
