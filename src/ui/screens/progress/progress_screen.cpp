#include "ui/screens/progress/progress_screen.hpp"

#include "ui/icons.hpp"
#include "ui/paint_drawing.hpp"
#include "ui/screens/progress/day_details.hpp"
#include "ui/screens/progress/progress_header.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/scroll_area.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double gap = 15;
constexpr double padding = 18;
constexpr double figure_height = 93;
constexpr double narrowest_beside = 820;
constexpr double curve_height = 260;
constexpr double shadow_room = 8; ///< around the cards, so that their shadows are not cut off
constexpr double scroll_bar_room = 20;

double points(const Ui& ui, float pixels) {
    return static_cast<double>(pixels / ui.scale);
}

/// Lays cards below each other.
class Column {
  public:
    Column(Ui& ui, Rect area) : ui_(ui), rest_(area), top_(area.top) { rest_.bottom = rest_.top + 1e6F; }

    Rect next(float height) {
        const Rect place = rest_.cut_top(height);
        rest_.cut_top(ui_.px(gap));
        return place;
    }
    float width() const { return rest_.width(); }
    float height() const { return rest_.top - top_; }

  private:
    Ui& ui_;
    Rect rest_;
    float top_;
};

void draw_figure(Ui& ui, const FigureCard& figure, Rect card) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(16), ui.px(12));
    draw_text(ui, content.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, figure.label);
    draw_text(ui, content.cut_top(ui.px(32)), Type::Headline, ui.theme.ink, figure.value);
    draw_text(ui, content.cut_top(ui.px(18)), Type::Caption, ui.theme.soft, figure.about);
}

void draw_figures(Ui& ui, const std::vector<FigureCard>& figures, Column& column) {
    const std::size_t in_row = column.width() > ui.px(narrowest_beside) ? figures.size() : 2;
    for (std::size_t i = 0; i < figures.size(); i += in_row) {
        Rect row = column.next(ui.px(figure_height));
        const std::size_t count = std::min(in_row, figures.size() - i);
        const float width = (row.width() - ui.px(gap) * static_cast<float>(in_row - 1)) / static_cast<float>(in_row);
        for (std::size_t k = 0; k < count; ++k) {
            draw_figure(ui, figures[i + k], row.cut_left(std::floor(width)));
            row.cut_left(ui.px(gap));
        }
    }
}

void draw_year_arrows(Ui& ui, const ScreenInput& input, ProgressState& state, Rect title_row) {
    const int this_year = to_civil(input.today).year;
    const int year = state.year.value_or(this_year);
    const float side = ui.px(26);
    Rect place = rect_at(title_row.left + ui.px(44), title_row.centre().y - side / 2, side, side);
    if (icon_button(ui, "progress/previous-year", place, icons::chevron_left, "The year before",
                    year > state.view.first_year))
        state.year = year - 1;
    place = place.moved(side + ui.px(2), 0);
    if (icon_button(ui, "progress/next-year", place, icons::chevron_right, "The year after", year < this_year))
        state.year = year + 1;
}

void draw_year(Ui& ui, const ScreenInput& input, ProgressState& state, Column& column, Colour accent) {
    charts::HeatMapInput& year = state.view.year;
    year.accent = accent;
    year.selected = state.day;
    const double width = points(ui, column.width()) - 2 * padding;
    const charts::Drawing map = charts::heat_map(year, ui.theme, width, measure_of(ui));
    const Rect card = column.next(ui.px(map.height + 2 * padding - 6));
    draw_card(ui, card);
    const Rect content = card.inset(ui.px(padding), ui.px(padding - 4));
    draw_year_arrows(ui, input, state,
                     content.with_height(ui.px(20))); // first: the mouse goes to them before the chart
    const ChartTouch touch = draw_chart(ui, "progress/year", map, content.min());
    if (touch.clicked && touch.hovered->id.starts_with("day/")) {
        const auto day = parse_day(std::string_view(touch.hovered->id).substr(4));
        const bool is_past = day && *day <= input.today && *day >= state.view.first;
        state.day = is_past && state.day != day ? day : std::nullopt;
    }
}

void draw_curve(Ui& ui, const ProgressState& state, Rect card, Colour accent) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    draw_text(ui, content.cut_top(ui.px(22)), Type::Caption, ui.theme.soft, "Strength");
    content.cut_top(ui.px(6));
    const auto curve = charts::strength_curve({state.view.strength, accent}, ui.theme, points(ui, content.width()),
                                              points(ui, content.height()), measure_of(ui));
    draw_chart(ui, "progress/strength", curve, content.min());
}

void draw_streaks(Ui& ui, const ProgressState& state, Rect card, Colour accent) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    draw_text(ui, content.cut_top(ui.px(22)), Type::Caption, ui.theme.soft, "Longest streaks");
    content.cut_top(ui.px(6));
    charts::StreakBarsInput bars = state.view.streaks;
    bars.accent = accent;
    draw_chart(ui, "progress/streaks", charts::streak_bars(bars, ui.theme, points(ui, content.width()), measure_of(ui)),
               content.min());
}

void draw_charts(Ui& ui, const ScreenInput& input, const ProgressState& state, Column& column, Colour accent) {
    const bool shows_streaks = input.journal.settings().show_streaks;
    const float height = ui.px(curve_height);
    if (!shows_streaks)
        return draw_curve(ui, state, column.next(height), accent);
    if (column.width() <= ui.px(narrowest_beside)) {
        draw_curve(ui, state, column.next(height), accent);
        return draw_streaks(ui, state, column.next(height), accent);
    }
    Rect row = column.next(height);
    draw_curve(ui, state, row.cut_left(std::floor(row.width() * 0.6F)), accent);
    row.cut_left(ui.px(gap));
    draw_streaks(ui, state, row, accent);
}

void refresh_view(const ScreenInput& input, const HabitRecord& record, ProgressState& state) {
    const int year = state.year.value_or(to_civil(input.today).year);
    if (state.view_revision == input.journal.revision() && state.view_habit == record.habit.id &&
        state.view_today == input.today && state.view_year == year)
        return;
    state.view = make_progress_view(input, record, year);
    state.view_revision = input.journal.revision();
    state.view_habit = record.habit.id;
    state.view_today = input.today;
    state.view_year = year;
}

const HabitRecord* chosen_habit(const ScreenInput& input, ProgressState& state) {
    const HabitRecord* record = input.journal.find_habit(state.habit);
    if (record == nullptr && !input.journal.habits().empty())
        record = input.journal.habits().front();
    if (record != nullptr)
        state.habit = record->habit.id;
    return record;
}

} // namespace

void draw_progress(Ui& ui, const ScreenInput& input, ProgressState& state, Rect area) {
    const HabitRecord* record = chosen_habit(input, state);
    if (record == nullptr) {
        empty_state(ui, "progress/empty", area,
                    {.icon = icons::show_chart,
                     .title = "Nothing to look back at yet",
                     .about = "Begin with a habit on Today; from the first answer on its history grows here."});
        return;
    }
    refresh_view(input, *record, state);
    if (state.day && ui.is_top() && pressed(Key::Escape))
        state.day.reset();
    const Colour accent = ui.theme.accent(state.view.colour);
    draw_progress_header(ui, input, state, area.cut_top(ui.px(progress_header_height)), accent);

    // The bar of the scroll area lies beside the cards, in the window's gutter.
    const Rect region{area.left - ui.px(shadow_room), area.top, area.right + ui.px(scroll_bar_room), area.bottom};
    ScrollArea scroll(ui, "progress/scroll", region);
    Rect content = scroll.content();
    content.left = area.left;
    content.right = area.right;
    content.top += ui.px(shadow_room) / 2;
    Column column(ui, content);
    draw_figures(ui, state.view.figures, column);
    draw_year(ui, input, state, column, accent);
    if (state.day)
        if (draw_day_details(ui, input, *record, *state.day,
                             column.next(day_details_height(ui, input, *record, *state.day, column.width()))))
            input.go(VisitDay{*state.day, record->habit.id});
    draw_charts(ui, input, state, column, accent);
    scroll.set_height(column.height() + ui.px(2 * shadow_room));
}

} // namespace kept::ui
