#include "ui/widgets/empty_state.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
bool empty_state(Ui& ui, std::string_view id, Rect rect, const EmptyStateSpec& spec) {
    const float width = std::min(rect.width() - 2 * ui.px(24), ui.px(420));
    const float about = paragraph_height(ui, width, Type::Body, spec.about);
    const float tile = ui.px(64);
    const float title = ui.fonts.line_height(Type::Title);
    const float action = spec.action.empty() ? 0 : ui.px(20) + ui.px(36);
    const float height = tile + ui.px(18) + title + ui.px(8) + about + action;
    Rect column =
        rect_at(std::round(rect.centre().x - width / 2), std::round(rect.centre().y - height / 2), width, height);
    const Rect icon = square_around(column.cut_top(tile).centre(), tile);
    disc(ui, icon.centre(), tile / 2, mixed(ui.theme.card, ui.theme.brand(), 0.14));
    draw_icon(ui, icon.centre(), IconSize::Large, ui.theme.brand(), spec.icon);
    column.top += ui.px(18);
    draw_text(ui, column.cut_top(title), Type::Title, ui.theme.ink, spec.title, Align::Centre);
    column.top += ui.px(8);
    draw_paragraph(ui, column.cut_top(about).min(), width, Type::Body, ui.theme.soft, spec.about, 0, Align::Centre);
    if (spec.action.empty())
        return false;
    column.top += ui.px(20);
    const ButtonSpec button_spec{.label = spec.action, .style = ButtonStyle::Main};
    const float wide = button_width(ui, button_spec) + ui.px(16);
    const Rect place = rect_at(std::round(column.centre().x - wide / 2), column.top, wide, ui.px(36));
    return button(ui, ui.format("{}/action", id), place, button_spec);
}

} // namespace kept::ui
