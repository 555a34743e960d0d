#include "ui/screens/progress/progress_charts.hpp"

#include "ui/screens/habit_menu.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/screens/progress/zoom.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

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

/// A chart's card under its title.
struct Frame {
    Rect content;
    Rect head;           ///< the title's row, without the button
    Rect picture_button; ///< the button by which the chart is taken along
};

/// The ground and the title of a card. `part` of the row is the title's.
Frame draw_frame(Ui& ui, Rect card, std::string_view title, float part = 1) {
    draw_card(ui, card);
    Frame frame{.content = card.inset(ui.px(padding), ui.px(14)), .head = {}, .picture_button = {}};
    frame.head = frame.content.cut_top(ui.px(24));
    frame.picture_button = cut_picture_button(ui, frame.head);
    draw_text(ui, frame.head.with_width(frame.head.width() * part), Type::Caption, ui.theme.soft, title);
    frame.content.cut_top(ui.px(6));
    return frame;
}

/// "Strength: On time"
std::string_view title_of(const Ui& ui, const ProgressState& state, std::string_view chart) {
    return ui.format("{}: {}", chart, state.view->name);
}

/// A chart of the view and its place.
struct ViewChart {
    std::string_view id;
    std::string_view name;
    Rect content;
    Rect picture_button;
};

/// Draws a chart of the view; `make` lays it out in a place of a given width and height, in points.
template <typename Make>
ChartInteraction draw_view_chart(Ui& ui, const ScreenInput& input, const ProgressState& state, const ViewChart& chart,
                                 const Make& make, const std::function<charts::Numbers()>& numbers) {
    const double width = ui.points(chart.content.width());
    const double height = ui.points(chart.content.height());
    const charts::Drawing& drawing =
        drawing_for(ui, chart.id, state.view_number(), width, height, [&] { return make(width, height); });
    return draw_savable_chart(ui, input, chart.id, title_of(ui, state, chart.name), drawing, chart.content.min(),
                              chart.picture_button, numbers);
}

/// "Compare with …" at the right of the strength curve's title.
void draw_compare(Ui& ui, const ScreenInput& input, ProgressState& state, Rect row) {
    FrameList<const HabitRecord*> others(ui.frame_memory());
    others.reserve(input.journal.habits().size());
    for (const HabitRecord* record : input.journal.habits())
        if (record->habit.id != state.habit)
            others.push_back(record);
    if (others.empty())
        return;
    const HabitRecord* chosen = state.compare ? input.journal.find_habit(*state.compare) : nullptr;
    const std::string_view label = chosen != nullptr ? ui.format("with {}", chosen->habit.name) : "Compare with …";
    const Rect place = row.cut_right(std::min(row.width() / 2, link_width(ui, label)));
    if (link(ui, compare_menu, place, label))
        state.menu.show(compare_menu);
    HabitMenu menu(ui, others, state.compare, MenuItem{.id = "none", .label = "Nothing", .picked = chosen == nullptr});
    if (const auto picked = draw_menu(ui, state.menu, compare_menu, place, menu.items())) {
        const HabitRecord* record = menu.habit_at(*picked);
        state.compare = record == nullptr ? std::nullopt : std::optional(record->habit.id);
    }
}

void draw_curve(Ui& ui, const ScreenInput& input, ProgressState& state, Rect card, Colour accent) {
    auto [content, head, picture_button] = draw_frame(ui, card, "Strength", 0.5F);
    const TimeWindow whole{state.view->first, input.today};
    draw_zoom_buttons(ui, state, whole, head);
    draw_compare(ui, input, state, head);
    state.view->strength.accent = accent;
    const ChartInteraction interaction = draw_view_chart(
        ui, input, state, {"progress/strength", "Strength", content, picture_button},
        [&](double width, double height) {
            return charts::strength_curve(state.view->strength, ui.theme, width, height, measure_of(ui));
        },
        [&state] { return charts::numbers_of(state.view->strength, state.view->name); });
    handle_zoom(ui, state, whole, interaction, content);
}

void draw_streaks(Ui& ui, const ScreenInput& input, ProgressState& state, Rect card, Colour accent) {
    const auto [content, head, picture_button] = draw_frame(ui, card, "Longest streaks");
    charts::StreakBarsInput& bars = state.view->streaks;
    bars.accent = accent;
    draw_view_chart(
        ui, input, state, {"progress/streaks", "Longest streaks", content, picture_button},
        [&](double width, double) { return charts::streak_bars(bars, ui.theme, width, measure_of(ui)); },
        [&bars] { return charts::numbers_of(bars); });
}

void draw_kept(Ui& ui, const ScreenInput& input, ProgressState& state, Rect card) {
    static constexpr std::array<Segment, 4> buckets{Segment{"week", "W"}, Segment{"month", "M"},
                                                    Segment{"quarter", "Q"}, Segment{"year", "Y"}};
    auto [content, head, picture_button] = draw_frame(ui, card, "Kept of what was due", 0.5F);
    const float width = segmented_width(ui, buckets);
    const Rect place = head.cut_right(width);
    if (const auto picked =
            segmented(ui, "progress/bucket", rect_at(place.left, place.top - ui.px(4), width, ui.px(32)), buckets,
                      static_cast<std::size_t>(state.view->bucket)))
        state.bucket = static_cast<Bucket>(*picked);
    draw_view_chart(
        ui, input, state, {"progress/kept", "Kept of what was due", content, picture_button},
        [&](double wide, double high) {
            return charts::bar_chart(state.view->kept, ui.theme, wide, high, measure_of(ui));
        },
        [&state] { return charts::numbers_of(state.view->kept); });
}

void draw_punch(Ui& ui, const ScreenInput& input, const ProgressState& state, Rect card, Colour accent) {
    const auto [content, head, picture_button] = draw_frame(ui, card, "Weekdays, month by month");
    draw_view_chart(
        ui, input, state, {"progress/punch", "Weekdays, month by month", content, picture_button},
        [&](double width, double height) {
            return charts::punch_card(state.view->punch, input.journal.settings().first_weekday, accent, ui.theme,
                                      width, height);
        },
        [&state] { return charts::numbers_of(state.view->punch); });
}

void draw_own(Ui& ui, const ScreenInput& input, const ProgressState& state, const OwnChart& own, Rect card,
              Colour accent) {
    const auto [content, head, picture_button] = draw_frame(ui, card, own.title);
    const auto* bars = std::get_if<charts::BarChartInput>(&own.chart);
    draw_view_chart(
        ui, input, state, {ui.format("progress/{}", own.id), own.title, content, picture_button},
        [&](double width, double height) {
            return bars != nullptr ? charts::bar_chart(*bars, ui.theme, width, height, measure_of(ui))
                                   : charts::dumbbells(std::get<std::vector<charts::Dumbbell>>(own.chart), accent,
                                                       ui.theme, width, height);
        },
        [&own, bars] {
            return bars != nullptr ? charts::numbers_of(*bars)
                                   : charts::numbers_of(std::get<std::vector<charts::Dumbbell>>(own.chart));
        });
}

/// Draws the insights that hold in the record, each a sentence in a well of its own.
void draw_insights(Ui& ui, const std::vector<std::string>& insights, Column& column) {
    if (insights.empty())
        return;
    const float width = column.width() - ui.px(2 * padding + 24);
    float height = ui.px(14 + 24 + 6 + 14);
    for (const std::string& sentence : insights)
        height += paragraph_height(ui, width, Type::Body, sentence) + ui.px(20 + insight_gap);
    Rect content = draw_frame(ui, column.next(height), "What holds in this record").content;
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
        draw_streaks(ui, input, state, streaks, accent);
    } else {
        draw_curve(ui, input, state, column.next(ui.px(chart_height)), accent);
    }
    draw_insights(ui, state.view->insights, column);
    const auto [kept, punch] = pair_of(ui, column, 0.6F);
    draw_kept(ui, input, state, kept);
    draw_punch(ui, input, state, punch, accent);
    for (std::size_t i = 0; i < state.view->own.size(); i += 2) {
        if (i + 1 == state.view->own.size()) {
            draw_own(ui, input, state, state.view->own[i], column.next(ui.px(chart_height)), accent);
            continue;
        }
        const auto [first, second] = pair_of(ui, column, 0.5F);
        draw_own(ui, input, state, state.view->own[i], first, accent);
        draw_own(ui, input, state, state.view->own[i + 1], second, accent);
    }
}

} // namespace kept::ui
