#include "ui/widgets/card.hpp"

#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

constexpr double corner = 14;

void draw_shadows(Ui& ui, Rect rect, CardStyle style) {
    const double depth = style == CardStyle::Raised ? 2.5 : 1.0;
    const float radius = ui.px(corner);
    const auto shade = [&](double alpha) {
        return faded(ui.theme.shadow, std::min(0.6, alpha * ui.theme.shadow_strength));
    };
    soft_shadow(ui, rect, radius, ui.px(14 * depth), ui.px(4 * depth), shade(0.05 * (depth > 1 ? 1.8 : 1.0)));
    soft_shadow(ui, rect, radius, ui.px(3), ui.px(1), shade(0.06));
}

} // namespace

void draw_card(Ui& ui, Rect rect, CardStyle style) {
    draw_card(ui, rect, style, ui.theme.brand());
}

void draw_card(Ui& ui, Rect rect, CardStyle style, Colour accent) {
    const float radius = ui.px(corner);
    if (style == CardStyle::Sketch)
        return dashed_outline(ui, rect, mixed(ui.theme.ground, ui.theme.faint, 0.5), radius, ui.px(1));
    draw_shadows(ui, rect, style);
    if (style == CardStyle::Focused) {
        const float ring = ui.px(3);
        outline(ui, rect.inset(-ring), faded(accent, 0.22), radius + ring, ring + ui.px(1));
    }
    fill(ui, rect, ui.theme.card, radius);
    outline(ui, rect, style == CardStyle::Focused ? accent : ui.theme.line, radius, ui.px(1));
}

Interaction card_touch(Ui& ui, std::string_view id, Rect rect) {
    return interact_mouse_only(ui, id, rect);
}

void draw_well(Ui& ui, Rect rect) {
    fill(ui, rect, ui.theme.well, ui.px(10));
}

void draw_icon_tile(Ui& ui, Rect rect, Colour accent, char32_t icon) {
    fill(ui, rect, mixed(ui.theme.card, accent, ui.theme.is_dark ? 0.20 : 0.16), ui.px(10));
    draw_icon(ui, rect.centre(), rect.height() >= ui.px(48) ? IconSize::Large : IconSize::Medium, accent, icon);
}

} // namespace kept::ui
