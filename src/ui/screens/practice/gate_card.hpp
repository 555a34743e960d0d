#pragma once

#include "ui/screens/practice/state/practice_state.hpp"

namespace kept::ui {

struct GateCardResult {
    float height = 0;
    bool wants_page = false; ///< the page on which the answers are changed is asked for
};

/// Draws the card before an exercise that reaches towards another person: the answers about contact, and what follows
/// from them. Nothing can be changed here.
GateCardResult draw_gate_card(Ui& ui, const ScreenInput& input, const Practice& practice, Rect area);

/// Why reaching out is not offered, and what helps instead; returns the height.
float draw_gate_note(Ui& ui, const ScreenInput& input, Rect area);

} // namespace kept::ui
