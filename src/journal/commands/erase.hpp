#pragma once

#include "journal/commands/plan.hpp"
#include "journal/journal.hpp"

#include <string>
#include <vector>

namespace kept {

/// The events to be taken out of the log for good, and what stays in their place. Not a command like others: it cannot
/// be undone.
struct ErasePlan {
    std::vector<Uuid> events;
    std::vector<Event> tombstones; ///< without a word of what was erased
    std::string summary;           ///< "Erased 1 entry"
};

/// One entry: a check-in together with what it had replaced on its day, a promise or goal with all that was said of it,
/// a practice, a review. Throws CommandError where there is none, or `id` is what defined a habit.
ErasePlan plan_erase_entry(const Journal& journal, const Uuid& id, const Author& author, IdSource& ids);

/// A habit with everything that was ever said about it. Throws CommandError where there is none.
ErasePlan plan_erase_habit(const Journal& journal, const HabitId& id, const Author& author, IdSource& ids);

/// Everything. Nothing stays, so that the log is as new; what is imported then is a new beginning.
ErasePlan plan_erase_everything(const Journal& journal);

} // namespace kept
