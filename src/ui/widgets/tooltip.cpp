#include "ui/widgets/tooltip.hpp"

#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr Type type = Type::Caption;

Rect place_beside(Ui& ui, Rect beside, ImVec2 size) {
    const Rect screen = ui.screen().inset(ui.px(8));
    const float gap = ui.px(6);
    const float left =
        std::clamp(beside.centre().x - size.x / 2, screen.left, std::max(screen.left, screen.right - size.x));
    const bool below = beside.bottom + gap + size.y <= screen.bottom;
    return rect_at(std::round(left), std::round(below ? beside.bottom + gap : beside.top - gap - size.y), size.x,
                   size.y);
}

} // namespace

void draw_tip(Ui& ui, const Tip& tip) {
    const WindowScope window("kept/tip", ui.screen(), Layer::Ghost);
    const float padding = ui.px(10);
    const float width = std::min(text_width(ui, type, tip.text), ui.px(320));
    const float height = paragraph_height(ui, width + 1, type, tip.text);
    const Rect box = place_beside(ui, tip.beside, {width + 2 * padding, height + ui.px(12)});
    soft_shadow(ui, box, ui.px(8), ui.px(10), ui.px(2), faded(ui.theme.shadow, 0.20));
    fill(ui, box, ui.theme.ink, ui.px(8));
    draw_paragraph(ui, {box.left + padding, box.top + ui.px(6)}, width + 1, type, ui.theme.card, tip.text);
}

} // namespace kept::ui
