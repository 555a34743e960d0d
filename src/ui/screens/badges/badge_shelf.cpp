#include "ui/screens/badges/badge_shelf.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/badges/badge_picture.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/medal.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 18;
constexpr double head = 42;
constexpr double cell_width = 150;
constexpr double cell_height = 160;
constexpr double radius = 42;

std::size_t columns_for(const Ui& ui, float width) {
    return std::max<std::size_t>(1, static_cast<std::size_t>((width - ui.px(2 * padding)) / ui.px(cell_width)));
}

bool draw_item(Ui& ui, const ScreenInput& input, const BadgeItem& badge, bool is_selected, Rect cell) {
    const std::string_view id = badge.path;
    const Rect ground = cell.inset(ui.px(3), ui.px(1));
    offer_picture(ui, input, offer_of(ui, badge, id, ground));
    const Interaction interaction = interact(ui, id, ground, true, is_selected);
    if (is_selected)
        fill(ui, ground, ui.theme.well, ui.px(10));
    else if (interaction.hovered)
        fill(ui, ground, faded(ui.theme.ink, 0.04), ui.px(10));
    if (interaction.focused)
        focus_ring(ui, ground.inset(ui.px(3)), ui.px(8));
    cell.cut_top(ui.px(8));
    const Rect medal = cell.cut_top(medal_height(ui.px(radius)));
    const ImVec2 centre{medal.centre().x, medal.top + ui.px(radius)};
    draw_medal(ui, centre, ui.px(radius), {badge.tier, icons::named(badge.icon), badge.is_earned, badge.progress});
    cell.cut_top(ui.px(4));
    const Rect words = cell.inset(ui.px(4), 0);
    draw_text(ui, words.with_height(ui.px(20)), Type::CaptionStrong, badge.is_earned ? ui.theme.ink : ui.theme.soft,
              badge.name, Align::Centre);
    draw_text(ui, words.moved(0, ui.px(19)).with_height(ui.px(17)), Type::Tiny, ui.theme.soft,
              badge.is_earned ? badge.earned : badge.left, Align::Centre);
    return interaction.clicked;
}

} // namespace

float shelf_height(const Ui& ui, const BadgeFamily& family, float width) {
    const std::size_t columns = columns_for(ui, width);
    const std::size_t rows = (family.badges.size() + columns - 1) / columns;
    return ui.px(head + cell_height * static_cast<double>(rows) + padding - 6);
}

std::optional<std::size_t> draw_shelf(Ui& ui, const ScreenInput& input, const BadgeFamily& family,
                                      std::optional<std::size_t> selected, Rect card) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), 0);
    Rect title = content.cut_top(ui.px(head));
    title.cut_top(ui.px(8));
    draw_text(ui, title, Type::Caption, ui.theme.soft, family.name);
    const std::size_t columns = columns_for(ui, card.width());
    const float width = content.width() / static_cast<float>(columns);
    std::optional<std::size_t> clicked;
    for (std::size_t i = 0; i < family.badges.size(); ++i) {
        const std::size_t row_index = i / columns;
        const auto column = static_cast<float>(i % columns);
        const auto row = static_cast<float>(row_index);
        const Rect cell =
            rect_at(content.left + column * width, content.top + row * ui.px(cell_height), width, ui.px(cell_height));
        if (draw_item(ui, input, family.badges[i], selected == family.badges[i].index, cell))
            clicked = family.badges[i].index;
    }
    return clicked;
}

} // namespace kept::ui
