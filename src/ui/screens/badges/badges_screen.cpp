#include "ui/screens/badges/badges_screen.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/badges/badge_details.hpp"
#include "ui/screens/badges/badge_shelf.hpp"
#include "ui/screens/badges/points_card.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/segmented.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double details_width = 297;
constexpr double dialog_width = 420;
constexpr double shelf_two_wide = 685; ///< from this width on shelves stand in two columns

/// The newest earned badge, else the nearest, else the first.
std::size_t choice(const ScreenInput& input) {
    std::optional<std::size_t> newest;
    Day earned_on;
    const auto& statuses = input.achievements.badge_statuses();
    for (std::size_t i = 0; i < statuses.size(); ++i)
        if (const auto& earned = statuses[i].earned; earned && (!newest || earned->to > earned_on)) {
            newest = i;
            earned_on = earned->to;
        }
    return newest ? *newest : next_badge(input.achievements).value_or(0);
}

void refresh_shown(const ScreenInput& input, BadgesState& state, std::size_t badge) {
    if (state.shown->badge.index != badge)
        state.shows_all_evidence = false;
    state.shown.get({input.key(), badge}, [&] {
        return ShownBadge{make_badge_item(input, badge), evidence_lines(input, badge)};
    });
}

void draw_filter(Ui& ui, BadgesState& state, Rect row) {
    static constexpr std::array<Segment, 3> choices{Segment{"all", "All"}, Segment{"earned", "Earned"},
                                                    Segment{"next", "Next"}};
    Rect place = row.cut_right(segmented_width(ui, choices));
    place = rect_at(place.left, place.top + ui.px(8), place.width(), ui.px(36));
    if (const auto picked = segmented(ui, "badges/filter", place, choices, static_cast<std::size_t>(state.filter)))
        state.filter = static_cast<BadgeFilter>(*picked);
}

void select(BadgesState& state, std::size_t badge) {
    state.selected = badge;
    state.is_open = true;
}

/// Shelves in one or two columns, each where there is more room; returns the height used.
float draw_shelves(Ui& ui, const ScreenInput& input, BadgesState& state, ScrollArea& scroll, Rect area,
                   std::size_t selected) {
    const bool in_two = area.width() > ui.px(shelf_two_wide);
    const float gap = ui.px(page_gap);
    const float width = in_two ? std::floor((area.width() - gap) / 2) : area.width();
    std::array<float, 2> used{0, 0};
    for (const BadgeFamily& family : state.view->families) {
        const std::size_t column = in_two && used[1] < used[0] ? 1 : 0;
        const float left = area.left + static_cast<float>(column) * (width + gap);
        const Rect card = rect_at(left, area.top + used.at(column), width, shelf_height(ui, family, width));
        used.at(column) += card.height() + gap;
        if (scroll.is_hidden(card))
            continue;
        if (const auto clicked = draw_shelf(ui, input, family, selected, card))
            select(state, *clicked);
    }
    return std::max(used[0], used[1]);
}

/// The portrait, its evidence and the points below each other; returns the height used.
float draw_side(Ui& ui, const ScreenInput& input, BadgesState& state, const BadgeItem& badge, Rect area) {
    Column column(ui, area);
    const Rect portrait = column.next(badge_portrait_height(ui, badge, area.width()));
    draw_card(ui, portrait);
    draw_badge_portrait(ui, input, badge, portrait);
    if (!state.shown->evidence.empty()) {
        const Rect card = column.next(evidence_height(ui, state.shown->evidence, state.shows_all_evidence));
        draw_card(ui, card);
        if (draw_evidence(ui, state.shown->evidence, state.shows_all_evidence, card))
            state.shows_all_evidence = true;
    }
    draw_points_card(ui, input, state, column.next(points_card_height(ui, area.width())));
    return column.height();
}

void draw_wide(Ui& ui, const ScreenInput& input, BadgesState& state, Rect area, const BadgeItem& badge) {
    Page page(ui, "badges/scroll", area);
    Rect left = page.column().next(0);
    Rect right = left.with_width(left.width());
    right = right.cut_right(ui.px(details_width));
    left.right = right.left - ui.px(page_gap);
    page.reach(draw_shelves(ui, input, state, page.scroll(), left, badge.index));
    page.reach(draw_side(ui, input, state, badge, right));
}

void draw_narrow(Ui& ui, const ScreenInput& input, BadgesState& state, Rect area, const BadgeItem& badge) {
    Page page(ui, "badges/scroll", area);
    Rect shelves = page.column().next(0);
    page.column().next(draw_shelves(ui, input, state, page.scroll(), shelves, badge.index) - 2 * ui.px(page_gap));
    draw_points_card(ui, input, state, page.column().next(points_card_height(ui, area.width())));
}

void draw_dialog(Ui& ui, const ScreenInput& input, BadgesState& state, const BadgeItem& badge) {
    const float width = ui.px(dialog_width - 48);
    const float portrait = badge_portrait_height(ui, badge, width);
    const float height = portrait + evidence_height(ui, state.shown->evidence, state.shows_all_evidence);
    const char* title = badge.is_earned ? "Earned" : "Still to earn";
    Modal modal(ui, "badges/dialog", title, dialog_width, static_cast<double>(height / ui.scale) + 140);
    {
        ScrollArea scroll(ui, "badges/dialog-scroll", modal.body(), height);
        Rect content = scroll.content();
        draw_badge_portrait(ui, input, badge, content.cut_top(portrait));
        if (draw_evidence(ui, state.shown->evidence, state.shows_all_evidence, content))
            state.shows_all_evidence = true;
    }
    if (modal.main_button("Close") || modal.wants_close())
        state.is_open = false;
}

} // namespace

void draw_badges(Ui& ui, const ScreenInput& input, BadgesState& state, Rect area) {
    if (input.achievements.badges().empty()) {
        empty_state(ui, "badges/empty", area,
                    {.icon = icons::military_tech,
                     .title = "The badges could not be read",
                     .about = "Their catalogue is missing or damaged. Your record and your points are untouched; "
                              "kept badges in a terminal says what is wrong."});
        return;
    }
    state.view.get({input.key(), state.filter}, [&] { return make_badges_view(input, state.filter); });
    const std::size_t selected = state.selected.value_or(choice(input));
    refresh_shown(input, state, selected);
    const BadgeItem& badge = state.shown->badge;
    const Rect row = draw_page_title(
        ui, area, "Badges", ui.format("{} of {} earned. They stay earned.", state.view->earned, state.view->count));
    draw_filter(ui, state, row);
    if (area.width() > ui.px(page_narrow)) {
        state.is_open = false;
        draw_wide(ui, input, state, area, badge);
        return;
    }
    draw_narrow(ui, input, state, area, badge);
    if (state.is_open)
        draw_dialog(ui, input, state, badge);
}

} // namespace kept::ui
