#pragma once

#include "journal/commands/plan.hpp"
#include "journal/entry.hpp"
#include "journal/habit_fields.hpp"
#include "journal/journal.hpp"

#include <string>
#include <variant>
#include <vector>

namespace kept {

/// Adds habits; `name` and `measure` must be set in each. All in one batch, so that one undo takes them back.
struct AddHabits {
    std::vector<HabitFields> habits;
};

/// Changes a habit. A rule that is not provably harder holds from tomorrow on (DESIGN 1.10).
struct EditHabit {
    HabitId habit;
    HabitFields fields;
};

/// Says something about a habit's day. Several entries are written together: "clear" and then the corrected amount.
struct CheckInCommand {
    HabitId habit;
    Day day;
    std::vector<Entry> entries;
};

struct SetSetting {
    std::string key;
    std::string value;
};

/// Takes back the newest command of this device that still counts.
struct Undo {};

/// Brings back what the last undo took, as long as nothing else was done since.
struct Redo {};

/// What a user can do.
using Command = std::variant<AddHabits, EditHabit, CheckInCommand, SetSetting, Undo, Redo>;

/// Checks a command against the journal and turns it into events. Throws CommandError with a sentence.
Plan plan(const Journal& journal, const Command& command, const Author& author, IdSource& ids);

Plan plan(const Journal& journal, const AddHabits& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const EditHabit& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const CheckInCommand& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const SetSetting& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const Undo& command, const Author& author, IdSource& ids);
Plan plan(const Journal& journal, const Redo& command, const Author& author, IdSource& ids);

/// Whether there is something to undo or redo for this device.
bool can_undo(const Journal& journal, const Uuid& device);
bool can_redo(const Journal& journal, const Uuid& device);

} // namespace kept
