#include "ui/screens/today/today_header.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/today/today_screen.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

namespace kept::ui {
namespace {

// In points.
constexpr double ring_size = 52;
constexpr double arrow_width = 44;
constexpr double gap = 14;

void draw_days(Ui& ui, const ScreenInput& input, TodayState& state, Rect& row) {
    const Day day = state.view->day;
    const auto next_button = [&](float width) {
        const Rect place = row.cut_right(width);
        row.cut_right(ui.px(gap));
        return rect_at(place.left, place.centre().y - ui.px(button_height / 2), place.width(), ui.px(button_height));
    };
    const bool is_today = day == input.today;
    if (icon_button(ui, "today/next-day", next_button(ui.px(arrow_width)), icons::chevron_right,
                    "The day after (Right)", !is_today, ButtonStyle::Well))
        show_day(input, state, day + 1);
    const ButtonSpec spec{.label = "Today", .enabled = true, .tip = is_today ? "" : "Back to today (Home)"};
    if (button(ui, "today/to-today", next_button(button_width(ui, spec)), spec))
        show_day(input, state, input.today);
    if (icon_button(ui, "today/previous-day", next_button(ui.px(arrow_width)), icons::chevron_left,
                    "The day before (Left)", true, ButtonStyle::Well))
        show_day(input, state, day - 1);
}

} // namespace

void draw_today_header(Ui& ui, const ScreenInput& input, TodayState& state, Rect area) {
    Rect row = area.with_height(ui.px(ring_size));
    const Rect ring = row.cut_right(ui.px(ring_size));
    row.cut_right(ui.px(gap));
    answered_ring(ui, "today/answered", ring.centre(), state.view->answered, state.view->asked);
    draw_days(ui, input, state, row);
    draw_text(ui, row.cut_top(ui.px(30)), Type::Headline, ui.theme.ink, state.view->title);
    draw_text(ui, row.cut_top(ui.px(22)), Type::Body, ui.theme.soft, state.view->subtitle);
}

} // namespace kept::ui
