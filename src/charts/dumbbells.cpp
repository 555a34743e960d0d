#include "charts/dumbbells.hpp"

#include "charts/scale.hpp"
#include "charts/value_axis.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::charts {
namespace {

// In points.
constexpr double axis_labels = 24;
constexpr double bottom_margin = 10;
constexpr double top_margin = 8;
constexpr double radius = 4.5;
constexpr double widest_step = 34;

} // namespace

Drawing dumbbells(const std::vector<Dumbbell>& moments, Colour accent, const Theme& theme, double width,
                  double height) {
    Drawing drawing{.width = width, .height = height};
    if (moments.empty()) {
        drawing.shapes.push_back(Text{{width / 2, height / 2},
                                      "Moments with a strength before and after stand here.",
                                      TextStyle::Caption,
                                      Anchor::Middle,
                                      theme.soft});
        return drawing;
    }
    const Scale y{0, 10, height - bottom_margin, top_margin};
    for (const int value : {0, 5, 10})
        add_value_line(drawing, axis_labels, width, y(value), fmt::format("{}", value), theme);
    const double step = std::min(widest_step, (width - axis_labels) / static_cast<double>(moments.size()));
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const Dumbbell& moment = moments[i];
        const double x = axis_labels + step * (static_cast<double>(i) + 0.5);
        const double r = std::min(radius, step / 2 - 1);
        drawing.shapes.push_back(Line{{{x, y(moment.before)}, {x, y(moment.after)}}, faded(accent, 0.55), 2});
        drawing.shapes.push_back(Disc{{x, y(moment.before)}, r, theme.card, accent, 1.8});
        if (moment.acted)
            drawing.shapes.push_back(RoundedBox{{x - r, y(moment.after) - r, 2 * r, 2 * r}, 1, theme.accent(1), {}, 1});
        else
            drawing.shapes.push_back(Disc{{x, y(moment.after)}, r, accent, {}, 1});
        drawing.hits.push_back({{x - step / 2, 0, step, height}, moment.id, moment.read_out});
    }
    return drawing;
}

} // namespace kept::charts
