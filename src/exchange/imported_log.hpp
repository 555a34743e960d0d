#pragma once

#include "journal/check_ins/entry.hpp"
#include "journal/events/event.hpp"
#include "journal/habits/habit_fields.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace kept {

/// A file that cannot be imported; the message is a sentence for the user. Nothing was imported.
class ImportError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One day's entry as another app recorded it.
struct ImportedEntry {
    Day day;
    Entry entry; ///< `from` and `ordinal` are set
};

struct ImportedHabit {
    HabitSource source;
    HabitFields fields;
    std::vector<ImportedEntry> entries;
    std::vector<ReminderTime> reminders; ///< off until the user says yes
    bool only_days = false; ///< the file says nothing else of it: `fields` are for a habit that is not here yet
};

/// Something in the file that was left out.
struct Rejected {
    std::string where;
    std::string why;
    bool is_row = true; ///< a row that should have been an entry; otherwise a whole habit, or a remark about it
};

/// A kind of thing in the file that Kept has no place for: listed once, with how many there are.
struct Unplaced {
    std::string kind; ///< "tags"
    std::string why;
    int count = 0;
};

/// The content of another app's file, in Kept's terms.
struct ImportedLog {
    std::string format; ///< "loop-db"
    std::string file;   ///< its name, without the folder; empty: not known
    std::vector<ImportedHabit> habits;
    std::vector<Rejected> rejected;
    std::vector<Unplaced> unplaced;
    std::vector<Event> events; ///< of Kept's own export alone: taken as they are, instead of habits
};

} // namespace kept
