#pragma once

#include "ui/screens/journal/journal_lines.hpp"
#include "ui/screens/screen_input.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kept::ui {

/// What an entry's line says; made only for lines that can be seen.
struct JournalEntry {
    std::string title; ///< "On time: 5 min late"
    std::string words; ///< its note and details; may be empty
    std::string time;  ///< "17:05", "written Mon 23 Nov"
    std::string icon;
    std::size_t colour = 0;
    std::optional<HabitId> habit;
    bool can_read = false;  ///< a practice or review: it opens to be read
    bool can_edit = false;  ///< a check-in: Today shows its day
    bool can_erase = false; ///< by itself, not only with its habit
    bool can_undo = false;  ///< it was a command of its own, not part of an import
};

JournalEntry make_journal_entry(const ScreenInput& input, EventIndex event);

} // namespace kept::ui
