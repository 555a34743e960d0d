#pragma once

#include "journal/journal.hpp"

#include <optional>

namespace kept {

/// The day on which a goal was reached as it was written down (EventKind::GoalReached); nullopt where it was not, or
/// where an answer it may rest on was corrected or withdrawn since. Words added to an answer and imports change
/// nothing.
std::optional<Day> noted_day(const Journal& journal, const HabitRecord& record, const GoalId& goal);

} // namespace kept
