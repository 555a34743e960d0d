#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"
#include "domain/day.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kept::charts {

/// The distances of the days in a strength curve from its left and right edge, in points.
inline constexpr double strength_plot_left = 38;
inline constexpr double strength_plot_right = 8;

struct StrengthPoint {
    Day day;
    double value = 0; ///< 0..1
};

/// Something that happened to the habit, read out under the mouse.
struct CurveMark {
    Day day;
    std::string what; ///< "a new rule"
};

/// Days of rest, shaded.
struct CurveRest {
    Day from;
    Day to;
};

/// The strength to reach.
struct CurveGoal {
    double value = 0;
    std::string label; ///< "goal 90 % by 1 March"
};

/// Another habit's strength in the same picture.
struct OtherCurve {
    std::vector<StrengthPoint> points;
    std::string name;
    Colour accent;
    bool is_dashed = true;
};

struct StrengthCurveInput {
    std::vector<StrengthPoint> points; ///< ascending
    Colour accent;
    std::vector<CurveMark> marks = {};
    std::vector<CurveRest> rests = {};
    std::optional<CurveGoal> goal = {};
    std::vector<OtherCurve> others = {};
    std::optional<Day> best = {}; ///< where the strength was highest: marked
};

/// Strength over time: 0 to 100 %, months below, a ring at the newest day. A column of hit areas gives each day's
/// value. Without points it says in a sentence what will be here.
Drawing strength_curve(const StrengthCurveInput& input, const Theme& theme, double width, double height,
                       const TextMeasure& measure);

/// The curve alone, for small places: no axes; its range is that of the values.
Drawing sparkline(const std::vector<StrengthPoint>& points, const Theme& theme, Colour accent, double width,
                  double height);

/// At most about two points a step of `width`, keeping the highest and lowest of each.
std::vector<Point> decimated(const std::vector<Point>& points, double step);

} // namespace kept::charts
