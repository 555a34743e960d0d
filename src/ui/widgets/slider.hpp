#pragma once

#include "charts/colour.hpp"
#include "ui/context/context.hpp"

#include <optional>
#include <string_view>

namespace kept::ui {

/// A whole number 0..`max` on a line with ticks, set by the mouse, the arrow keys or (with the keyboard on it) Home
/// and End; beyond 20 in steps of five. Not set shows no knob. Returns true when `value` changed. 36 points high at
/// least.
bool slider(Ui& ui, std::string_view id, Rect rect, std::optional<int>& value, Colour accent, int max = 10);

} // namespace kept::ui
