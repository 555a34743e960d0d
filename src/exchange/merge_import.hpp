#pragma once

#include "exchange/imported_log.hpp"
#include "journal/commands/plan.hpp"
#include "journal/journal.hpp"

namespace kept {

/// The effect of an import, done or planned.
struct ImportReport {
    std::string format;
    int new_habits = 0;
    int matched_habits = 0;
    int new_entries = 0;
    int same = 0;
    int replaced = 0;      ///< the source changed it since the last import
    int kept_yours = 0;    ///< changed in Kept since, so the answer in Kept wins
    int reminders_on = 0;  ///< switched on, as the user said
    int reminders_off = 0; ///< in the file and not in Kept; they can be switched on by importing it once more
    int rows_read = 0;     ///< of whatever effect: new, known, erased in Kept
    std::vector<Rejected> rejected;
    std::vector<Unplaced> unplaced;

    /// Whether the file has rows and none of them could be read. Such a file brings nothing.
    bool has_read_nothing() const;
};

/// The user's word about things that come along only with a yes.
struct MergeChoices {
    bool reminders = false; ///< switch on those of the file
};

/// The events that bring a file in, and a report of what they change.
struct MergePlan {
    Plan plan; ///< no events: nothing to do
    ImportReport report;
};

/// A report in one line: "9 habits and 164 entries are new".
std::string describe(const ImportReport& report);

/// Compares a file with what was imported from the same source before and plans only the differences, as one batch. The
/// user's changes in Kept win. Kept's own events are added as they are, each once. Throws ImportError where they do not
/// fit together with the journal.
MergePlan merge_import(const Journal& journal, const ImportedLog& log, const Author& author, IdSource& ids,
                       const MergeChoices& choices = {});

} // namespace kept
