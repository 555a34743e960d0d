#pragma once

#include "charts/bar_chart.hpp"
#include "charts/dumbbells.hpp"
#include "ui/screens/progress/history_charts.hpp"
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

/// The charts that belong to the habit's measure.
std::vector<OwnChart> own_charts(const ScreenInput& input, const HabitRecord& record, const HabitSeries& series,
                                 const ChartSpan& span, const ChartStyle& style);

} // namespace kept::ui
