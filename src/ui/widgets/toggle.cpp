#include "ui/widgets/toggle.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

void draw_switch(Ui& ui, std::string_view id, Rect rect, bool on, const Interaction& state) {
    const float place = ui.animate(id, on ? 1.0F : 0.0F, 0.14);
    const Colour rest = mixed(ui.theme.well, ui.theme.faint, state.hovered ? 0.9 : 0.7);
    const float radius = rect.height() / 2;
    fill(ui, rect, mixed(rest, ui.theme.brand(), static_cast<double>(place)), radius);
    const float left = rect.left + radius;
    const ImVec2 knob{left + (rect.right - radius - left) * place, rect.centre().y};
    disc(ui, knob, radius - ui.px(3), ui.theme.card);
    if (state.focused)
        focus_ring(ui, rect, radius);
}

} // namespace

bool toggle(Ui& ui, std::string_view id, Rect rect, std::string_view label, bool& on, std::string_view about) {
    const Interaction state = interact(ui, id, rect, true, on);
    if (state.clicked)
        on = !on;
    Rect room = rect;
    const Rect place = room.cut_right(ui.px(40));
    const float top = std::round(place.centre().y - ui.px(11));
    draw_switch(ui, id, {place.left, top, place.right, top + ui.px(22)}, on, state);
    room.right -= ui.px(16);
    draw_label(ui, room, label, about);
    return state.clicked;
}

bool checkbox(Ui& ui, std::string_view id, Rect rect, std::string_view label, bool& on) {
    const float wide = ui.px(30) + text_width(ui, Type::Body, label) + ui.px(4);
    const Rect area = rect.with_width(std::min(rect.width(), wide));
    const Interaction state = interact(ui, id, area, true, on);
    if (state.clicked)
        on = !on;
    Rect room = area;
    const Rect column = room.cut_left(ui.px(20));
    const Rect box = rect_at(column.left, std::round(column.centre().y - ui.px(10)), ui.px(20), ui.px(20));
    fill(ui, box, on ? ui.theme.brand() : mixed(ui.theme.card, ui.theme.well, 0.55), ui.px(6));
    if (on)
        draw_icon(ui, box.centre(), IconSize::Small, ui.theme.on_accent, icons::check);
    else
        outline(ui, box, state.hovered ? ui.theme.soft : ui.theme.faint, ui.px(6), ui.px(1));
    if (state.focused)
        focus_ring(ui, box, ui.px(6));
    room.left += ui.px(10);
    draw_text(ui, room, Type::Body, ui.theme.ink, label);
    return state.clicked;
}

} // namespace kept::ui
