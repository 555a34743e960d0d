#include "ui/widgets/rail.hpp"

#include "ui/widgets/progress.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <cmath>

namespace kept::ui {
namespace {

constexpr double wide = 208;
constexpr double narrow = 64;
constexpr double item_height = 38;
constexpr double item_step = 42;

bool is_narrow(const Ui& ui) {
    return ui.screen().width() < ui.px(1000);
}

void draw_ground(Ui& ui, Rect rail) {
    fill(ui, rail, ui.theme.rail);
    fill(ui, {rail.right - ui.px(1), rail.top, rail.right, rail.bottom}, ui.theme.line);
}

void draw_logo(Ui& ui, Rect rail) {
    const Type type = Type::Headline;
    const float y = ui.px(22);
    const std::string_view word = is_narrow(ui) ? "k" : "kept";
    const float dot = text_width(ui, type, ".");
    float x = rail.left + ui.px(24);
    if (is_narrow(ui))
        x = rail.centre().x - (text_width(ui, type, word) + dot) / 2;
    x += draw_text_at(ui, {x, y}, type, ui.theme.ink, word);
    draw_text_at(ui, {x, y}, type, ui.theme.brand(), ".");
}

void draw_item_ground(Ui& ui, std::string_view id, Rect rect, bool chosen, const Interaction& state) {
    const float radius = ui.px(10);
    const float hover = ui.animate(id, state.hovered && !chosen ? 1.0F : 0.0F, 0.12);
    if (chosen) {
        soft_shadow(ui, rect, radius, ui.px(6), ui.px(2), faded(ui.theme.shadow, 0.10 * ui.theme.shadow_strength));
        fill(ui, rect, ui.theme.card, radius);
    } else if (hover > 0) {
        fill(ui, rect, faded(ui.theme.ink, 0.05 * static_cast<double>(hover)), radius);
    }
    if (state.focused)
        focus_ring(ui, rect.inset(ui.px(2)), radius);
}

bool draw_item(Ui& ui, Rect rect, const RailItem& item, bool chosen) {
    const std::string_view path = ui.format("rail/{}", item.id);
    const Interaction state = interact(ui, path, rect, true, chosen);
    draw_item_ground(ui, path, rect, chosen, state);
    const Colour icon = chosen ? ui.theme.brand() : mixed(ui.theme.rail, ui.theme.soft, 0.7);
    Rect room = rect;
    if (is_narrow(ui)) {
        draw_icon(ui, rect.centre(), IconSize::Medium, icon, item.icon);
        if (state.hovered)
            ui.tip(item.label, rect);
        return state.clicked;
    }
    const Rect place = room.cut_left(ui.px(44));
    draw_icon(ui, place.centre(), IconSize::Medium, icon, item.icon);
    draw_text(ui, room, Type::BodyMedium, chosen ? ui.theme.ink : ui.theme.soft, item.label);
    return state.clicked;
}

void draw_level(Ui& ui, Rect rail, const RailLevel& level) {
    Rect area = rail.inset(ui.px(24), 0);
    area.bottom -= ui.px(74);
    const Rect bar = area.cut_bottom(ui.px(6));
    area.bottom -= ui.px(4);
    const Rect row = area.cut_bottom(ui.px(22));
    draw_text(ui, row, Type::Caption, ui.theme.soft, level.label);
    draw_text(ui, row, Type::Caption, ui.theme.soft, level.figures, Align::Right);
    progress_bar(ui, "rail/level", bar, level.share, ui.theme.accent(1));
}

} // namespace

float rail_width(const Ui& ui) {
    return ui.px(is_narrow(ui) ? narrow : wide);
}

std::optional<std::size_t> draw_rail(Ui& ui, std::span<const RailItem> items, std::size_t chosen,
                                     const std::optional<RailLevel>& level) {
    const Rect rail = ui.screen().with_width(rail_width(ui));
    draw_ground(ui, rail);
    draw_logo(ui, rail);
    std::optional<std::size_t> clicked;
    const float margin = ui.px(is_narrow(ui) ? 10 : 12);
    const Rect column{rail.left + margin, ui.px(74), rail.right - margin - ui.px(1), rail.bottom};
    for (std::size_t at = 0; at < items.size(); ++at) {
        const bool last = at + 1 == items.size();
        const float top = last ? rail.bottom - ui.px(61) : column.top + static_cast<float>(at) * ui.px(item_step);
        const Rect place{column.left, top, column.right, top + ui.px(item_height)};
        if (draw_item(ui, place, items[at], at == chosen))
            clicked = at;
    }
    if (level && !is_narrow(ui))
        draw_level(ui, rail, *level);
    return clicked;
}

} // namespace kept::ui
