#pragma once

#include "domain/series/series.hpp"

namespace kept {

/// How often a habit was kept when it was due, with the 95 % interval that so few days leave open.
struct Reliability {
    int kept = 0; ///< kept and implied days, or weeks or months that were met
    int due = 0;  ///< days that were due and are over, or answered, not the skipped ones; or weeks or months decided
    StreakUnit unit = StreakUnit::Days; ///< what is counted: that of the last day
    double low = 0;
    double high = 1;

    double share() const { return due > 0 ? static_cast<double>(kept) / due : 0.0; }
};

/// Whether a day that is over, or answered, counts as due; under weeks and months only the day they are decided on.
bool counts_as_due(const DayState& state);
/// Whether such a day, week or month was kept.
bool counts_as_kept(const DayState& state);

/// Whether `day` counts as due in a series. An open day does not yet; a week or month counts on the day it is decided.
bool counts(const HabitSeries& series, Day day);

/// The Wilson score interval (Wilson 1927, z = 1.959964) of `kept` in `due`; 0..1 where nothing was due.
Reliability wilson(int kept, int due);

/// Over the `days` days that end with the last day of the series; weeks and months count on the day they are decided.
Reliability reliability_of(const HabitSeries& series, int days);

} // namespace kept
