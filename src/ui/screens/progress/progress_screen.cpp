#include "ui/screens/progress/progress_screen.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/screens/progress/day_details.hpp"
#include "ui/screens/progress/progress_charts.hpp"
#include "ui/screens/progress/progress_header.hpp"
#include "ui/screens/progress/year_arrows.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 18;
constexpr double figure_height = 93;

void draw_figure(Ui& ui, const FigureCard& figure, Rect card) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(16), ui.px(12));
    draw_text(ui, content.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, figure.label);
    draw_text(ui, content.cut_top(ui.px(32)), Type::Headline, ui.theme.ink, figure.value);
    draw_text(ui, content.cut_top(ui.px(18)), Type::Caption, ui.theme.soft, figure.about);
}

void draw_figures(Ui& ui, const std::vector<FigureCard>& figures, Column& column) {
    const std::size_t in_row = column.is_narrow() ? 2 : figures.size();
    for (std::size_t i = 0; i < figures.size(); i += in_row) {
        Rect row = column.next(ui.px(figure_height));
        const std::size_t count = std::min(in_row, figures.size() - i);
        const float width =
            (row.width() - ui.px(page_gap) * static_cast<float>(in_row - 1)) / static_cast<float>(in_row);
        for (std::size_t k = 0; k < count; ++k) {
            draw_figure(ui, figures[i + k], row.cut_left(std::floor(width)));
            row.cut_left(ui.px(page_gap));
        }
    }
}

void draw_year(Ui& ui, const ScreenInput& input, ProgressState& state, Column& column, Colour accent) {
    charts::HeatMapInput& year = state.view->year;
    year.accent = accent;
    year.selected = state.day;
    const double width = ui.points(column.width()) - 2 * padding;
    const auto selected = state.day ? static_cast<std::uint64_t>(state.day->number) : 0;
    const charts::Drawing& map = drawing_for(ui, "progress/year", number_of({state.view_number(), selected}), width, 0,
                                             [&] { return charts::heat_map(year, ui.theme, width, measure_of(ui)); });
    const Rect card = column.next(ui.px(map.height + 2 * padding - 6));
    draw_card(ui, card);
    const Rect content = card.inset(ui.px(padding), ui.px(padding - 4));
    const Rect head = content.with_height(ui.px(20));
    Rect beside_arrows = head.with_width(ui.px(134)); // the legend has the right end
    const Rect picture_button = cut_picture_button(ui, beside_arrows);
    draw_year_arrows(ui, state, input.today, state.view->first_year,
                     head); // first: the mouse goes to them before the chart
    const ChartInteraction interaction =
        draw_savable_chart(ui, input, "progress/year", ui.format("{}: {}", state.view->name, year.title), map,
                           content.min(), picture_button, [&] { return charts::numbers_of(year); });
    if (interaction.clicked && interaction.hovered->id.starts_with("day/")) {
        const auto day = parse_day(std::string_view(interaction.hovered->id).substr(4));
        const bool is_past = day && *day <= input.today && *day >= state.view->first;
        state.day = is_past && state.day != day ? day : std::nullopt;
    }
}

ProgressChoice choice_of(const ScreenInput& input, const ProgressState& state, Day first) {
    return {state.year.value_or(to_civil(input.today).year), state.window_of(input.today, first), state.bucket,
            state.compare};
}

void refresh_all(const ScreenInput& input, ProgressState& state) {
    const Day first = first_day_of_all(input);
    const ProgressChoice choice = choice_of(input, state, first);
    state.all.get({input.key(), choice}, [&] { return make_all_progress(input, choice.year, choice.window); });
}

/// All habits together: figures, the year, strengths, a line each.
void draw_all(Ui& ui, const ScreenInput& input, ProgressState& state, Rect area) {
    refresh_all(input, state);
    draw_progress_header(ui, input, state, area, ui.theme.brand());
    Page page(ui, "progress/scroll", area);
    draw_figures(ui, state.all->figures, page.column());
    draw_all_progress(ui, input, state, page.column());
}

void refresh_view(Ui& ui, const ScreenInput& input, const HabitRecord& record, ProgressState& state) {
    const ProgressChoice choice = choice_of(input, state, record.habit.first_day);
    const ProgressKey key{input.key(), record.habit.id, choice, ui.theme.id};
    std::optional<ProgressKey> moved = state.view.key();
    if (moved)
        moved->choice.window = choice.window;
    if (moved == key && state.view.key() != key)
        state.view.update(key, [&](ProgressView& view) { refresh_window(view, input, record, choice, ui.theme); });
    else
        state.view.get(key, [&] { return make_progress_view(input, state.insights, record, choice, ui.theme); });
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
    if (state.shows_all)
        return draw_all(ui, input, state, area);
    refresh_view(ui, input, *record, state);
    if (state.day && ui.is_top() && pressed(Key::Escape))
        state.day.reset();
    const Colour accent = ui.theme.accent(state.view->colour);
    draw_progress_header(ui, input, state, area, accent);

    Page page(ui, "progress/scroll", area);
    Column& column = page.column();
    draw_figures(ui, state.view->figures, column);
    draw_year(ui, input, state, column, accent);
    if (state.day)
        if (draw_day_details(ui, input, *record, *state.day,
                             column.next(day_details_height(ui, input, *record, *state.day, column.width()))))
            input.ask(OpenDay{*state.day, record->habit.id});
    draw_progress_charts(ui, input, state, column, accent);
}

} // namespace kept::ui
