#pragma once

#include "ui/screens/screen_input.hpp"

#include <string>

namespace kept::ui {

struct DashboardState;
struct Ui;

/// "Find anything": what was typed, and which find is marked.
struct PaletteState {
    bool is_open = false;
    std::string query;
    int marked = 0;
    bool has_focus = false; ///< the field was given the keyboard
};

/// The field and the list, over everything else; Enter follows, Escape closes.
void draw_palette(Ui& ui, const ScreenInput& input, DashboardState& state);

} // namespace kept::ui
