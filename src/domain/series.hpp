#pragma once

#include "domain/day.hpp"
#include "domain/habit.hpp"
#include "domain/measures/measure.hpp"
#include "domain/outcome.hpp"

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

/// What streaks and reliability of a schedule count.
enum class StreakUnit : std::uint8_t { Days, Weeks, Months };

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
    bool waits = false;      ///< its silence says nothing: an overdue promise, a day of less that nobody confirmed
    bool begins_run = false; ///< the streak that is alive began with this day (or its week, or month)
    StreakUnit unit = StreakUnit::Days;
    PeriodMark mark = PeriodMark::None;
    std::int16_t lag = -1;      ///< see Verdict
    std::int16_t echo_lag = -1; ///< see Verdict
    std::int32_t run = 0;       ///< length of the streak that is alive at the end of the day, in `unit`
    DayFacts facts{};
    double share = 0;    ///< 0..1 of what the day asked
    double value = 0;    ///< sum, worst minutes late
    double strength = 0; ///< 0..1 at the end of the day

    friend bool operator==(const DayState&, const DayState&) = default;
};

/// A habit's history from its first day to today, one state a day.
struct HabitSeries {
    Day first;
    Weekday first_weekday = Weekday::Monday; ///< with which calendar weeks begin
    std::vector<DayState> days;              ///< empty when the habit begins after today

    bool holds(Day day) const { return day >= first && day - first < static_cast<int>(days.size()); }
    const DayState& at(Day day) const { return days.at(static_cast<std::size_t>(day - first)); }
    Day last() const { return first + (static_cast<int>(days.size()) - 1); }
    /// Strength at the end of `day`; 0 outside the history.
    double strength_on(Day day) const { return holds(day) ? at(day).strength : 0.0; }
    /// The last day, while it is due and nothing was said: it can still become anything.
    bool is_open(Day day) const;
    /// As strength_on, but an open day does not count yet: what the screens show, for missing is missing.
    double standing_strength_on(Day day) const { return strength_on(is_open(day) ? day - 1 : day); }

    friend bool operator==(const HabitSeries&, const HabitSeries&) = default;
};

/// Works out every day of `habit` up to `today` from the judged days (ascending, each day once). Calendar weeks begin
/// on `first_weekday`.
HabitSeries make_series(const Habit& habit, std::span<const JudgedDay> judged, Day today,
                        Weekday first_weekday = Weekday::Monday);

/// Brings a series of the same habit, with the same definition and first weekday, up to date after what was said about
/// `from` and later days, or today itself, has changed. `judged` holds all judged days from `from` on; earlier ones are
/// passed over. The result equals make_series(); the cost is that of the days since `from` (a rolling schedule also
/// looks at its older days, for what they cover may slide). Returns the first day whose state may have changed.
Day update_series(HabitSeries& series, const Habit& habit, std::span<const JudgedDay> judged, Day from, Day today);

/// The day a series may have to be brought up to date from, when today moves on to `today`: the old last day was open.
Day first_day_to_update(const HabitSeries& series, Day today);

} // namespace kept
