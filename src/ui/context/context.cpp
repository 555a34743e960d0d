#include "ui/context/context.hpp"

#include "ui/context/ids.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

Rect to_rect(ImVec2 min, ImVec2 max) {
    return {min.x, min.y, max.x, max.y};
}

} // namespace

float Ui::px(double points) const {
    const auto pixels = static_cast<float>(std::round(points * scale));
    return pixels == 0 && points > 0 ? 1.0F : pixels;
}

void Ui::ask_wake(double time) {
    wake_after = std::min(wake_after, time);
}

float Ui::animate(std::string_view id, float target, double seconds) {
    return animate_from(id, target, target, seconds);
}

float Ui::animate_from(std::string_view id, float from, float target, double seconds) {
    return state.animations.value_from(id_number(id), from, target, now, reduce_motion ? 0 : seconds);
}

ImDrawList& Ui::list() const {
    return *ImGui::GetWindowDrawList();
}

Rect Ui::clip() const {
    return to_rect(list().GetClipRectMin(), list().GetClipRectMax());
}

Rect Ui::screen() const {
    return to_rect({0, 0}, ImGui::GetIO().DisplaySize);
}

void Ui::mark(std::string_view id, Rect rect, bool enabled, bool selected) const {
    if (probe == nullptr)
        return;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool hovered = ImGui::IsWindowHovered() && overlap(rect, clip()).contains(mouse.x, mouse.y);
    const ImVec2 centre = rect.centre();
    probe->mark({std::string(id), rect, enabled, !clip().contains(centre.x, centre.y), hovered, selected});
}

bool Ui::is_top() const {
    return layer >= state.focus.top_layer();
}

bool Ui::shortcut(Key key, Mods mods, Repeat repeat) const {
    return is_top() && !typing() && pressed(key, mods, repeat);
}

void Ui::tip(std::string_view text, Rect rect) {
    const bool same = state.tip && state.tip->text == text && state.tip->beside == rect;
    state.new_tip = Tip{std::string(text), rect, same ? state.tip->since : now};
}

LayerScope::LayerScope(Ui& ui, std::string_view id) : ui_(ui), window_(id, ui.screen(), Layer::Over) {
    ++ui_.layer;
    ui_.state.focus.open_layer(ui_.layer, id_number(id));
}

LayerScope::~LayerScope() {
    --ui_.layer;
}

Interaction interact_mouse_only(Ui& ui, std::string_view id, Rect rect, bool enabled, bool selected) {
    Interaction result;
    if (ui.is_inert)
        return result;
    if (enabled && !rect.empty()) {
        result.clicked = invisible_button(id, rect);
        result.hovered = ImGui::IsItemHovered();
        result.held = ImGui::IsItemActive();
        if (result.held && ImGui::IsMouseClicked(0))
            ui.state.focus.clicked(id_number(id));
    }
    ui.mark(id, rect, enabled, selected);
    return result;
}

Interaction interact(Ui& ui, std::string_view id, Rect rect, bool enabled, bool selected) {
    Interaction result = interact_mouse_only(ui, id, rect, enabled, selected);
    if (!enabled || ui.is_inert)
        return result;
    Focus& focus = ui.state.focus;
    const std::uint64_t number = id_number(id);
    focus.add(number, ui.layer);
    result.focused = focus.is_on(number) && focus.is_visible() && ui.is_top();
    if (result.focused && !typing() && (pressed(Key::Enter) || pressed(Key::Space)))
        result.clicked = true;
    return result;
}

} // namespace kept::ui
