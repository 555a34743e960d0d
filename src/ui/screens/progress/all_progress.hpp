#pragma once

#include "charts/heat_map.hpp"
#include "charts/strength_curve.hpp"
#include "ui/screens/progress/progress_view.hpp"
#include "ui/screens/progress/time_range.hpp"
#include "ui/widgets/page.hpp"

#include <string>
#include <vector>

namespace kept::ui {

struct ProgressState;

/// One habit's line among all.
struct HabitLine {
    HabitId id;
    std::string short_id; ///< what its parts are called
    std::string name;
    std::string icon;
    std::size_t colour = 0;
    std::vector<charts::StrengthPoint> points; ///< of the window
    std::string strength;                      ///< "88 %"
    std::string month;                         ///< "24 of 30"
    std::string streak;                        ///< "12 days"
};

/// The history of all habits together as Progress shows it.
struct AllProgressView {
    std::string name = "All habits";
    std::string about;
    Day first;
    std::vector<FigureCard> figures;
    std::vector<charts::SummaryCell> year;
    int year_number = 0;
    std::vector<charts::StrengthPoint> strength; ///< the mean
    std::vector<HabitLine> habits;
};

/// The first day of the oldest habit that is not archived.
Day first_day_of_all(const ScreenInput& input);

AllProgressView make_all_progress(const ScreenInput& input, int year, const TimeWindow& window);

/// The year, the strengths, and a line for each habit that leads to its own history.
void draw_all_progress(Ui& ui, const ScreenInput& input, ProgressState& state, Column& column);

} // namespace kept::ui
