#pragma once

#include "domain/goals/metric.hpp"

#include <optional>
#include <vector>

namespace kept {

/// The trailing days a forecast is made from, and the fewest answered due days it needs in them.
inline constexpr int evidence_days = 60;
inline constexpr int evidence_least_answers = 10;

/// A share estimated from due days.
struct ShareEvidence {
    double mean = 0;
    double days = 0;   ///< how many independent due days it is worth
    double spread = 1; ///< a day's standard deviation as a part of that of a yes or no, 0..1: partial days vary less
};

/// The evidence of the last 60 days about the days to come.
struct Evidence {
    Day last;               ///< the last day that can no longer become anything
    int days = 0;           ///< at most 60, fewer for a young habit
    ShareEvidence kept;     ///< kept or implied ÷ due, an unanswered due day being not kept
    ShareEvidence strength; ///< what the strength was fed with on the days that moved it
    double amount_mean = 0; ///< of what was logged on a due day and on the days up to the next one
    double amount_variance = 0;
    int amount_days = 0; ///< due days that this was seen on
    double due_share =
        0; ///< due ÷ what the calendar alone makes due: rest, pauses and days without an arrival are less
};

/// nullopt where fewer than 10 due days of the 60 were answered: missing is missing.
std::optional<Evidence> evidence_of(const GoalInput& input);

/// Which of the days after `evidence.last`, to `by`, are expected to be due: those of the calendar, thinned evenly to
/// the share of them that were due so far. At most `max` days are looked at.
std::vector<bool> due_days_ahead(const GoalInput& input, const Evidence& evidence, Day by, int max);

} // namespace kept
