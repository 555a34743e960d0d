#pragma once

#include "ui/context/context.hpp"

#include <string_view>

namespace kept::ui {

enum class CardStyle : std::uint8_t {
    Plain,
    Focused, ///< ringed in the accent: where the keyboard's answers go
    Raised,  ///< the deeper shadow of what floats over others
    Sketch   ///< a dashed edge and no ground: a quiet aside
};

/// The ground of a card: rounded, hairline edge, soft shadow. Draw it first and its content on top.
void draw_card(Ui& ui, Rect rect, CardStyle style = CardStyle::Plain);
void draw_card(Ui& ui, Rect rect, CardStyle style, Colour accent);

/// Makes the whole card clickable. Call it after what is in the card, which then goes before the card.
Interaction card_touch(Ui& ui, std::string_view id, Rect rect);

/// An inset on a card, for an insight or a quotation.
void draw_well(Ui& ui, Rect rect);

/// A habit's icon on a rounded tile of its own colour.
void draw_icon_tile(Ui& ui, Rect rect, Colour accent, char32_t icon);

} // namespace kept::ui
