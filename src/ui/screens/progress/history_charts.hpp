#pragma once

#include "charts/bar_chart.hpp"
#include "charts/dumbbells.hpp"
#include "charts/punch_card.hpp"
#include "ui/screens/progress/time_range.hpp"
#include "ui/screens/screen_input.hpp"

#include <string>
#include <variant>
#include <vector>

namespace kept::ui {

/// A chart of a measure's own, with its title. Colours are set when it is drawn, by the number in each part.
struct OwnChart {
    std::string id; ///< of its marks, after "progress/"
    std::string title;
    std::variant<charts::BarChartInput, std::vector<charts::Dumbbell>> chart;
};

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

/// The charts that belong to the habit's measure.
std::vector<OwnChart> own_charts(const ScreenInput& input, const HabitRecord& record, const HabitSeries& series,
                                 const ChartSpan& span, const ChartStyle& style);

} // namespace kept::ui
