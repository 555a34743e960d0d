#pragma once

#include "base/memo.hpp"
#include "ui/screens/goals/goal_view.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/menu.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kept::ui {

/// The key of the picture of a goal that is being written.
struct GoalPreviewKey {
    HabitId habit;
    GoalTerms terms;

    friend bool operator==(const GoalPreviewKey&, const GoalPreviewKey&) = default;
};

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

    Memo<GoalPreviewKey, GoalPreview> preview;
};

/// State Goals keeps between frames; no user data.
struct GoalsState {
    GoalDraft draft;
    std::optional<GoalId> dropping;  ///< asked about before it is set aside
    std::optional<GoalId> looked_at; ///< a reached one whose evidence is open
    bool shows_aside = false;

    Memo<JournalKey, std::vector<GoalCard>> cards;
};

} // namespace kept::ui
