#pragma once

#include "domain/habit.hpp"

namespace kept {

/// One day of Loop's habit score: S' = S·m + c·(1 − m), all in 0..1.
double strength_step(double strength, double share, double multiplier);

/// m for a habit asked for `frequency` times a day (0..1]: 0.5^(√f / 13), a half-life of 13/√f days.
double rolling_multiplier(double frequency);

/// m per due day where the calendar says which days are due: 0.5^(1 / (13·√f)) (DESIGN 4).
double due_day_multiplier(double frequency);

/// m that `rule` uses on a day that counts.
double multiplier_of(const Rule& rule);

/// Strength on the eve of the first day: 1 where Loop begins full (at most, unlogged days kept), else 0.
double initial_strength(const Habit& habit);

} // namespace kept
