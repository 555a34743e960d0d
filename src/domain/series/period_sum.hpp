#pragma once

#include "domain/day.hpp"

namespace kept {

/// A week or a month of a review, all habits together. Open days and those not due are left out.
struct PeriodSum {
    Day from;
    Day to;
    int due = 0;
    int kept = 0;
    int moments = 0;  ///< hard moments and urges
    int acted_on = 0; ///< of them
};

/// The mean strength of all habits on a day, 0..1.
struct MeanStrength {
    Day day;
    double value = 0;
};

} // namespace kept
