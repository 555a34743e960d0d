#pragma once

#include "ui/imgui/imgui_compat.hpp"

#include <imgui.h>

namespace kept::ui {

/// Begins a frame of the current context, whose fonts are `atlas`. From 1.92 on an atlas that a context does not own
/// has to know of each frame first.
void begin_frame(ImFontAtlas& atlas);

/// Tells Dear ImGui of a key by GLFW's number for what is meant, with the modifiers that were held when it went down.
/// False: before 1.87 only its backend can, which takes the number as it is. From then on the backend would look up
/// what the number's place types, which has been done, and tell the modifiers that are held now, when a key that had to
/// wait is long up.
bool send_key(int glfw_key, bool down, Mods mods);

/// After the beginning of a frame: true if input given to Dear ImGui has been put off to the next. Input that comes
/// after it should wait with it.
bool input_is_waiting();

/// Gives the keyboard to the text field that comes next.
void give_keyboard_to_next();
/// How many frames from that one on pass before the field takes what is typed: in this one it asks, in the next it gets
/// the keyboard, and from 1.87 on it throws away what comes in that one.
int frames_to_give_keyboard();

} // namespace kept::ui
