#pragma once

#include "journal/commands/plan.hpp"

namespace kept {

/// Exercises and weekly reviews of the last half year, for the demo.
void write_practices(PlanMaker& maker, const Author& author);

} // namespace kept
