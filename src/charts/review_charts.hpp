#pragma once

#include "charts/bar_chart.hpp"
#include "charts/strength_curve.hpp"
#include "domain/series/period_sum.hpp"

#include <span>

namespace kept::charts {

/// The share kept of each week, or of each month where `are_months`. A period in which nothing was due stays empty.
BarChartInput kept_share_bars(std::span<const PeriodSum> periods, bool are_months, const Theme& theme);

/// Hard moments and urges, those acted on apart.
BarChartInput moment_bars(std::span<const PeriodSum> periods, bool are_months, const Theme& theme);

std::vector<StrengthPoint> mean_strength_points(std::span<const MeanStrength> days);

} // namespace kept::charts
