#pragma once

#include "ui/context/context.hpp"

#include <string>
#include <string_view>

namespace kept::ui {

/// The heading of a card that says what did not work; taken off the top of `content`.
void draw_failure_heading(Ui& ui, Rect& content, std::string_view title);

/// In the place of a screen that could not be drawn: why, and a button to try again. `closes_forms`: what could not be
/// drawn was over the screen, and going elsewhere closes it. True: the button was pressed.
bool draw_fault_page(Ui& ui, const std::string& sentence, bool closes_forms, Rect area);

} // namespace kept::ui
