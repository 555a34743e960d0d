#pragma once

#include "ui/screens/today/state/card_context.hpp"

namespace kept::ui {

/// Height a card needs, in pixels.
float card_height(const CardContext& context);

/// Draws a card: tile, name, week, ring, streak, answers, what was said, and the form that is open in it.
void draw_habit_card(CardContext& context, Rect rect);

} // namespace kept::ui
