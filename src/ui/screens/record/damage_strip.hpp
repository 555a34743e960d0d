#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Draws the fault in the record while it is only a look at a damaged log, and the newest good copy to put in its
/// place. Draws nothing if the record is sound.
void draw_damage_strip(Ui& ui, const ScreenInput& input, Rect& area);

/// The record is only a look: nothing can be written.
bool is_read_only(const ScreenInput& input);

} // namespace kept::ui
