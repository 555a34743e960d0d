#pragma once

#include "charts/heat_map.hpp"
#include "charts/streak_bars.hpp"
#include "charts/strength_curve.hpp"
#include "ui/screens/screen_input.hpp"

#include <array>
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
    std::vector<charts::StrengthPoint> strength;
    charts::StreakBarsInput streaks;
};

ProgressView make_progress_view(const ScreenInput& input, const HabitRecord& record, int year);

} // namespace kept::ui
