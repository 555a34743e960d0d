#include "ui/widgets/label.hpp"

#include "ui/widgets/text.hpp"

#include <cmath>

namespace kept::ui {

void draw_label(Ui& ui, Rect rect, std::string_view name, std::string_view about) {
    constexpr int max_lines = 2;
    constexpr double gap = 2; // points
    const float line = ui.fonts.line_height(Type::Body);
    const float below = paragraph_height(ui, rect.width(), Type::Caption, about, max_lines);
    const float both = line + (about.empty() ? 0 : ui.px(gap) + below);
    rect.top = std::round(rect.centre().y - both / 2);
    draw_text(ui, rect.cut_top(line), Type::Body, ui.theme.ink, name);
    if (about.empty())
        return;
    draw_paragraph(ui, {rect.left, rect.top + ui.px(gap)}, rect.width(), Type::Caption, ui.theme.soft, about,
                   max_lines);
}

} // namespace kept::ui
