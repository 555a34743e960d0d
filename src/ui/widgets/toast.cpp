#include "ui/widgets/toast.hpp"

#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double widest = 720;
constexpr double lowest = 46;

float action_width(Ui& ui, const Toast& toast) {
    return toast.action.empty() ? 0 : std::ceil(text_width(ui, Type::BodyStrong, toast.action)) + 2 * ui.px(14);
}

/// Beside the words: the margins, and the action with its own.
float width_beside(Ui& ui, const Toast& toast) {
    return 2 * ui.px(18) + (toast.action.empty() ? 0 : action_width(ui, toast) + ui.px(7));
}

/// As wide as its words; what is wider than a good line of text, or than the window, goes over several lines.
Rect place(Ui& ui, const Toast& toast) {
    const float max = std::min(ui.screen().width() - 2 * ui.px(24), ui.px(widest));
    const float words = std::ceil(text_width(ui, Type::Body, toast.text)) + 1;
    const float width = std::min(max, words + width_beside(ui, toast));
    const float lines = paragraph_height(ui, width - width_beside(ui, toast), Type::Body, toast.text);
    const float height = std::max(ui.px(lowest), std::ceil(lines) + 2 * ui.px(14));
    const float bottom = ui.screen().bottom - ui.px(24);
    return rect_at(std::round(ui.screen().centre().x - width / 2), bottom - height, width, height);
}

/// The toast's own colours: the ink of the theme turned into a ground, so that it stands out in both.
struct Paint {
    Colour ground;
    Colour ink;
    Colour action;
};

Paint paint_for(const Ui& ui) {
    const Theme& other = ui.theme.is_dark ? paper_theme() : night_theme();
    return {ui.theme.is_dark ? other.card : mixed(other.card, other.well, 0.6), other.ink, other.brand()};
}

bool draw_action(Ui& ui, Rect rect, const Toast& toast, const Paint& paint) {
    const float height = ui.px(lowest - 14);
    const Rect area = rect_at(rect.left, std::round(rect.centre().y - height / 2), rect.width(), height);
    const Interaction state = interact(ui, "toast/action", area);
    if (state.hovered || state.focused)
        fill(ui, area, faded(paint.action, 0.18), ui.px(8));
    draw_text(ui, area, Type::BodyStrong, paint.action, toast.action, Align::Centre);
    return state.clicked;
}

} // namespace

ToastResult draw_toast(Ui& ui, Toast& toast) {
    const Rect rect = place(ui, toast);
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (rect.contains(mouse.x, mouse.y))
        toast.until = std::max(toast.until, ui.now + 1.5);
    if (ui.now >= toast.until)
        return ToastResult::Over;
    ui.ask_wake(toast.until);
    const float margin = ui.px(40);
    const WindowScope window("kept/toast", rect, Layer::Note);
    const Rect around = rect.inset(-margin);
    ui.list().PushClipRect(around.min(), around.max());
    const Paint paint = paint_for(ui);
    soft_shadow(ui, rect, ui.px(12), ui.px(20), ui.px(6), faded(ui.theme.shadow, 0.28));
    fill(ui, rect, paint.ground, ui.px(12));
    Rect room = rect;
    bool acted = false;
    if (!toast.action.empty())
        acted = draw_action(ui, room.cut_right(action_width(ui, toast) + ui.px(7)).with_width(action_width(ui, toast)),
                            toast, paint);
    room = room.inset(ui.px(18), 0);
    const float lines = paragraph_height(ui, room.width(), Type::Body, toast.text);
    draw_paragraph(ui, {room.left, room.centre().y - lines / 2}, room.width(), Type::Body, paint.ink, toast.text);
    ui.mark("toast", rect);
    ui.list().PopClipRect();
    return acted ? ToastResult::Acted : ToastResult::Open;
}

} // namespace kept::ui
