#include "ui/dashboard/palette.hpp"

#include "ui/dashboard/dashboard.hpp"
#include "ui/dashboard/find_anything.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <utility>

namespace kept::ui {
namespace {

// In points.
constexpr double width = 520;
constexpr double height = 440;
constexpr double row_height = 38;

void move_mark(PaletteState& palette, int finds) {
    if (pressed(Key::Down, {}, Repeat::Yes))
        ++palette.marked;
    if (pressed(Key::Up, {}, Repeat::Yes))
        --palette.marked;
    palette.marked = std::clamp(palette.marked, 0, std::max(0, finds - 1));
}

/// True when clicked.
bool draw_find(Ui& ui, const Find& find, bool is_marked, Rect row) {
    const Interaction state = interact_mouse_only(ui, "find/" + find.id, row, true, is_marked);
    if (is_marked || state.hovered)
        fill(ui, row, ui.theme.well, ui.px(8));
    Rect content = row.inset(ui.px(10), 0);
    draw_icon(ui, content.cut_left(ui.px(24)).centre(), IconSize::Medium, ui.theme.soft, find.icon);
    content.cut_left(ui.px(10));
    draw_text(ui, content, Type::Body, ui.theme.ink, find.label);
    return state.clicked;
}

const Find* draw_finds(Ui& ui, const std::vector<Find>& finds, PaletteState& palette, Rect area) {
    ScrollArea scroll(ui, "find/scroll", area, ui.px(row_height * static_cast<double>(finds.size())));
    Rect rest = scroll.content();
    const Find* chosen = nullptr;
    for (std::size_t i = 0; i < finds.size(); ++i) {
        const bool is_marked = static_cast<int>(i) == palette.marked;
        const Rect row = rest.cut_top(ui.px(row_height));
        if (is_marked)
            scroll.reveal(row);
        if (draw_find(ui, finds[i], is_marked, row))
            chosen = &finds[i];
    }
    return chosen;
}

} // namespace

void draw_palette(Ui& ui, const ScreenInput& input, DashboardState& state) {
    PaletteState& palette = state.palette;
    Modal modal(ui, "palette", "Find anything", width, height);
    Rect body = modal.body();
    if (!std::exchange(palette.has_focus, true))
        focus_field(ui, "find/query");
    const FieldResult field = text_field(ui, "find/query", body.cut_top(ui.px(field_height)), palette.query,
                                         {.hint = "A habit, a screen, or what to do", .icon = icons::search});
    body.cut_top(ui.px(8));
    if (field.changed)
        palette.marked = 0;
    const std::vector<Find> finds = find_anything(input, state, palette.query);
    move_mark(palette, static_cast<int>(finds.size()));
    if (finds.empty())
        draw_text(ui, body.with_height(ui.px(row_height)), Type::Body, ui.theme.soft, "Nothing is called that.");
    const Find* chosen = draw_finds(ui, finds, palette, body);
    if (field.submitted && !finds.empty())
        chosen = &finds[static_cast<std::size_t>(palette.marked)];
    if (chosen != nullptr)
        follow(*chosen, input, state);
    else if (modal.wants_close())
        palette = {};
}

} // namespace kept::ui
