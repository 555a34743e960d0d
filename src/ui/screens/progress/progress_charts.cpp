#include "ui/screens/progress/progress_charts.hpp"

#include "ui/paint_drawing.hpp"
#include "ui/screens/habit_menu.hpp"
#include "ui/screens/progress/zoom.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 18;
constexpr double chart_height = 270;
constexpr double insight_gap = 10;
constexpr std::string_view compare_menu = "progress/compare";

/// The ground and the title of a chart's card; returns the place under the title. `head` gets the title's row.
Rect draw_frame(Ui& ui, Rect card, std::string_view title, Rect* head = nullptr) {
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    const Rect row = content.cut_top(ui.px(24));
    draw_text(ui, row.with_width(head == nullptr ? row.width() : row.width() * 0.5F), Type::Caption, ui.theme.soft,
              title);
    if (head != nullptr)
        *head = row;
    content.cut_top(ui.px(6));
    return content;
}

/// "Compare with …" at the right of the strength curve's title.
void draw_compare(Ui& ui, const ScreenInput& input, ProgressState& state, Rect row) {
    std::vector<const HabitRecord*> others;
    for (const HabitRecord* record : input.journal.habits())
        if (record->habit.id != state.habit)
            others.push_back(record);
    if (others.empty())
        return;
    const HabitRecord* chosen = state.compare ? input.journal.find_habit(*state.compare) : nullptr;
    const std::string label = chosen != nullptr ? "with " + chosen->habit.name : std::string("Compare with …");
    const Rect place = row.cut_right(std::min(row.width() / 2, link_width(ui, label)));
    if (link(ui, compare_menu, place, label))
        state.menu.show(compare_menu);
    HabitMenu menu(others, state.compare, MenuItem{.id = "none", .label = "Nothing", .picked = chosen == nullptr});
    if (const auto picked = draw_menu(ui, state.menu, compare_menu, place, menu.items())) {
        const HabitRecord* record = menu.habit_at(*picked);
        state.compare = record == nullptr ? std::nullopt : std::optional(record->habit.id);
    }
}

void draw_curve(Ui& ui, const ScreenInput& input, ProgressState& state, Rect card, Colour accent) {
    Rect head;
    const Rect content = draw_frame(ui, card, "Strength", &head);
    const TimeWindow whole{state.view.first, input.today};
    draw_zoom_buttons(ui, state, whole, head);
    draw_compare(ui, input, state, head);
    state.view.strength.accent = accent;
    const ChartTouch touch =
        draw_chart(ui, "progress/strength",
                   charts::strength_curve(state.view.strength, ui.theme, ui.points(content.width()),
                                          ui.points(content.height()), measure_of(ui)),
                   content.min());
    handle_zoom(ui, state, whole, touch, content);
}

void draw_streaks(Ui& ui, const ProgressState& state, Rect card, Colour accent) {
    const Rect content = draw_frame(ui, card, "Longest streaks");
    charts::StreakBarsInput bars = state.view.streaks;
    bars.accent = accent;
    draw_chart(ui, "progress/streaks", charts::streak_bars(bars, ui.theme, ui.points(content.width()), measure_of(ui)),
               content.min());
}

void draw_kept(Ui& ui, ProgressState& state, Rect card) {
    static constexpr std::array<Segment, 4> buckets{Segment{"week", "W"}, Segment{"month", "M"},
                                                    Segment{"quarter", "Q"}, Segment{"year", "Y"}};
    Rect head;
    const Rect content = draw_frame(ui, card, "Kept of what was due", &head);
    const float width = segmented_width(ui, buckets);
    const Rect place = head.cut_right(width);
    if (const auto picked =
            segmented(ui, "progress/bucket", rect_at(place.left, place.top - ui.px(4), width, ui.px(32)), buckets,
                      static_cast<std::size_t>(state.view.bucket)))
        state.bucket = static_cast<Bucket>(*picked);
    draw_chart(ui, "progress/kept",
               charts::bar_chart(state.view.kept, ui.theme, ui.points(content.width()), ui.points(content.height()),
                                 measure_of(ui)),
               content.min());
}

void draw_punch(Ui& ui, const ScreenInput& input, const ProgressState& state, Rect card, Colour accent) {
    const Rect content = draw_frame(ui, card, "Weekdays, month by month");
    draw_chart(ui, "progress/punch",
               charts::punch_card(state.view.punch, input.journal.settings().first_weekday, accent, ui.theme,
                                  ui.points(content.width()), ui.points(content.height())),
               content.min());
}

void draw_own(Ui& ui, const OwnChart& own, Rect card, Colour accent) {
    const Rect content = draw_frame(ui, card, own.title);
    const double width = ui.points(content.width());
    const double height = ui.points(content.height());
    const auto* bars = std::get_if<charts::BarChartInput>(&own.chart);
    const charts::Drawing drawing =
        bars != nullptr
            ? charts::bar_chart(*bars, ui.theme, width, height, measure_of(ui))
            : charts::dumbbells(std::get<std::vector<charts::Dumbbell>>(own.chart), accent, ui.theme, width, height);
    draw_chart(ui, "progress/" + own.id, drawing, content.min());
}

/// What holds in the record, as sentences in a well each.
void draw_insights(Ui& ui, const std::vector<std::string>& insights, Column& column) {
    if (insights.empty())
        return;
    const float width = column.width() - ui.px(2 * padding + 24);
    float height = ui.px(14 + 24 + 6 + 14);
    for (const std::string& sentence : insights)
        height += paragraph_height(ui, width, Type::Body, sentence) + ui.px(20 + insight_gap);
    Rect content = draw_frame(ui, column.next(height), "What holds in this record");
    ui.mark("progress/insights", content);
    for (const std::string& sentence : insights) {
        const float words = paragraph_height(ui, width, Type::Body, sentence);
        const Rect well = content.cut_top(words + ui.px(20));
        draw_well(ui, well);
        draw_paragraph(ui, {well.left + ui.px(12), well.top + ui.px(10)}, width, Type::Body, ui.theme.ink, sentence);
        content.cut_top(ui.px(insight_gap));
    }
}

/// Two places beside each other, `share` of the width for the first; below each other where it is narrow.
std::array<Rect, 2> pair_of(Ui& ui, Column& column, float share) {
    const float height = ui.px(chart_height);
    if (column.is_narrow()) {
        const Rect first = column.next(height);
        return {first, column.next(height)};
    }
    Rect row = column.next(height);
    const Rect first = row.cut_left(std::floor((row.width() - ui.px(page_gap)) * share));
    row.cut_left(ui.px(page_gap));
    return {first, row};
}

} // namespace

void draw_progress_charts(Ui& ui, const ScreenInput& input, ProgressState& state, Column& column, Colour accent) {
    if (input.journal.settings().show_streaks) {
        const auto [curve, streaks] = pair_of(ui, column, 0.6F);
        draw_curve(ui, input, state, curve, accent);
        draw_streaks(ui, state, streaks, accent);
    } else {
        draw_curve(ui, input, state, column.next(ui.px(chart_height)), accent);
    }
    draw_insights(ui, state.view.insights, column);
    const auto [kept, punch] = pair_of(ui, column, 0.6F);
    draw_kept(ui, state, kept);
    draw_punch(ui, input, state, punch, accent);
    for (std::size_t i = 0; i < state.view.own.size(); i += 2) {
        if (i + 1 == state.view.own.size()) {
            draw_own(ui, state.view.own[i], column.next(ui.px(chart_height)), accent);
            continue;
        }
        const auto [first, second] = pair_of(ui, column, 0.5F);
        draw_own(ui, state.view.own[i], first, accent);
        draw_own(ui, state.view.own[i + 1], second, accent);
    }
}

} // namespace kept::ui
