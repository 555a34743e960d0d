#include "charts/punch_card.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::charts {
namespace {

// In points.
constexpr double weekday_labels = 38;
constexpr double month_labels = 22;
constexpr double smallest_disc = 2;

} // namespace

Drawing punch_card(const std::vector<PunchColumn>& columns, Weekday first_weekday, Colour accent, const Theme& theme,
                   double width, double height) {
    Drawing drawing{.width = width, .height = height};
    const double step_x = (width - weekday_labels) / static_cast<double>(std::max<std::size_t>(1, columns.size()));
    const double step_y = (height - month_labels) / 7;
    const double max = std::min(step_x, step_y) / 2 - 1.5;
    for (int row = 0; row < 7; ++row) {
        const auto weekday = static_cast<Weekday>((static_cast<int>(first_weekday) + row) % 7);
        const double y = step_y * (row + 0.5);
        drawing.shapes.push_back(
            Text{{0, y}, std::string(short_weekday_name(weekday)), TextStyle::Tiny, Anchor::Start, theme.soft});
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const PunchCell& cell = columns[i].cells.at(static_cast<std::size_t>(weekday));
            if (cell.due == 0)
                continue;
            const double x = weekday_labels + step_x * (static_cast<double>(i) + 0.5);
            const double share = static_cast<double>(cell.kept) / cell.due;
            if (cell.kept > 0)
                drawing.shapes.push_back(Disc{{x, y}, std::max(smallest_disc, max * std::sqrt(share)), accent, {}, 1});
            else
                drawing.shapes.push_back(Disc{{x, y}, 3.5, theme.card, theme.faint, 1.2});
            drawing.hits.push_back({{x - step_x / 2, y - step_y / 2, step_x, step_y},
                                    fmt::format("punch/{}-{}", columns[i].label, static_cast<int>(weekday)),
                                    {fmt::format("{}s in {}", weekday_name(weekday), columns[i].month),
                                     fmt::format("{} of {} kept", cell.kept, cell.due)}});
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        drawing.shapes.push_back(Text{{weekday_labels + step_x * (static_cast<double>(i) + 0.5), height - 8},
                                      step_x >= 26 || i % 2 == 0 ? columns[i].label : "",
                                      TextStyle::Tiny,
                                      Anchor::Middle,
                                      theme.soft});
    return drawing;
}

} // namespace kept::charts
