#pragma once

#include "domain/day.hpp"
#include "domain/habit.hpp"
#include "domain/measures/measure.hpp"
#include "domain/outcome.hpp"

#include <span>
#include <vector>

namespace kept {

/// A day on which something was said, judged by its measure.
struct JudgedDay {
    Day day;
    Verdict verdict;
};

/// A day of a habit's history as the screens and charts see it.
struct DayState {
    Outcome outcome = Outcome::Unknown;
    bool answered = false;
    bool answered_no = false; ///< an honest no, even where the schedule makes the day implied
    bool backfilled = false;
    double share = 0;    ///< 0..1 of what the day asked
    double value = 0;    ///< sum, worst minutes late
    double strength = 0; ///< 0..1 at the end of the day
};

/// A habit's history from its first day to today, one state a day.
struct HabitSeries {
    Day first;
    std::vector<DayState> days; ///< empty when the habit begins after today

    bool holds(Day day) const { return day >= first && day - first < static_cast<int>(days.size()); }
    const DayState& at(Day day) const { return days.at(static_cast<std::size_t>(day - first)); }
    Day last() const { return first + (static_cast<int>(days.size()) - 1); }
    /// Strength at the end of `day`; 0 outside the history.
    double strength_on(Day day) const { return holds(day) ? at(day).strength : 0.0; }
    /// The last day, while it is due and nothing was said: it can still become anything.
    bool is_open(Day day) const;
    /// As strength_on, but an open day does not count yet: what the screens show, for missing is missing.
    double standing_strength_on(Day day) const { return strength_on(is_open(day) ? day - 1 : day); }
};

/// Works out every day of `habit` up to `today` from the judged days (ascending, each day once).
HabitSeries make_series(const Habit& habit, std::span<const JudgedDay> judged, Day today);

} // namespace kept
