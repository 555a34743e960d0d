#pragma once

#include "domain/day.hpp"
#include "domain/habit.hpp"
#include "domain/measures/measure.hpp"
#include "domain/outcome.hpp"
#include "domain/streak_unit.hpp"
#include "domain/weeks.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace kept {

/// A day on which something was said, judged by its measure.
struct JudgedDay {
    Day day;
    Verdict verdict;
};

/// What was decided on a day about the calendar week or month it lies in.
enum class PeriodMark : std::uint8_t { None, Met, Unmet };

/// A day of a habit's history as the screens and charts see it.
struct DayState {
    Outcome outcome = Outcome::Unknown;
    Outcome said = Outcome::Unknown; ///< what the check-ins alone come to
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
    double standing_strength_on(Day day) const { return strength_on(is_open(day) ? day - 1 : day); }

    friend bool operator==(const HabitSeries&, const HabitSeries&) = default;
};

/// Whether a question about `day` counts as answered on the screens: while it is open, a limit with an entry does, and
/// an honest none, but not a part of what was to be reached. `day` is a day of the series.
bool counts_as_answered(const HabitSeries& series, const Habit& habit, Day day);

/// Works out every day of `habit` up to `today` from the judged days (ascending, each day once).
HabitSeries make_series(const Habit& habit, std::span<const JudgedDay> judged, Day today, const Weeks& weeks = {});

/// Brings a series of the same habit, with the same definition and weeks, up to date after what was said about `from`
/// and later days, or today itself, has changed. `judged` holds all judged days from `from` on; earlier ones are passed
/// over. The result equals make_series(); the cost is that of the days since `from` and of the week or month that holds
/// it (a rolling schedule also looks at its older days, for what they cover may slide). Returns the first day whose
/// state may have changed.
Day update_series(HabitSeries& series, const Habit& habit, std::span<const JudgedDay> judged, Day from, Day today);

/// The day a series may have to be brought up to date from, when today moves on to `today`: the old last day was open.
Day first_day_to_update(const HabitSeries& series, Day today);

} // namespace kept
