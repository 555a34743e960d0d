#pragma once

#include "ui/context/context.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kept::ui {

/// A line of a menu. `id` names it in marks: the menu's path, then this.
struct MenuItem {
    std::string_view id;
    std::string_view label;
    char32_t icon = 0;
    std::string_view hint = {}; ///< at the right: a key, a figure
    bool enabled = true;
    bool picked = false; ///< with a tick
    bool rule_before = false;
};

/// Which menu is open, and the line the keyboard is on; part of a view's state. At most one is open at a time.
struct MenuState {
    std::uint64_t open = 0;
    std::size_t at = 0;
    float scroll = 0;

    bool is_open(std::string_view id) const;
    void show(std::string_view id, std::size_t at = 0);
};

/// Draws the menu `id` under (or over) `anchor` while it is open; arrows move, Enter picks, Escape or a click beside it
/// closes. Returns the index that was picked.
std::optional<std::size_t> draw_menu(Ui& ui, MenuState& state, std::string_view id, Rect anchor,
                                     std::span<const MenuItem> items);

/// A field that shows the picked item and opens a menu of all of them. Returns the index that was picked.
std::optional<std::size_t> dropdown(Ui& ui, MenuState& state, std::string_view id, Rect rect,
                                    std::span<const MenuItem> items, std::string_view hint = {});

} // namespace kept::ui
