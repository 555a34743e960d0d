#pragma once

#include "ui/context/context.hpp"

#include <string_view>

namespace kept::ui {

/// A control's words in the middle of `rect`'s height: its name, and under it a sentence of up to two lines.
void draw_label(Ui& ui, Rect rect, std::string_view name, std::string_view about);

} // namespace kept::ui
