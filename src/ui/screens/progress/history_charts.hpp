#pragma once

#include "charts/bar_chart.hpp"
#include "charts/punch_card.hpp"
#include "ui/screens/progress/time_range.hpp"
#include "ui/screens/screen_input.hpp"

#include <vector>

namespace kept::ui {

/// The source of a chart's colours.
struct ChartStyle {
    const Theme& theme;
    Colour accent;
};

/// The days that charts look at.
struct ChartSpan {
    Day from;
    Day to;
    Bucket bucket = Bucket::Week;
    Weekday first_weekday = Weekday::Monday;
};

/// The share of due days that was kept, a column a bucket.
charts::BarChartInput kept_bars(const HabitSeries& series, const ChartSpan& span, const ChartStyle& style);

/// Weekdays by the last months.
std::vector<charts::PunchColumn> punch_columns(const HabitSeries& series, Day today, int months);

} // namespace kept::ui
