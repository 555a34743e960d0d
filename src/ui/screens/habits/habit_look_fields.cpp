#include "ui/screens/habits/habit_look_fields.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/form.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double icon_cell = 38;
constexpr double colour_cell = 32;

/// Place `at` in a grid of squares, row by row.
Rect cell_of(Rect area, std::size_t at, std::size_t in_row, float side) {
    const std::size_t row = at / in_row;
    return rect_at(area.left + side * static_cast<float>(at % in_row), area.top + side * static_cast<float>(row), side,
                   side);
}

void draw_colours(Ui& ui, HabitDraft& draft, FormColumn& form) {
    const auto in_row = std::min<std::size_t>(
        accent_count, std::max<std::size_t>(1, static_cast<std::size_t>(form.width() / ui.px(colour_cell))));
    const std::size_t rows = (accent_count + in_row - 1) / in_row;
    const Rect area = form.row("Colour", colour_cell * static_cast<double>(rows));
    for (std::size_t i = 0; i < accent_count; ++i) {
        const float side = ui.px(colour_cell);
        const Rect place = cell_of(area, i, in_row, side);
        const Interaction interaction =
            interact(ui, fmt::format("habit/colour-{}", i), place.inset(ui.px(2)), true, i == draft.colour);
        disc(ui, place.centre(), ui.px(10), ui.theme.accent(i));
        if (i == draft.colour)
            circle(ui, place.centre(), ui.px(13.5), ui.px(2), ui.theme.ink);
        if (interaction.focused)
            focus_ring(ui, place.inset(ui.px(3)), ui.px(12));
        if (interaction.hovered)
            ui.tip(accent_name(i), place);
        if (interaction.clicked)
            draft.colour = i;
    }
}

/// All icons, or the first row until more are asked for.
void draw_icons(Ui& ui, HabitDraft& draft, FormColumn& form) {
    const auto in_row = std::max<std::size_t>(4, static_cast<std::size_t>(form.width() / ui.px(icon_cell)));
    const std::size_t all = icons::for_habits.size();
    const std::size_t shown = draft.shows_icons ? all : std::min(all, 2 * in_row - 1);
    const std::size_t cells = draft.shows_icons ? shown : shown + 1;
    const std::size_t rows = (cells + in_row - 1) / in_row;
    const Rect area = form.row("Icon", icon_cell * static_cast<double>(rows));
    const float side = ui.px(icon_cell);
    const auto cell = [&](std::size_t at) { return cell_of(area, at, in_row, side).inset(ui.px(2)); };
    for (std::size_t i = 0; i < shown; ++i) {
        const char32_t icon = icons::for_habits.at(i);
        const bool chosen = icons::named(draft.icon) == icon;
        if (icon_button(ui, fmt::format("habit/icon-{}", icons::name_of(icon)), cell(i), icon, "", true,
                        chosen ? ButtonStyle::Picked : ButtonStyle::Bare))
            draft.icon = icons::name_of(icon);
    }
    if (!draft.shows_icons &&
        icon_button(ui, "habit/more-icons", cell(shown), icons::more_horiz, "All icons", true, ButtonStyle::Bare))
        draft.shows_icons = true;
}

} // namespace

void draw_look_fields(Ui& ui, HabitDraft& draft, FormColumn& form) {
    draw_icons(ui, draft, form);
    draw_colours(ui, draft, form);
}

} // namespace kept::ui
