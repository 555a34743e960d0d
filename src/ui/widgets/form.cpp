#include "ui/widgets/form.hpp"

#include "ui/widgets/text.hpp"

namespace kept::ui {
namespace {

// In points.
constexpr double label_height = 22;
constexpr double gap = 13;

} // namespace

Rect FormColumn::row(std::string_view label, double height) {
    draw_text(ui_, rest_.cut_top(ui_.px(label_height)), Type::Caption, ui_.theme.soft, label);
    return plain(height);
}

Rect FormColumn::plain(double height) {
    const Rect place = rest_.cut_top(ui_.px(height));
    rest_.cut_top(ui_.px(gap));
    return place;
}

} // namespace kept::ui
