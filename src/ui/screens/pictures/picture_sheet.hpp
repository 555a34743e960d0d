#pragma once

#include "ui/screens/pictures/pictures_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The sheet on which a picture of a chart or a badge is saved as PNG or SVG, while one is taken. If something is at
/// that place already, it asks first.
void draw_picture_sheet(Ui& ui, const ScreenInput& input, PicturesState& state);

} // namespace kept::ui
