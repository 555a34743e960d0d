#include "ui/screens/settings/settings_section.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/label.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/toggle.hpp"

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 20;
constexpr double title_height = 40;
constexpr double row_height = 64;
constexpr double line_height = 36;

} // namespace

Section::Section(Ui& ui, Column& column, std::string_view title, int rows, int lines)
    : ui_(ui), card_(column.next(ui.px(title_height + row_height * rows + line_height * lines + 6))) {
    draw_card(ui, card_);
    rest_ = card_.inset(ui.px(padding), 0);
    Rect head = rest_.cut_top(ui.px(title_height));
    head.cut_top(ui.px(10));
    draw_text(ui, head, Type::CaptionStrong, ui.theme.soft, title);
}

Rect Section::row(std::string_view label, std::string_view about, float width, double height) {
    Rect place = next(row_height, 2);
    const Rect control = place.cut_right(width);
    place.cut_right(ui_.px(16));
    draw_label(ui_, place, label, about);
    return rect_at(control.left, control.centre().y - ui_.px(height / 2), control.width(), ui_.px(height));
}

bool Section::flag(std::string_view id, std::string_view label, std::string_view about, bool& on) {
    return toggle(ui_, id, next(row_height, 2), label, on, about);
}

Rect Section::line() {
    return next(line_height, 2);
}

Rect Section::next(double height, double margin) {
    Rect place = rest_.cut_top(ui_.px(height));
    fill(ui_, place.with_height(ui_.px(1)), ui_.theme.line);
    place.cut_top(ui_.px(margin));
    place.cut_bottom(ui_.px(margin));
    return place;
}

} // namespace kept::ui
