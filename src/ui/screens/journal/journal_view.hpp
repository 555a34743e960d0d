#pragma once

#include "base/memo.hpp"
#include "ui/screens/journal/journal_lines.hpp"
#include "ui/screens/screen_input.hpp"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace kept::ui {

/// The content of an entry's line; made only for lines that can be seen.
struct JournalEntry {
    std::string path;  ///< "journal/1a2b3c4d": what its parts are called
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

/// The content of the lines that were seen since the journal last changed. Results are valid until the next call.
class SeenLines {
  public:
    const JournalEntry& entry(const ScreenInput& input, EventIndex event);
    /// "Today", "Friday, 20 November"
    const std::string& heading(const ScreenInput& input, Day day);

  private:
    struct Lines {
        std::unordered_map<EventIndex, JournalEntry> entries;
        std::map<Day, std::string> headings;
    };
    Lines& lines(const ScreenInput& input);

    Memo<JournalKey, Lines> lines_;
};

} // namespace kept::ui
