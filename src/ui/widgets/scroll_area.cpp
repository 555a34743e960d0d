#include "ui/widgets/scroll_area.hpp"

#include "ui/widgets/shapes.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr float unbounded = 1e6F;

void page_with_keys(const Ui& ui, float page) {
    if (ui.shortcut(Key::PageDown, {}, Repeat::Yes))
        ImGui::SetScrollY(ImGui::GetScrollY() + page);
    if (ui.shortcut(Key::PageUp, {}, Repeat::Yes))
        ImGui::SetScrollY(ImGui::GetScrollY() - page);
}

} // namespace

ScrollArea::ScrollArea(Ui& ui, std::string_view id, Rect rect, float content_height)
    : ui_(ui), id_(ui.format("{}", id)), rect_(rect), height_(content_height), child_(id, rect),
      content_(rect.moved(0, -std::round(ImGui::GetScrollY()))
                   .with_height(content_height > 0 ? content_height : unbounded)) {
    page_with_keys(ui_, rect_.height() * 0.9F);
}

ScrollArea::~ScrollArea() {
    ImGui::SetCursorScreenPos(content_.min());
    ImGui::Dummy({1, std::max(1.0F, height_)});
    if (height_ > rect_.height() + 1)
        draw_bar();
}

void ScrollArea::reveal(Rect rect) {
    const float scrolled = ImGui::GetScrollY();
    if (rect.top < rect_.top)
        ImGui::SetScrollY(scrolled - (rect_.top - rect.top));
    else if (rect.bottom > rect_.bottom)
        ImGui::SetScrollY(scrolled + std::min(rect.bottom - rect_.bottom, rect.top - rect_.top));
}

void ScrollArea::draw_bar() {
    const float width = ui_.px(6);
    const float room = rect_.height();
    const float length = std::max(ui_.px(32), room * room / height_);
    const float max = height_ - room;
    const float share = std::clamp(ImGui::GetScrollY() / max, 0.0F, 1.0F);
    const float top = rect_.top + (room - length) * share;
    const Rect knob = rect_at(rect_.right - width - ui_.px(2), std::round(top), width, length);
    const Interaction state = interact_mouse_only(ui_, ui_.format("{}/bar", id_), knob.inset(-ui_.px(3), 0));
    if (state.held)
        ImGui::SetScrollY(ImGui::GetScrollY() + ImGui::GetIO().MouseDelta.y * max / std::max(1.0F, room - length));
    const bool lit = state.hovered || state.held;
    fill(ui_, knob, faded(ui_.theme.faint, lit ? 0.95 : 0.5), width / 2);
}

} // namespace kept::ui
