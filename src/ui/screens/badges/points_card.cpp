#include "ui/screens/badges/points_card.hpp"

#include "charts/bar_chart.hpp"
#include "ui/paint_drawing.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <array>

namespace kept::ui {
namespace {

constexpr int weeks = 12;
constexpr int month = 30;

// In points.
constexpr double padding = 18;
constexpr double top = 16;
constexpr double head = 74;
constexpr double bars_height = 96;
constexpr double line_height = 22;

void draw_level(Ui& ui, const Level& level, Rect row) {
    const float radius = ui.px(32);
    const ImVec2 centre{row.left + radius, row.centre().y};
    const std::string number = fmt::format("{}", level.number);
    ring(ui, "badges/level", centre, radius,
         {.share = static_cast<double>(level.into) / level.needed,
          .label = number,
          .type = Type::Title,
          .accent = ui.theme.accent(1)});
    row.cut_left(2 * radius + ui.px(16));
    row.cut_top(ui.px(15));
    draw_text(ui, row.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, fmt::format("Level {}", level.number));
    draw_text(ui, row.cut_top(ui.px(20)), Type::Caption, ui.theme.soft,
              fmt::format("{} points to level {}", level.needed - level.into, level.number + 1));
}

charts::BarChartInput points_by_week(const ScreenInput& input, Colour accent) {
    charts::BarChartInput chart;
    chart.named = {"from", "points"};
    const Weekday first = input.journal.settings().first_weekday;
    const int into_week = (static_cast<int>(weekday_of(input.today)) - static_cast<int>(first) + 7) % 7;
    const Day this_week = input.today - into_week;
    for (int back = weeks - 1; back >= 0; --back) {
        const Day from = this_week - 7 * back;
        const int points = input.standing.points_between(from, from + 6).total();
        const CivilDate date = to_civil(from);
        chart.bars.push_back(
            {.id = "points/" + to_text(from),
             .label = fmt::format("{} {}", date.day, short_month_name(date.month)),
             .parts = {{static_cast<double>(points), accent}},
             .read_out = {fmt::format("Week of {}", to_short_text(from)), fmt::format("{} points", points)}});
    }
    return chart;
}

} // namespace

float points_card_height(Ui& ui, float /*width*/) {
    return ui.px(top + head + 24 + bars_height + 16 + 24 + 4 * line_height + padding);
}

void draw_points_card(Ui& ui, const ScreenInput& input, Rect card) {
    draw_card(ui, card);
    ui.mark("badges/points", card);
    Rect content = card.inset(ui.px(padding), 0);
    content.cut_top(ui.px(top));
    draw_level(ui, input.standing.level(), content.cut_top(ui.px(head)));
    Rect row = content.cut_top(ui.px(24));
    const Rect take = cut_take_button(ui, row);
    draw_text(ui, row, Type::Caption, ui.theme.soft, "Points, week by week");
    const Rect bars = content.cut_top(ui.px(bars_height));
    const charts::BarChartInput by_week = points_by_week(input, ui.theme.accent(1));
    const auto drawing = charts::bar_chart(by_week, ui.theme, ui.points(bars.width()), bars_height, measure_of(ui));
    draw_chart_to_take(ui, input, "badges/points-chart", "Points, week by week", drawing, bars.min(), take,
                       [&by_week] { return charts::numbers_of(by_week); });
    content.cut_top(ui.px(16));
    draw_text(ui, content.cut_top(ui.px(24)), Type::Caption, ui.theme.soft, "Where the last 30 days’ came from");
    const PointsBySource from = input.standing.points_between(input.today - (month - 1), input.today);
    const std::array<std::pair<std::string_view, int>, 4> lines{{{"on the day or the day after", from.prompt},
                                                                 {"later, within a week", from.later},
                                                                 {"words on a day that was not kept", from.reflections},
                                                                 {"weeks looked back at", from.reviews}}};
    for (const auto& [label, points] : lines) {
        Rect line = content.cut_top(ui.px(line_height));
        draw_text(ui, line.cut_right(ui.px(48)), Type::Caption, ui.theme.ink, fmt::format("{}", points), Align::Right,
                  Digits::Tabular);
        draw_text(ui, line, Type::Caption, ui.theme.soft, label);
    }
}

} // namespace kept::ui
