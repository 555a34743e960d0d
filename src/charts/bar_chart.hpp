#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kept::charts {

/// A piece of a column, stacked from below.
struct BarPart {
    double value = 0;
    Colour colour;
};

/// A column with its place on the axis. Without parts nothing is known there: missing is missing.
struct Bar {
    std::string id;    ///< of its hit area; what follows the last slash is its place in a table
    std::string label; ///< below it; those that do not fit are left out
    std::vector<BarPart> parts;
    std::vector<std::string> read_out; ///< for the mouse

    double total() const;
};

/// A horizontal line to hold the columns against.
struct BarLine {
    double value = 0;
    std::string label;
    Colour colour;
};

struct BarChartInput {
    std::vector<Bar> bars;                        ///< left to right
    std::optional<double> highest;                ///< top of the axis; none: a nice number above all columns
    std::optional<BarLine> line;                  ///< a target
    bool has_axis = true;                         ///< numbers at the left
    std::function<std::string(double)> tick_text; ///< left out: the number
    std::string empty_text = "There is nothing to show yet.";
    std::vector<std::string> named = {}; ///< in a table: the bars' places, then each part
};

/// Columns side by side with a value axis from 0. Each has a hit area with its read-out.
Drawing bar_chart(const BarChartInput& input, const Theme& theme, double width, double height,
                  const TextMeasure& measure);

} // namespace kept::charts
