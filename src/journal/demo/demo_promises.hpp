#pragma once

#include "journal/commands/plan.hpp"
#include "journal/demo/demo_chance.hpp"

namespace kept {

/// Invents promises from `first` on: most kept, some renegotiated in time, a few broken; one is due today.
void write_promises(PlanMaker& maker, Chance& chance, const Author& author, const HabitId& habit, Day first);

} // namespace kept
