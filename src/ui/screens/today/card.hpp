#pragma once

#include "ui/context.hpp"
#include "ui/screens/today/today_actions.hpp"

namespace kept::ui {

/// What the parts of a card are given.
struct CardContext {
    Ui& ui;
    const HabitCard& card;
    TodayActions& actions;
    TodayState& state;
    bool is_selected = false; ///< keys go to this card
    Colour accent;
    float answers_end = 0; ///< where the answers end, once they are drawn

    std::string_view id(std::string_view part) const { return ui.words("{}/{}", card.path, part); }
};

/// Height a card needs, in pixels.
float card_height(const CardContext& context);

/// Draws a card: tile, name, week, ring, streak, answers, what was said, and the form that is open in it.
void draw_habit_card(CardContext& context, Rect rect);

} // namespace kept::ui
