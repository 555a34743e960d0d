#pragma once

#include <imgui.h>

namespace kept::ui {

/// Begins a frame of the current context, whose fonts are `atlas`. From 1.92 on an atlas that a context does not own
/// has to be told of each frame first.
void begin_frame(ImFontAtlas& atlas);

/// Gives the keyboard to the text field that comes next.
void give_keyboard_to_next();

} // namespace kept::ui
