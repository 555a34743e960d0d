#pragma once

#include "charts/drawing.hpp"
#include "domain/day.hpp"

#include <string>
#include <vector>

namespace kept::charts {

/// Maps values from..to onto points begin..end; either may run backwards.
struct Scale {
    double from = 0;
    double to = 1;
    double begin = 0;
    double end = 1;

    double operator()(double value) const {
        return to == from ? begin : begin + (value - from) / (to - from) * (end - begin);
    }
};

/// Round numbers (1, 2 or 5 times a power of ten apart) that cover from..to, about `wanted` of them, at least two.
std::vector<double> nice_ticks(double from, double to, int wanted);

/// A labelled place on a time axis.
struct DayTick {
    Day day;
    std::string label;
};

/// Beginnings of months, quarters or years between two days, as many as fit beside each other in `width` points with
/// `measure`; labels never touch. A January is labelled with its year.
std::vector<DayTick> day_ticks(Day from, Day to, double width, const TextMeasure& measure);

} // namespace kept::charts
