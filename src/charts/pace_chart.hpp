#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"
#include "domain/day.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kept::charts {

/// A value that is known on a day.
struct PacePoint {
    Day day;
    double value = 0;
};

/// A straight piece of what the goal asks for.
struct PaceSegment {
    PacePoint from;
    PacePoint to;
    bool is_current = true; ///< else an earlier version, drawn faintly
};

/// The value on the goal's date, forecast from the last days.
struct PaceForecast {
    Day by;
    double low = 0;
    double mid = 0;
    double high = 0;
};

struct PaceChartInput {
    std::vector<PacePoint> history; ///< before the goal was set, ascending
    std::vector<PacePoint> track;   ///< since then, ascending
    std::vector<PaceSegment> line;
    double target = 0;
    std::string target_label;
    Day from; ///< left edge
    Day to;   ///< right edge
    std::optional<Day> today;
    std::optional<Day> reached;
    std::optional<PaceForecast> forecast;
    bool is_share = false; ///< the axis goes from 0 to 1
    std::function<std::string(double)> value_text;
    Colour accent;
};

/// A goal over time: what happened, what the line asked for (earlier lines stay visible), and the band in which the
/// last 60 days say it will end.
Drawing pace_chart(const PaceChartInput& input, const Theme& theme, double width, double height,
                   const TextMeasure& measure);

} // namespace kept::charts
