#pragma once

#include "cli/session/session.hpp"

namespace kept::cli {

/// The habit named, or without a name the only one of that measure. Throws CommandError.
const HabitRecord& habit_of_measure(Session& session, const std::string& name, MeasureKind measure);

} // namespace kept::cli
