#include "ui/screens/badges/badge_picture.hpp"

#include "charts/medal.hpp"
#include "ui/fonts/icons.hpp"

namespace kept::ui {
namespace {

// In points.
constexpr double radius = 80;
constexpr double words_height = 44;
constexpr double width = 260;

charts::Drawing drawing_of(const BadgeItem& badge, const Theme& theme) {
    const charts::Drawing medal =
        charts::medal({badge.tier, icons::named(badge.icon), badge.is_earned, badge.progress}, theme, radius);
    charts::Drawing drawing{.width = width, .height = medal.height + words_height};
    for (const charts::Shape& shape : medal.shapes)
        drawing.shapes.push_back(charts::moved(shape, {(width - medal.width) / 2, 0}));
    drawing.shapes.emplace_back(charts::Text{{width / 2, medal.height + words_height / 2},
                                             badge.is_earned ? badge.earned_long : badge.left,
                                             charts::TextStyle::Caption,
                                             charts::Anchor::Middle,
                                             theme.soft});
    return drawing;
}

charts::Numbers numbers_of(const BadgeItem& badge) {
    return {.head = {"badge", "tier", "earned on", "share of the way"},
            .rows = {{badge.name, std::string(tier_name(badge.tier)), badge.earned_iso,
                      charts::decimal(badge.is_earned ? 1 : badge.progress)}}};
}

} // namespace

PictureOffer offer_of(const Ui& ui, const BadgeItem& badge, std::string_view id, Rect area,
                      std::optional<Rect> button) {
    return {.id = id,
            .title = badge.name,
            .area = area,
            .button = button,
            .drawing = [&badge, &theme = ui.theme] { return drawing_of(badge, theme); },
            .numbers = [&badge] { return numbers_of(badge); }};
}

} // namespace kept::ui
