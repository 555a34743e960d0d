#include "charts/value_axis.hpp"

#include <algorithm>
#include <utility>

namespace kept::charts {
namespace {

// In points.
constexpr double label_gap = 8;
constexpr double edge = 2;

} // namespace

double value_axis_width(const std::vector<double>& values, const std::function<std::string(double)>& words_of,
                        const TextMeasure& measure) {
    double widest = 0;
    for (const double value : values)
        widest = std::max(widest, measure(words_of(value), TextStyle::Tiny));
    return widest + label_gap + edge;
}

void add_value_line(Drawing& drawing, double left, double right, double y, std::string words, const Theme& theme) {
    drawing.shapes.push_back(Line{{{left, y}, {right, y}}, theme.line, 1});
    drawing.shapes.push_back(Text{{left - label_gap, y}, std::move(words), TextStyle::Tiny, Anchor::End, theme.soft});
}

} // namespace kept::charts
