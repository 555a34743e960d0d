#include "ui/widgets/segmented.hpp"

#include "ui/context/ids.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <cmath>

namespace kept::ui {
namespace {

constexpr Type label_type = Type::BodyMedium;
constexpr double padding = 14;

float segment_width(Ui& ui, const Segment& segment) {
    return std::ceil(text_width(ui, label_type, segment.label)) + 2 * ui.px(padding);
}

void draw_segment(Ui& ui, std::string_view id, Rect rect, std::string_view label, bool chosen,
                  const Interaction& state) {
    const float hover = ui.animate(id, state.hovered ? 1.0F : 0.0F, 0.12);
    if (chosen) {
        fill(ui, rect, ui.theme.card, ui.px(7));
        outline(ui, rect, ui.theme.line, ui.px(7), ui.px(1));
    }
    const Colour resting = mixed(ui.theme.well, ui.theme.soft, 1);
    const double share = chosen ? 1.0 : 0.6 * static_cast<double>(hover);
    draw_text(ui, rect, label_type, mixed(resting, ui.theme.ink, share), label, Align::Centre);
    if (state.focused)
        focus_ring(ui, rect, ui.px(7));
}

ButtonSpec button_of(const Chip& chip) {
    return {.label = chip.label, .icon = chip.icon, .style = chip.picked ? ButtonStyle::Picked : ButtonStyle::Well};
}

/// Calls `place` with each chip's rectangle; returns the height of all rows.
template <typename Place>
float lay_out(Ui& ui, ImVec2 position, float width, std::span<const Chip> entries, Place place) {
    const float gap = ui.px(8);
    const float height = ui.px(button_height);
    ImVec2 at = position;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const float wide = button_width(ui, button_of(entries[index]));
        if (at.x > position.x && at.x + wide > position.x + width)
            at = {position.x, at.y + height + gap};
        place(index, rect_at(at.x, at.y, wide, height));
        at.x += wide + gap;
    }
    return entries.empty() ? 0 : at.y + height - position.y;
}

} // namespace

float segmented_width(Ui& ui, std::span<const Segment> segments) {
    float width = 2 * ui.px(3);
    for (const Segment& segment : segments)
        width += segment_width(ui, segment);
    return width;
}

std::optional<std::size_t> segmented(Ui& ui, std::string_view id, Rect rect, std::span<const Segment> segments,
                                     std::size_t chosen) {
    std::optional<std::size_t> picked;
    const Rect ground = rect.with_width(segmented_width(ui, segments));
    fill(ui, ground, ui.theme.well, ui.px(10));
    Rect rest = ground.inset(ui.px(3));
    for (std::size_t at = 0; at < segments.size(); ++at) {
        const std::string_view path = ui.format("{}/{}", id, segments[at].id);
        const Rect place = rest.cut_left(segment_width(ui, segments[at]));
        const Interaction state = interact(ui, path, place, true, at == chosen);
        draw_segment(ui, path, place, segments[at].label, at == chosen, state);
        if (state.clicked)
            picked = at;
        if (state.focused && pressed(Key::Right, {}, Repeat::Yes) && at + 1 < segments.size()) {
            picked = at + 1;
            ui.state.focus.move_to(id_number(ui.format("{}/{}", id, segments[at + 1].id)));
            break;
        }
        if (state.focused && pressed(Key::Left, {}, Repeat::Yes) && at > 0) {
            picked = at - 1;
            ui.state.focus.move_to(id_number(ui.format("{}/{}", id, segments[at - 1].id)));
        }
    }
    return picked == chosen ? std::nullopt : picked;
}

std::optional<std::size_t> chips(Ui& ui, std::string_view id, ImVec2 position, float width,
                                 std::span<const Chip> entries) {
    std::optional<std::size_t> clicked;
    lay_out(ui, position, width, entries, [&](std::size_t index, Rect rect) {
        if (button(ui, ui.format("{}/{}", id, entries[index].id), rect, button_of(entries[index])))
            clicked = index;
    });
    return clicked;
}

float chips_height(Ui& ui, float width, std::span<const Chip> entries) {
    return lay_out(ui, {0, 0}, width, entries, [](std::size_t, Rect) {});
}

} // namespace kept::ui
