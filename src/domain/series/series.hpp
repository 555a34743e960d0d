#pragma once

#include "domain/habit.hpp"
#include "domain/habit_series.hpp"

#include <span>

namespace kept {

/// A day on which something was said, judged by its measure.
struct JudgedDay {
    Day day;
    Verdict verdict;
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
