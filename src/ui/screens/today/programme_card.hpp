#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The programmes under way, each with this week's step, from the top of `area` down; returns the height it took, the
/// gap after it included. Nothing where none is under way.
float draw_programme_cards(Ui& ui, const ScreenInput& input, Rect area);

} // namespace kept::ui
