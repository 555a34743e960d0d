#pragma once

#include "ui/imgui_compat.hpp"

#include <imgui.h>

namespace kept::ui {

/// Begins a frame of the current context, whose fonts are `atlas`. From 1.92 on an atlas that a context does not own
/// has to be told of each frame first.
void begin_frame(ImFontAtlas& atlas);

/// While it lives, a key that the backend tells Dear ImGui of is told with these modifiers: those that were held when
/// it went down. From 1.87 on the backend would tell those that are held now, when a key that had to wait is long up.
class KeyMods {
  public:
    explicit KeyMods(Mods mods);
    ~KeyMods();
    KeyMods(const KeyMods&) = delete;
    KeyMods& operator=(const KeyMods&) = delete;

  private:
    int told_before_ = 0;
};

/// After the beginning of a frame: input that Dear ImGui was told of has been put off to the next. What comes after it
/// should wait with it.
bool input_is_waiting();

/// Gives the keyboard to the text field that comes next.
void give_keyboard_to_next();
/// How many frames from that one on pass before the field takes what is typed: in this one it asks, in the next it gets
/// the keyboard, and from 1.87 on it throws away what comes in that one.
int frames_to_give_keyboard();

} // namespace kept::ui
