#include "ui/screens/today/review_card.hpp"

#include "domain/points/xp.hpp"
#include "journal/derived/review.hpp"
#include "journal/describe.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double card_height = 58;
constexpr double padding = 18;
constexpr double gap = 13;

/// The week that waits to be looked back at; none where it was, or where there is nothing in it to look at.
std::optional<Day> waiting_week(const ScreenInput& input) {
    const Day week = week_to_review(input.today, input.journal.settings().first_weekday);
    const auto& done = input.journal.practices().reviews();
    const bool has_begun = std::ranges::any_of(
        input.journal.habits(), [&](const HabitRecord* record) { return record->habit.first_day <= week; });
    if (!has_begun || !earns_review_points(week, input.today) ||
        std::ranges::find(done, week, &ReviewDone::week) != done.end())
        return std::nullopt;
    return week;
}

} // namespace

float draw_review_card(Ui& ui, const ScreenInput& input, Rect area) {
    const auto week = waiting_week(input);
    if (!week)
        return 0;
    const Rect card = area.with_height(ui.px(card_height));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), 0);
    const ButtonSpec spec{.label = "Look back", .icon = icons::history};
    Rect place = content.cut_right(button_width(ui, spec));
    place = rect_at(place.left, place.centre().y - ui.px(button_height / 2), place.width(), ui.px(button_height));
    if (button(ui, "today/review", place, spec))
        input.ask(OpenReview{});
    content.cut_right(ui.px(10));
    draw_text(ui, content, Type::Body, ui.theme.ink, ui.format("The week from {}", describe_day(*week, input.today)));
    return card.height() + ui.px(gap);
}

} // namespace kept::ui
