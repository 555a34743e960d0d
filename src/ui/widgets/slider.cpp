#include "ui/widgets/slider.hpp"

#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace kept::ui {
namespace {

constexpr int finest = 20; ///< beyond it the steps are coarser than ones

/// From one value to the next.
int step_of(int max) {
    return max > finest ? 5 : 1;
}

float place_of(Rect track, int value, int max) {
    return std::round(track.left + track.width() * static_cast<float>(value) / static_cast<float>(max));
}

int value_at(Rect track, float x, int max) {
    const float share = (x - track.left) / std::max(1.0F, track.width());
    const int step = step_of(max);
    return std::clamp(step * static_cast<int>(std::lround(share * static_cast<float>(max / step))), 0, max);
}

std::optional<int> from_keys(std::optional<int> value, int max) {
    const int step = step_of(max);
    const int now = value.value_or(0);
    if (pressed(Key::Right, {}, Repeat::Yes) || pressed(Key::Up, {}, Repeat::Yes))
        return std::min(max, value ? now + step : 0);
    if (pressed(Key::Left, {}, Repeat::Yes) || pressed(Key::Down, {}, Repeat::Yes))
        return std::max(0, now - step);
    if (pressed(Key::Home))
        return 0;
    return pressed(Key::End) ? max : value;
}

void draw_track(Ui& ui, Rect track, std::optional<int> value, Colour accent, int max) {
    fill(ui, track, mixed(ui.theme.well, ui.theme.line, 0.5), track.height() / 2);
    if (value)
        fill(ui, {track.left, track.top, place_of(track, *value, max), track.bottom}, accent, track.height() / 2);
    const int tick = max > finest ? max / 10 : 1;
    for (int at = tick; at < max; at += tick) {
        const bool passed = value && at < *value;
        const Colour colour = passed ? faded(ui.theme.on_accent, 0.6) : ui.theme.faint;
        disc(ui, {place_of(track, at, max), track.centre().y}, std::max(1.0F, ui.px(3) / 2), colour);
    }
}

void draw_knob(Ui& ui, ImVec2 centre, Colour accent, const Interaction& state) {
    const float radius = ui.px(9);
    soft_shadow(ui, square_around(centre, 2 * radius), radius, ui.px(4), ui.px(1), faded(ui.theme.shadow, 0.25));
    if (state.hovered || state.held)
        disc(ui, centre, radius + ui.px(4), faded(accent, 0.18));
    disc(ui, centre, radius, accent);
    disc(ui, centre, radius - ui.px(2), ui.theme.card);
    if (state.focused)
        circle(ui, centre, radius + ui.px(3), ui.px(2), faded(ui.theme.brand(), 0.8));
}

} // namespace

bool slider(Ui& ui, std::string_view id, Rect rect, std::optional<int>& value, Colour accent, int max) {
    Rect room = rect;
    const Rect number = room.cut_right(ui.px(32));
    const float margin = ui.px(10);
    const float y = std::round(rect.centre().y);
    const Rect track{room.left + margin, y - ui.px(3), room.right - margin, y + ui.px(3)};
    const Rect reach{track.left - margin, rect.top, track.right + margin, rect.bottom};
    const Interaction state = interact(ui, id, reach);
    std::optional<int> wanted = value;
    if (state.held)
        wanted = value_at(track, ImGui::GetIO().MousePos.x, max);
    else if (state.focused && !typing())
        wanted = from_keys(value, max);
    const bool changed = wanted != value;
    value = wanted;
    draw_track(ui, track, value, accent, max);
    if (value)
        draw_knob(ui, {place_of(track, *value, max), track.centre().y}, accent, state);
    else if (state.focused)
        focus_ring(ui, track.inset(0, -ui.px(4)), ui.px(6));
    const std::string label = value ? std::to_string(*value) : "\u2013";
    draw_text(ui, number, Type::BodyStrong, value ? ui.theme.ink : ui.theme.soft, label, Align::Right);
    return changed;
}

} // namespace kept::ui
