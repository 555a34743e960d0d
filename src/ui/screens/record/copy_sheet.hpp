#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/record/record_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Saving a copy: format and place.
void draw_copy_sheet(Ui& ui, const ScreenInput& input, CopySheet& sheet);

} // namespace kept::ui
