#include "ui/screens/badges/points_card.hpp"

#include "charts/bar_chart.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <array>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 18;
constexpr double top = 16;
constexpr double head = 74;
constexpr double bars_height = 96;
constexpr double line_height = 22;

void draw_level(Ui& ui, const Level& level, Rect row) {
    const float radius = ui.px(32);
    const ImVec2 centre{row.left + radius, row.centre().y};
    ring(ui, "badges/level", centre, radius,
         {.share = static_cast<double>(level.into) / level.needed,
          .label = ui.format("{}", level.number),
          .type = Type::Title,
          .accent = ui.theme.accent(1)});
    row.cut_left(2 * radius + ui.px(16));
    row.cut_top(ui.px(15));
    draw_text(ui, row.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, ui.format("Level {}", level.number));
    draw_text(ui, row.cut_top(ui.px(20)), Type::Caption, ui.theme.soft,
              ui.format("{} points to level {}", level.needed - level.into, level.number + 1));
}

charts::BarChartInput points_by_week(const BadgesView& view, Colour accent) {
    charts::BarChartInput chart;
    chart.named = {"from", "points"};
    for (const auto& [from, points] : view.weeks) {
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

void draw_points_card(Ui& ui, const ScreenInput& input, const BadgesState& state, Rect card) {
    draw_card(ui, card);
    ui.mark("badges/points", card);
    Rect content = card.inset(ui.px(padding), 0);
    content.cut_top(ui.px(top));
    draw_level(ui, input.achievements.level(), content.cut_top(ui.px(head)));
    Rect row = content.cut_top(ui.px(24));
    const Rect picture_button = cut_picture_button(ui, row);
    draw_text(ui, row, Type::Caption, ui.theme.soft, "Points, week by week");
    const Rect bars = content.cut_top(ui.px(bars_height));
    const auto by_week = [&] { return points_by_week(*state.view, ui.theme.accent(1)); };
    const double width = ui.points(bars.width());
    const charts::Drawing& drawing =
        drawing_for(ui, "badges/points-chart", state.view.version(), width, bars_height,
                    [&] { return charts::bar_chart(by_week(), ui.theme, width, bars_height, measure_of(ui)); });
    draw_savable_chart(ui, input, "badges/points-chart", "Points, week by week", drawing, bars.min(), picture_button,
                       [&by_week] { return charts::numbers_of(by_week()); });
    content.cut_top(ui.px(16));
    draw_text(ui, content.cut_top(ui.px(24)), Type::Caption, ui.theme.soft, "Where the last 30 days’ came from");
    const PointsBySource& from = state.view->month;
    const std::array<std::pair<std::string_view, int>, 4> lines{{{"on the day or the day after", from.prompt},
                                                                 {"later, within a week", from.later},
                                                                 {"words on a day that was not kept", from.reflections},
                                                                 {"weeks looked back at", from.reviews}}};
    for (const auto& [label, points] : lines) {
        Rect line = content.cut_top(ui.px(line_height));
        draw_text(ui, line.cut_right(ui.px(48)), Type::Caption, ui.theme.ink, ui.format("{}", points), Align::Right,
                  Digits::Tabular);
        draw_text(ui, line, Type::Caption, ui.theme.soft, label);
    }
}

} // namespace kept::ui
