#include "ui/widgets/button.hpp"

#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <cmath>

namespace kept::ui {
namespace {

constexpr double corner = 9;
constexpr double padding = 14;
constexpr double gap = 8;
constexpr Type label_type = Type::BodyMedium;
constexpr Type hint_type = Type::Tiny;

/// The colours of a button in one state.
struct Paint {
    Colour ground;
    Colour edge;
    Colour ink;
};

Colour accent_of(const Ui& ui, const ButtonSpec& spec) {
    return spec.accent.value_or(ui.theme.brand());
}

Paint paint_for(const Ui& ui, const ButtonSpec& spec) {
    const Theme& theme = ui.theme;
    const Colour accent = accent_of(ui, spec);
    switch (spec.style) {
    case ButtonStyle::Chosen:
    case ButtonStyle::Main:
        return {accent, accent, words_on(theme, accent)};
    case ButtonStyle::Picked:
        return {mixed(theme.card, accent, 0.12), accent, theme.ink};
    case ButtonStyle::Bare:
        return {faded(theme.well, 0), faded(theme.line, 0), theme.ink};
    case ButtonStyle::Well:
        break;
    }
    return {theme.well, theme.line, theme.ink};
}

/// Moves a ground towards the ink while it is hovered or held.
Colour stirred(const Ui& ui, Colour ground, float hover, bool held) {
    const double share = held ? 0.12 : 0.055 * static_cast<double>(hover);
    if (ground.alpha == 0)
        return faded(ui.theme.ink, share);
    return mixed(ground, ui.theme.ink, share);
}

void draw_ground(Ui& ui, std::string_view id, Rect rect, const Paint& paint, const Interaction& state) {
    const float hover = ui.animate(id, state.hovered ? 1.0F : 0.0F, 0.12);
    fill(ui, rect, stirred(ui, paint.ground, hover, state.held), ui.px(corner));
    if (paint.edge.alpha > 0)
        outline(ui, rect, paint.edge, ui.px(corner), ui.px(1));
    if (state.focused)
        focus_ring(ui, rect, ui.px(corner));
}

float content_width(Ui& ui, const ButtonSpec& spec) {
    float width = text_width(ui, label_type, spec.label);
    if (!spec.hint.empty())
        width += ui.px(gap) + text_width(ui, hint_type, spec.hint);
    if (spec.icon != 0)
        width += ui.fonts.pixels(IconSize::Small) + (spec.label.empty() ? 0 : ui.px(6));
    return width;
}

Colour disabled_ink(const Ui& ui, Colour ink) {
    return mixed(ui.theme.card, ink, 0.38);
}

/// Faint, and never of an accent: words on a faded one are hard to read.
Paint disabled_paint(const Ui& ui, const ButtonSpec& spec) {
    const bool is_filled = spec.style == ButtonStyle::Main || spec.style == ButtonStyle::Chosen;
    const Paint paint = is_filled ? Paint{ui.theme.well, ui.theme.line, {}} : paint_for(ui, spec);
    return {faded(paint.ground, 0.5), faded(paint.edge, 0.5), disabled_ink(ui, ui.theme.ink)};
}

void draw_content(Ui& ui, Rect rect, const ButtonSpec& spec, Colour ink) {
    Rect room = rect.inset(std::floor(std::max(ui.px(4), (rect.width() - content_width(ui, spec)) / 2)), 0);
    if (spec.icon != 0) {
        const Rect place = room.cut_left(ui.fonts.pixels(IconSize::Small));
        draw_icon(ui, place.centre(), IconSize::Small, ink, spec.icon);
        room.left += spec.label.empty() ? 0 : ui.px(6);
    }
    if (!spec.hint.empty()) {
        const bool filled = spec.style == ButtonStyle::Chosen || spec.style == ButtonStyle::Main;
        const Colour colour = filled ? faded(ink, 0.75) : mixed(ui.theme.well, ui.theme.soft, spec.enabled ? 0.9 : 0.4);
        draw_text(ui, room.cut_right(text_width(ui, hint_type, spec.hint)).moved(0, ui.px(1)), hint_type, colour,
                  spec.hint);
        room.right -= ui.px(gap);
    }
    room.right += 1; // rounding must not cut the label
    draw_text(ui, room, label_type, ink, spec.label);
}

} // namespace

float button_width(Ui& ui, const ButtonSpec& spec) {
    return std::ceil(content_width(ui, spec)) + 2 * ui.px(padding);
}

bool button(Ui& ui, std::string_view id, Rect rect, const ButtonSpec& spec) {
    const bool chosen = spec.style == ButtonStyle::Chosen || spec.style == ButtonStyle::Picked;
    const Interaction state = interact(ui, id, rect, spec.enabled, chosen);
    Paint paint = paint_for(ui, spec);
    if (!spec.enabled)
        paint = disabled_paint(ui, spec);
    draw_ground(ui, id, rect, paint, state);
    draw_content(ui, rect, spec, paint.ink);
    if (state.hovered && !spec.tip.empty())
        ui.tip(spec.tip, rect);
    return state.clicked;
}

bool button_in_row(Ui& ui, std::string_view id, ImVec2& position, const ButtonSpec& spec) {
    const Rect rect = rect_at(position.x, position.y, button_width(ui, spec), ui.px(button_height));
    position.x = rect.right + ui.px(gap);
    return button(ui, id, rect, spec);
}

bool icon_button(Ui& ui, std::string_view id, Rect rect, char32_t icon, std::string_view tip, bool enabled,
                 ButtonStyle style) {
    const Interaction state = interact(ui, id, rect, enabled, style == ButtonStyle::Picked);
    const ButtonSpec spec{.style = style, .enabled = enabled};
    Paint paint = paint_for(ui, spec);
    if (style == ButtonStyle::Bare)
        paint.ink = state.hovered ? ui.theme.ink : ui.theme.soft;
    if (!enabled)
        paint = disabled_paint(ui, spec);
    draw_ground(ui, id, rect, paint, state);
    draw_icon(ui, rect.centre(), IconSize::Medium, paint.ink, icon);
    if (state.hovered && !tip.empty())
        ui.tip(tip, rect);
    return state.clicked;
}

float link_width(Ui& ui, std::string_view label) {
    return std::ceil(text_width(ui, Type::BodyStrong, label));
}

bool link(Ui& ui, std::string_view id, Rect rect, std::string_view label) {
    const Rect area = rect.with_width(link_width(ui, label));
    const Interaction state = interact(ui, id, area);
    draw_text(ui, area.with_width(area.width() + 1), Type::BodyStrong, words_in(ui.theme, ui.theme.brand()), label);
    if (state.hovered) {
        const float y = std::round(area.centre().y + ui.fonts.line_height(Type::BodyStrong) / 2) - ui.px(1);
        fill(ui, {area.left, y, area.right, y + ui.px(1)}, ui.theme.brand());
    }
    if (state.focused)
        focus_ring(ui, area.inset(0, ui.px(4)), ui.px(4));
    return state.clicked;
}

} // namespace kept::ui
