#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Draws the fault in a damaged log, of which only what can be read is shown, and the newest good copy to put in its
/// place. Draws nothing if the record is sound.
void draw_damage_strip(Ui& ui, const ScreenInput& input, Rect& area);

} // namespace kept::ui
