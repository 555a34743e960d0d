#pragma once

#include "charts/heat_map.hpp"
#include "charts/strength_curve.hpp"
#include "ui/screens/badges/badges_view.hpp"
#include "ui/screens/goals/goal_view.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kept::ui {

/// An open promise as the overview lists it.
struct OpenPromise {
    Uuid id;
    std::string text;
    std::string when; ///< "due tomorrow"
};

/// The overview beside the questions.
struct OverviewState {
    std::int64_t until_ms = 0; ///< then a promise is past due
    std::vector<charts::SummaryCell> weeks;
    std::vector<charts::StrengthPoint> strength; ///< mean of all habits, ninety days
    double now = 0;
    double month_ago = 0;
    bool has_month = false;
    std::vector<OpenPromise> promises; ///< open, those due first; those without a day last
    std::vector<GoalCard> goals;       ///< under way, those that end first
    std::optional<BadgeItem> badge;    ///< earned today or yesterday, else the nearest
};

} // namespace kept::ui
