#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/today/state/today_actions.hpp"

namespace kept::ui {

/// The context the parts of a card get.
struct CardContext {
    Ui& ui;
    const HabitCard& card;
    TodayActions& actions;
    TodayState& state;
    bool is_selected = false; ///< keys go to this card
    Colour accent;
    float answers_end = 0; ///< where the answers end, once they are drawn

    std::string_view id(std::string_view part) const { return ui.format("{}/{}", card.path, part); }
};

} // namespace kept::ui
