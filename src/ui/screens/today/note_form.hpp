#pragma once

#include "ui/screens/today/state/card_context.hpp"

namespace kept::ui {

/// In points.
inline constexpr double note_form_height = 36;

/// One line for a note on the answer that was given.
void draw_note_form(CardContext& context, Rect rect);

} // namespace kept::ui
