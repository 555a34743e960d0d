#pragma once

#include "ui/context/context.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kept::ui {

/// One of a few choices that exclude each other. `id` names it in marks: the control's path, then this.
struct Segment {
    std::string_view id;
    std::string_view label;
};

/// Width the choices need side by side, in pixels.
float segmented_width(Ui& ui, std::span<const Segment> segments);

/// A row of choices in a well, the chosen one raised, at the left of `rect`; returns the index that was picked now.
/// Arrow keys move the choice while it has the keyboard.
std::optional<std::size_t> segmented(Ui& ui, std::string_view id, Rect rect, std::span<const Segment> segments,
                                     std::size_t chosen);

/// Chips that can be picked one by one, breaking into rows within `width`. Returns the index that was clicked.
struct Chip {
    std::string_view id;
    std::string_view label;
    bool picked = false;
    char32_t icon = 0;
};
std::optional<std::size_t> chips(Ui& ui, std::string_view id, ImVec2 position, float width,
                                 std::span<const Chip> entries);
float chips_height(Ui& ui, float width, std::span<const Chip> entries);

} // namespace kept::ui
