#pragma once

#include "base/memo.hpp"
#include "ui/screens/habits/habit_draft.hpp"
#include "ui/screens/habits/habit_row.hpp"
#include "ui/screens/screen_input.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace kept::ui {

/// The choice of a template for a new habit.
struct TemplateChooser {
    bool is_open = false;
    std::string search;
    std::string family; ///< empty: all
};

/// A pause being planned.
struct PauseDraft {
    std::optional<HabitId> habit;
    std::optional<Day> until; ///< none: until it is resumed
    CalendarState calendar;
};

/// State Habits keeps between frames; no user data.
struct HabitsState {
    HabitDraft draft;
    TemplateChooser chooser;
    PauseDraft pause;
    std::optional<HabitId> archiving; ///< asked about before it is archived
    bool shows_archive = false;

    Memo<JournalKey, std::map<HabitId, HabitRow>> rows;
};

} // namespace kept::ui
