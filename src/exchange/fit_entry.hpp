#pragma once

#include "domain/habit.hpp"
#include "journal/check_ins/entry.hpp"

namespace kept {

/// An entry as the measure takes it. A source may change its mind about what a habit records; a measure never changes
/// (DESIGN 1.10), so a yes becomes the `target` amount, an amount a yes or a no, and what has no counterpart a note.
Entry fit_entry(Entry entry, MeasureKind measure, double target);

} // namespace kept
