#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"

#include <functional>
#include <string>
#include <vector>

namespace kept::charts {

/// The points a chart leaves at its left for the words of a value axis: as many as the widest of `values` needs.
double value_axis_width(const std::vector<double>& values, const std::function<std::string(double)>& words_of,
                        const TextMeasure& measure);

/// A line across the plot at `y`, from `left` to `right`, with the value's words before it.
void add_value_line(Drawing& drawing, double left, double right, double y, std::string words, const Theme& theme);

} // namespace kept::charts
