#pragma once

#include "ui/context/context.hpp"

#include <optional>
#include <string_view>

namespace kept::ui {

enum class ButtonStyle : std::uint8_t {
    Well,   ///< at rest on a card; all answers look like this until one is given
    Chosen, ///< the answer that was given: filled with the accent
    Picked, ///< chosen among settings: outlined in the accent
    Main,   ///< the one step a dialog is for
    Bare    ///< no ground until hovered
};

/// The content of a button.
struct ButtonSpec {
    std::string_view label = {};
    std::string_view hint = {}; ///< a key that does the same, small after the label
    char32_t icon = 0;          ///< before the label; 0: none
    ButtonStyle style = ButtonStyle::Well;
    std::optional<Colour> accent = {}; ///< the brand's colour if not given
    bool enabled = true;
    std::string_view tip = {};
};

/// Height of every button, in points.
inline constexpr double button_height = 32;

/// Width a button needs for its spec, in pixels.
float button_width(Ui& ui, const ButtonSpec& spec);

/// A button that fills `rect`; true when clicked, or when Enter or Space goes to it.
bool button(Ui& ui, std::string_view id, Rect rect, const ButtonSpec& spec);

/// A button as wide as its spec at `position`; moves `position` past it and a gap of 8 points.
bool button_in_row(Ui& ui, std::string_view id, ImVec2& position, const ButtonSpec& spec);

/// A square button of one icon; `tip` says in words what it does.
bool icon_button(Ui& ui, std::string_view id, Rect rect, char32_t icon, std::string_view tip, bool enabled = true,
                 ButtonStyle style = ButtonStyle::Bare);

/// Words that act: text in the brand's colour, underlined when hovered, at the left of `rect`'s height.
bool link(Ui& ui, std::string_view id, Rect rect, std::string_view label);
float link_width(Ui& ui, std::string_view label);

} // namespace kept::ui
