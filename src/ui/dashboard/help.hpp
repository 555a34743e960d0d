#pragma once

#include "ui/context/context.hpp"

namespace kept::ui {

/// The keys, over everything else; Escape or F1 closes.
void draw_help(Ui& ui, bool& is_open);

} // namespace kept::ui
