#pragma once

#include "charts/heat_map.hpp"
#include "charts/streak_bars.hpp"
#include "charts/strength_curve.hpp"
#include "journal/derived/journal_insights.hpp"
#include "ui/screens/progress/own_charts.hpp"
#include "ui/screens/screen_input.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kept::ui {

/// One number with its meaning.
struct FigureCard {
    std::string label;
    std::string value;
    std::string about;
};

/// A habit's history as Progress shows it.
struct ProgressView {
    std::string name;
    std::string about; ///< its cue, else its question
    std::string icon;
    std::size_t colour = 0;
    Day first;
    int first_year = 0;
    std::vector<FigureCard> figures;
    charts::HeatMapInput year;
    charts::StrengthCurveInput strength;
    charts::StreakBarsInput streaks;
    charts::BarChartInput kept;
    Bucket bucket = Bucket::Week;
    std::vector<charts::PunchColumn> punch;
    std::vector<OwnChart> own;
    std::vector<std::string> insights; ///< sentences, strongest evidence first
};

/// The user's choices for the view.
struct ProgressChoice {
    int year = 0;                   ///< of the heat map
    TimeWindow window;              ///< of the other charts
    std::optional<Bucket> bucket;   ///< none: what suits the range
    std::optional<HabitId> compare; ///< a second habit in the strength curve

    friend bool operator==(const ProgressChoice&, const ProgressChoice&) = default;
};

ProgressView make_progress_view(const ScreenInput& input, InsightBook& insights, const HabitRecord& record,
                                const ProgressChoice& choice, const Theme& theme);

/// Recomputes only the parts that depend on `choice.window`, as for every frame of a drag.
void refresh_window(ProgressView& view, const ScreenInput& input, const HabitRecord& record,
                    const ProgressChoice& choice, const Theme& theme);

} // namespace kept::ui
