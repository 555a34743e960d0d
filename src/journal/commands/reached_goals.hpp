#pragma once

#include "journal/commands/plan.hpp"
#include "journal/journal.hpp"

namespace kept {

/// Reached is reached: if `plan` changes a rule, a rest, the archive or a first day, or brings an import, the goals
/// that those habits have reached by now are written down in its batch. Events from another log have batches of their
/// own: there the goals come last, in one more.
void add_reached_goals(const Journal& journal, Plan& plan, const Author& author, IdSource& ids);

} // namespace kept
