#include "charts/strength_curve.hpp"

#include "charts/scale.hpp"
#include "charts/value_axis.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::charts {
namespace {

// In points.
constexpr double month_labels = 24;
constexpr double top_margin = 8;
constexpr double line_width = 2;
constexpr double marker_radius = 4.5;
constexpr double narrowest_hit = 4;

std::string percent(double value) {
    return fmt::format("{:.0f} %", value * 100);
}

std::vector<Point> mapped(const std::vector<StrengthPoint>& points, const Scale& x, const Scale& y) {
    std::vector<Point> line;
    line.reserve(points.size());
    for (const StrengthPoint& point : points)
        line.push_back({x(point.day.number), y(point.value)});
    return line;
}

void add_curve(Drawing& drawing, const std::vector<Point>& line, double base, Colour accent, const Theme& theme) {
    drawing.shapes.push_back(Area{line, base, faded(accent, 0.10)});
    drawing.shapes.push_back(Line{line, accent, line_width});
    drawing.shapes.push_back(Disc{line.back(), marker_radius, theme.card, accent, line_width});
}

Drawing empty_curve(const Theme& theme, double width, double height) {
    Drawing drawing{.width = width, .height = height};
    drawing.shapes.push_back(Text{{width / 2, height / 2},
                                  "It grows from the first answers on.",
                                  TextStyle::Caption,
                                  Anchor::Middle,
                                  theme.soft});
    return drawing;
}

void add_value_axis(Drawing& drawing, const Scale& y, const Theme& theme) {
    for (const double value : {0.0, 0.25, 0.5, 0.75, 1.0})
        add_value_line(drawing, strength_plot_left, drawing.width - strength_plot_right, y(value),
                       fmt::format("{:.0f}", value * 100), theme);
}

void add_day_axis(Drawing& drawing, const std::vector<StrengthPoint>& points, const Scale& x, const Theme& theme,
                  const TextMeasure& measure) {
    const double y = drawing.height - month_labels / 2 + 2;
    for (const DayTick& tick : day_ticks(points.front().day, points.back().day, x.end - x.begin, measure)) {
        const double half = measure(tick.label, TextStyle::Tiny) / 2;
        const double at = std::clamp(x(tick.day.number), strength_plot_left + half, drawing.width - half);
        drawing.shapes.push_back(Text{{at, y}, tick.label, TextStyle::Tiny, Anchor::Middle, theme.soft});
    }
}

/// Columns that are wide enough to point at; each gives its last day's value.
void add_hits(Drawing& drawing, const std::vector<StrengthPoint>& points, const Scale& x) {
    double left = x.begin;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool is_last = i + 1 == points.size();
        const double right = is_last ? drawing.width : (x(points[i].day.number) + x(points[i + 1].day.number)) / 2;
        if (!is_last && right - left < narrowest_hit)
            continue;
        drawing.hits.push_back({{left, 0, right - left, drawing.height - month_labels},
                                "strength/" + to_text(points[i].day),
                                {to_short_text(points[i].day), percent(points[i].value)}});
        left = right;
    }
}

void add_rests(Drawing& drawing, const StrengthCurveInput& input, const Scale& x, const Scale& y, const Theme& theme) {
    for (const CurveRest& rest : input.rests) {
        const double left = std::clamp(x(rest.from.number), x.begin, x.end);
        const double right = std::clamp(x(rest.to.number + 1), x.begin, x.end);
        if (right > left)
            drawing.shapes.push_back(RoundedBox{{left, y.end, right - left, y.begin - y.end}, 0, theme.well, {}, 1});
    }
}

void add_goal(Drawing& drawing, const CurveGoal& goal, const Scale& x, const Scale& y, const Theme& theme) {
    const Colour colour = theme.accent(1);
    drawing.shapes.push_back(Line{{{x.begin, y(goal.value)}, {x.end, y(goal.value)}}, colour, 1.3, true});
    drawing.shapes.push_back(
        Text{{x.begin + 6, y(goal.value) - 9}, goal.label, TextStyle::Tiny, Anchor::Start, words_in(theme, colour)});
}

/// Small flags on the base line; the best day as a disc on the curve.
void add_marks(Drawing& drawing, const StrengthCurveInput& input, const Scale& x, const Scale& y, const Theme& theme) {
    for (const CurveMark& mark : input.marks) {
        if (mark.day.number < x.from || mark.day.number > x.to)
            continue;
        const double at = x(mark.day.number);
        drawing.shapes.push_back(Line{{{at, y.begin}, {at, y.end}}, theme.faint, 1, true});
        drawing.hits.push_back(
            {{at - 5, y.begin - 18, 10, 18}, "mark/" + to_text(mark.day), {to_short_text(mark.day), mark.what}});
    }
    for (const StrengthPoint& point : input.points)
        if (input.best == point.day && point.day != input.points.back().day)
            drawing.shapes.push_back(Disc{{x(point.day.number), y(point.value)}, 3.5, input.accent, {}, 1});
}

void add_other(Drawing& drawing, const OtherCurve& other, const Scale& x, const Scale& y) {
    std::vector<StrengthPoint> shown;
    for (const StrengthPoint& point : other.points)
        if (point.day.number >= x.from && point.day.number <= x.to)
            shown.push_back(point);
    if (shown.size() > 1)
        drawing.shapes.push_back(Line{decimated(mapped(shown, x, y), 1), other.accent, line_width, other.is_dashed});
}

Scale day_scale(const std::vector<StrengthPoint>& points, double begin, double end) {
    const double from = points.front().day.number;
    const double to = points.back().day.number;
    return {from, to, points.size() == 1 ? end : begin, end};
}

} // namespace

std::vector<Point> decimated(const std::vector<Point>& points, double step) {
    std::vector<Point> result;
    for (std::size_t i = 0; i < points.size();) {
        const double column = std::floor(points[i].x / step);
        std::size_t low = i;
        std::size_t high = i;
        const std::size_t begin = i;
        for (; i < points.size() && std::floor(points[i].x / step) == column; ++i) {
            low = points[i].y < points[low].y ? i : low;
            high = points[i].y > points[high].y ? i : high;
        }
        if (begin == 0 && low != 0 && high != 0)
            result.push_back(points.front());
        result.push_back(points[std::min(low, high)]);
        if (low != high)
            result.push_back(points[std::max(low, high)]);
        if (i == points.size() && low != i - 1 && high != i - 1)
            result.push_back(points.back());
    }
    return result;
}

Drawing strength_curve(const StrengthCurveInput& input, const Theme& theme, double width, double height,
                       const TextMeasure& measure) {
    if (input.points.empty())
        return empty_curve(theme, width, height);
    Drawing drawing{.width = width, .height = height};
    const Scale x = day_scale(input.points, strength_plot_left, width - strength_plot_right);
    const Scale y{0, 1, height - month_labels, top_margin};
    add_rests(drawing, input, x, y, theme);
    add_value_axis(drawing, y, theme);
    add_day_axis(drawing, input.points, x, theme, measure);
    if (input.goal)
        add_goal(drawing, *input.goal, x, y, theme);
    for (const OtherCurve& other : input.others)
        add_other(drawing, other, x, y);
    add_curve(drawing, decimated(mapped(input.points, x, y), 1), y.begin, input.accent, theme);
    add_marks(drawing, input, x, y, theme);
    add_hits(drawing, input.points, x);
    return drawing;
}

Drawing sparkline(const std::vector<StrengthPoint>& points, const Theme& theme, Colour accent, double width,
                  double height) {
    if (points.size() < 2)
        return empty_curve(theme, width, height);
    Drawing drawing{.width = width, .height = height};
    const auto [low, high] = std::ranges::minmax(points, {}, &StrengthPoint::value);
    // At least a fifth of the whole range, so that noise does not look like a mountain.
    const double middle = (low.value + high.value) / 2;
    const double half = std::max(0.1, (high.value - low.value) / 2 * 1.15);
    const double bottom = std::clamp(middle - half, 0.0, std::max(0.0, 1 - 2 * half));
    const Scale x = day_scale(points, 0, width - marker_radius - 1);
    const Scale y{bottom, std::min(1.0, bottom + 2 * half), height - marker_radius, marker_radius + 1};
    add_curve(drawing, decimated(mapped(points, x, y), 1), height, accent, theme);
    add_hits(drawing, points, x);
    return drawing;
}

} // namespace kept::charts
