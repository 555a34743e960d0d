#pragma once

#include "domain/outcome.hpp"
#include "domain/series.hpp"

namespace kept {

/// What goals read off a single day: the same reading as in reliability and streaks.

/// Whether a day that is over, or answered, is one of the due days.
inline bool counts_as_due(const DayState& state) {
    return state.outcome != Outcome::NotDue && state.outcome != Outcome::Skipped;
}

inline bool counts_as_kept(const DayState& state) {
    return state.outcome == Outcome::Kept || state.outcome == Outcome::Implied;
}

/// The run at the end of a day that began with a run of `run`. On the last day what is not yet kept can still become
/// so, and breaks nothing.
inline int run_after(int run, const DayState& state, bool is_last) {
    if (counts_as_kept(state))
        return run + 1;
    if (state.outcome == Outcome::Missed)
        return 0;
    return counts_as_due(state) && !is_last ? 0 : run;
}

} // namespace kept
