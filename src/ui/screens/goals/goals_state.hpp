#pragma once

#include "ui/screens/goals/goal_view.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/menu.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kept::ui {

/// The form of a goal: a new one, or new terms of one that runs.
struct GoalDraft {
    bool is_open = false;
    std::optional<GoalId> changes; ///< none: a new goal
    HabitId habit;
    std::string metric = "reliability"; ///< as terms_on_metric() takes it
    double target = 0;                  ///< as people write it: percent, days, minutes
    std::string target_text;            ///< being typed
    Day by;
    MenuState menu;
    CalendarState calendar;

    GoalPreview preview; ///< cached, with the terms it was made for
    std::optional<GoalTerms> preview_terms;
    HabitId preview_habit;
};

/// State Goals keeps between frames; no user data.
struct GoalsState {
    GoalDraft draft;
    std::optional<GoalId> dropping;  ///< asked about before it is set aside
    std::optional<GoalId> looked_at; ///< a reached one whose evidence is open
    bool shows_aside = false;

    std::vector<GoalCard> cards; ///< cached
    std::uint64_t view_revision = ~std::uint64_t{0};
    Day view_today;
};

} // namespace kept::ui
