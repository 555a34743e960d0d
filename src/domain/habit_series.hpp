#pragma once

#include "domain/day.hpp"
#include "domain/streak_unit.hpp"
#include "domain/verdict.hpp"
#include "domain/weeks.hpp"

#include <cstdint>
#include <vector>

namespace kept {

/// The decision made on a day about its calendar week or month.
enum class PeriodMark : std::uint8_t { None, Met, Unmet };

/// A day of a habit's history as the screens and charts see it.
struct DayState {
    Outcome outcome = Outcome::Unknown;
    Outcome own = Outcome::Unknown; ///< what the check-ins alone come to
    bool answered = false;
    bool answered_no = false; ///< an honest no, even where the schedule makes the day implied
    bool backfilled = false;
    bool imported = false;
    bool rests = false;      ///< planned rest, by a pause or by skip: no room for what was planned
    bool waits = false;      ///< its silence says nothing: an overdue promise, a day of less that nobody confirmed
    bool begins_run = false; ///< the streak that is alive began with this day (or its week, or month)
    StreakUnit unit = StreakUnit::Days;
    PeriodMark mark = PeriodMark::None;
    std::int8_t points_lag = -1; ///< see Verdict; at most 127, so that a day takes 56 bytes
    std::int16_t lag = -1;       ///< see Verdict
    std::int16_t echo_lag = -1;  ///< see Verdict
    std::int32_t run = 0;        ///< length of the streak that is alive at the end of the day, in `unit`
    DayFacts facts{};
    double share = 0;    ///< 0..1 of what the day asked
    Amount value;        ///< sum, worst minutes late
    double strength = 0; ///< 0..1 at the end of the day

    friend bool operator==(const DayState&, const DayState&) = default;
};

/// A habit's history from its first day to today, one state a day.
struct HabitSeries {
    Day first;
    Weeks weeks;
    std::vector<DayState> days; ///< empty when the habit begins after today
    bool is_last_open = false;  ///< see is_open()
    bool timer_runs = false;    ///< on the last day; set by whoever knows the timers

    bool holds(Day day) const { return day >= first && day - first < static_cast<int>(days.size()); }
    const DayState& at(Day day) const { return days.at(static_cast<std::size_t>(day - first)); }
    Day last() const { return first + (static_cast<int>(days.size()) - 1); }
    /// Strength at the end of `day`; 0 outside the history.
    double strength_on(Day day) const { return holds(day) ? at(day).strength : 0.0; }
    /// The last day while it can still become something else: nothing was said, at least an amount is not reached, at
    /// most an amount can still be passed, or a timer runs. Everything else is closed by an answer.
    bool is_open(Day day) const { return !days.empty() && day == last() && (is_last_open || timer_runs); }
    /// As strength_on, but an open day does not count yet: what the screens show, for missing is missing.
    double settled_strength_on(Day day) const { return strength_on(is_open(day) ? day - 1 : day); }

    friend bool operator==(const HabitSeries&, const HabitSeries&) = default;
};

} // namespace kept
