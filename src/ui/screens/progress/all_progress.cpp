#include "ui/screens/progress/all_progress.hpp"

#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/all_habits.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/screens/progress/progress_state.hpp"
#include "ui/screens/progress/progress_words.hpp"
#include "ui/screens/progress/year_arrows.hpp"
#include "ui/screens/progress/zoom.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr int month = 30;

// In points.
constexpr double padding = 18;
constexpr double curve_height = 230;
constexpr double line_height = 56;
constexpr double narrowest_with_curve = 620;

std::vector<charts::StrengthPoint> strengths(const HabitSeries& series, const TimeWindow& window) {
    std::vector<charts::StrengthPoint> points;
    for (Day day = std::max(series.first, window.from); day <= window.to && series.holds(day); ++day)
        points.push_back({day, series.settled_strength_on(day)});
    return points;
}

HabitLine line_of(const HabitRecord& record, const HabitSeries& series, const TimeWindow& window, Day today) {
    const auto streak = current_streak(series);
    return {.id = record.habit.id,
            .short_id = short_text(record.habit.id),
            .name = record.habit.name,
            .icon = record.habit.icon,
            .colour = record.habit.colour,
            .points = strengths(series, window),
            .strength = percent_text(series.settled_strength_on(today)),
            .month = kept_of_due(reliability_of(series, month)),
            .streak = streak && streak->length > 0 ? length_text(streak->length, streak->unit) : "–"};
}

std::vector<FigureCard> figures_of(const ScreenInput& input, const AllHabits& all) {
    double kept = 0;
    int counted = 0;
    int answered_days = 0;
    for (Day day = input.today - (month - 1); day <= input.today; ++day) {
        const DaySum sum = all.sum_of(day);
        kept += sum.kept;
        counted += sum.counted;
        answered_days += sum.counted > 0 ? 1 : 0;
    }
    const double now = all.mean_strength(input.today);
    const bool has_month = all.first() <= input.today - month;
    return {{"Strength", percent_text(now),
             has_month ? change_in_30_days(now - all.mean_strength(input.today - month)) : "mean of all habits"},
            {"Kept of what was answered", counted > 0 ? percent_text(kept / counted) : "–", "last 30 days"},
            {"Days with an answer", fmt::format("{} of {}", answered_days, month), "last 30 days"},
            {"Level", fmt::format("{}", input.achievements.level().number), "for checking in"}};
}

/// "Year" with its arrows, and the map of it.
void draw_year(Ui& ui, const ScreenInput& input, ProgressState& state, Column& column) {
    const Weekday first_weekday = input.journal.settings().first_weekday;
    const double height = charts::summary_map_height(state.all->year, first_weekday,
                                                     ui.points(column.width()) - 2 * padding, charts::Months::Named);
    const Rect card = column.next(ui.px(height + 24 + 8 + 2 * 14));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    Rect head = content.cut_top(ui.px(24));
    const Rect picture_button = cut_picture_button(ui, head);
    content.cut_top(ui.px(8));
    draw_text(ui, head.with_width(ui.px(44)), Type::CaptionStrong, ui.theme.soft,
              ui.format("{}", state.all->year_number));
    draw_year_arrows(ui, state, input.today, to_civil(state.all->first).year, head);
    const double width = ui.points(content.width());
    const double map_height = ui.points(content.height());
    const charts::Drawing& map = drawing_for(ui, "progress/year", state.all_number(), width, map_height, [&] {
        return charts::summary_map(state.all->year, first_weekday, ui.theme, ui.theme.brand(), width, map_height,
                                   charts::Months::Named);
    });
    const ChartInteraction interaction = draw_savable_chart(
        ui, input, "progress/year", ui.format("All habits: {}", state.all->year_number), map, content.min(),
        picture_button, [&] { return charts::numbers_of(state.all->year, input.today); });
    if (interaction.clicked)
        if (const auto day = parse_day(std::string_view(interaction.hovered->id).substr(4)); day && *day <= input.today)
            input.ask(OpenDay{*day, {}});
}

/// The habits as chips under the curve: each can be laid over the mean.
class Legend {
  public:
    Legend(const Ui& ui, const ProgressState& state) : chips_(ui.frame_memory()) {
        chips_.reserve(state.all->habits.size());
        for (const HabitLine& line : state.all->habits)
            chips_.push_back({.id = line.short_id,
                              .label = line.name,
                              .picked = state.in_curve.contains(line.id),
                              .icon = icons::named(line.icon)});
    }

    float height(Ui& ui, float width) const { return chips_height(ui, width, chips_); }
    void draw(Ui& ui, ProgressState& state, Rect place) const {
        const auto clicked = chips(ui, "progress/in-curve", place.min(), place.width(), chips_);
        if (!clicked)
            return;
        const HabitId& id = state.all->habits[*clicked].id;
        if (state.in_curve.erase(id) == 0)
            state.in_curve.insert(id);
    }

  private:
    FrameList<Chip> chips_;
};

/// The mean of all, and the habits that were picked.
charts::StrengthCurveInput curves_of(const Theme& theme, const AllProgressView& all, const std::set<HabitId>& picked) {
    charts::StrengthCurveInput curve{.points = all.strength, .accent = theme.brand()};
    for (const HabitLine& line : all.habits)
        if (picked.contains(line.id))
            curve.others.push_back({line.points, line.name, theme.accent(line.colour), false});
    return curve;
}

/// Another for other curves.
std::uint64_t curves_number(const ProgressState& state) {
    std::uint64_t number = state.all_number();
    for (const HabitLine& line : state.all->habits)
        number = number_of({number, state.in_curve.contains(line.id) ? 1U : 0U});
    return number;
}

void draw_curves(Ui& ui, const ScreenInput& input, ProgressState& state, Column& column) {
    const Legend legend(ui, state);
    const float legend_height = legend.height(ui, column.width() - ui.px(2 * padding));
    const Rect card = column.next(ui.px(curve_height + 24 + 6 + 2 * 14 + 10) + legend_height);
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    Rect head = content.cut_top(ui.px(24));
    content.cut_top(ui.px(6));
    const Rect picture_button = cut_picture_button(ui, head);
    const TimeWindow whole{state.all->first, input.today};
    draw_zoom_buttons(ui, state, whole, head);
    draw_text(ui, head, Type::Caption, ui.theme.soft, "Strength: the mean of all, and the habits you pick below");
    legend.draw(ui, state, content.cut_bottom(legend_height));
    content.cut_bottom(ui.px(10));
    const double width = ui.points(content.width());
    const double height = ui.points(content.height());
    const charts::Drawing& drawing = drawing_for(ui, "progress/strength", curves_number(state), width, height, [&] {
        return charts::strength_curve(curves_of(ui.theme, *state.all, state.in_curve), ui.theme, width, height,
                                      measure_of(ui));
    });
    const ChartInteraction interaction = draw_savable_chart(
        ui, input, "progress/strength", "Strength of all habits", drawing, content.min(), picture_button,
        [&] { return charts::numbers_of(curves_of(ui.theme, *state.all, state.in_curve), "all habits"); });
    handle_zoom(ui, state, whole, interaction, content);
}

/// One figure with its meaning under it, at the right of a line.
void draw_line_figure(Ui& ui, Rect& row, double width, std::string_view value, std::string_view label) {
    Rect place = row.cut_right(ui.px(width)).inset(0, ui.px(9));
    draw_text(ui, place.cut_top(ui.px(20)), Type::BodyStrong, ui.theme.ink, value, Align::Right, Digits::Tabular);
    draw_text(ui, place.with_height(ui.px(17)), Type::Tiny, ui.theme.soft, label, Align::Right);
}

void draw_line(Ui& ui, const ScreenInput& input, const ProgressState& state, const HabitLine& line, Rect row) {
    const std::string_view path = ui.format("progress/line/{}", line.short_id);
    const Interaction interaction = interact(ui, path, row);
    if (interaction.hovered)
        fill(ui, row, ui.theme.well, ui.px(10));
    if (interaction.focused)
        focus_ring(ui, row, ui.px(10));
    if (interaction.clicked)
        input.ask(OpenProgress{line.id});
    Rect content = row.inset(ui.px(8), 0);
    const Colour accent = ui.theme.accent(line.colour);
    const Rect tile = content.cut_left(ui.px(36));
    draw_icon_tile(ui, rect_at(tile.left, tile.centre().y - ui.px(18), ui.px(36), ui.px(36)), accent,
                   icons::named(line.icon));
    content.cut_left(ui.px(14));
    if (input.journal.settings().show_streaks)
        draw_line_figure(ui, content, 92, line.streak, "streak");
    draw_line_figure(ui, content, 110, line.month, "last 30 days");
    draw_line_figure(ui, content, 80, line.strength, "strength");
    if (content.width() > ui.px(narrowest_with_curve / 2)) {
        content.cut_right(ui.px(20));
        const Rect curve = content.cut_right(std::min(content.width() * 0.5F, ui.px(320))).inset(0, ui.px(8));
        const double width = ui.points(curve.width());
        const double height = ui.points(curve.height());
        paint_drawing(ui,
                      drawing_for(ui, path, state.all_number(), width, height,
                                  [&] { return charts::sparkline(line.points, ui.theme, accent, width, height); }),
                      curve.min());
        content.cut_right(ui.px(16));
    }
    draw_text(ui, content, Type::BodyStrong, ui.theme.ink, line.name);
}

void draw_lines(Ui& ui, const ScreenInput& input, const ProgressState& state, Column& column) {
    const double rows = static_cast<double>(state.all->habits.size()) * line_height;
    const Rect card = column.next(ui.px(rows + 20));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(10), ui.px(10));
    for (const HabitLine& line : state.all->habits)
        draw_line(ui, input, state, line, content.cut_top(ui.px(line_height)));
}

} // namespace

Day first_day_of_all(const ScreenInput& input) {
    Day first = input.today;
    for (const HabitRecord* record : input.journal.habits())
        if (!record->habit.archived)
            first = std::min(first, record->habit.first_day);
    return first;
}

AllProgressView make_all_progress(const ScreenInput& input, int year, const TimeWindow& window) {
    AllProgressView view;
    const AllHabits all(input);
    view.first = all.first();
    view.year_number = year;
    view.year = all.cells(to_day({year, 1, 1}), to_day({year, 12, 31}));
    for (charts::SummaryCell& cell : view.year)
        if (cell.day > input.today)
            cell.read_out = "still to come";
    view.strength = all.strength(window.from, window.to);
    view.figures = figures_of(input, all);
    for (const HabitRecord* record : input.journal.habits())
        if (!record->habit.archived)
            view.habits.push_back(
                line_of(*record, input.series.of(input.journal, *record, input.today), window, input.today));
    view.about =
        fmt::format("{} since {}", view.habits.size() == 1 ? "One habit" : fmt::format("{} habits", view.habits.size()),
                    to_short_text(view.first));
    return view;
}

void draw_all_progress(Ui& ui, const ScreenInput& input, ProgressState& state, Column& column) {
    draw_year(ui, input, state, column);
    draw_curves(ui, input, state, column);
    draw_lines(ui, input, state, column);
}

} // namespace kept::ui
