#pragma once

#include "ui/screens/today/state/card_context.hpp"

namespace kept::ui {

/// Minus, the day's total as a field, plus; moves `at` past them.
void draw_amount_stepper(CardContext& context, ImVec2& at);

/// Draws the end of the row of an amount: none of it, or rest.
void draw_none_and_skip(CardContext& context, ImVec2 at);

/// Digits type the day's total, Enter takes it; + and N, and S. True when a key was used.
bool handle_amount_keys(CardContext& context);

} // namespace kept::ui
