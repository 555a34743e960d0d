#pragma once

#include "ui/context.hpp"

#include <string>

namespace kept::ui {

/// In the place of a screen that could not be drawn: why, and a button to try again. True: it was pressed.
bool draw_fault_page(Ui& ui, const std::string& sentence, Rect area);

} // namespace kept::ui
