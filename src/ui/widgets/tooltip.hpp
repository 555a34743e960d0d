#pragma once

#include "ui/context/context.hpp"

namespace kept::ui {

/// Draws a tip under what it belongs to, or above where there is no room. Screens ask for one with Ui::tip.
void draw_tip(Ui& ui, const Tip& tip);

} // namespace kept::ui
