#pragma once

#include "charts/bar_chart.hpp"
#include "charts/dumbbells.hpp"
#include "charts/heat_map.hpp"
#include "charts/pace_chart.hpp"
#include "charts/punch_card.hpp"
#include "charts/streak_bars.hpp"
#include "charts/strength_curve.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept::charts {

/// The content of a chart as a table: a row per day, period or thing. A cell without words is not known.
struct Numbers {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};

/// Tab-separated, with a head, as spreadsheets take it from the clipboard.
std::string to_tsv(const Numbers& numbers);

/// A decimal with a point and no more than four digits behind it: "0.8571", "3".
std::string decimal(double value);

/// `name` heads the first curve; the others bear their own names.
Numbers numbers_of(const StrengthCurveInput& input, std::string_view name);
Numbers numbers_of(const HeatMapInput& input);
/// Up to `today`: what comes after is not known.
Numbers numbers_of(std::span<const SummaryCell> cells, Day today);
Numbers numbers_of(const BarChartInput& input);
Numbers numbers_of(const StreakBarsInput& input);
/// A row a month and weekday that was due.
Numbers numbers_of(std::span<const PunchColumn> columns);
Numbers numbers_of(std::span<const Dumbbell> moments);
/// The known values, the values the line asks for, and the forecast on the goal's day.
Numbers numbers_of(const PaceChartInput& input);

} // namespace kept::charts
