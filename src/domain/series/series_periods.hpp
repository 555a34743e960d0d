#pragma once

#include "domain/series/series.hpp"

namespace kept {

// Calendar weeks and months are judged as a whole, by all that was answered in them, whatever rule held and due or not.
// A mark is given by a day whose own answer adds to the total, by the rule of that day: at least is met when the total
// reaches it, at most is broken when the total passes it. A week or month bears its first mark and no other. Once met,
// the days left without an answer are implied. A week or month that no day decided is decided at the end, by the rule
// of the last day; nothing is decided then if another rule, the archive or another first weekday cut it off, or if it
// began before the habit did.

/// The first day whose outcome an answer about `from` can change: the first of the week or month that holds it, where
/// the habit has such rules.
Day begin_of_periods(const HabitSeries& series, const Habit& habit, Day from);

/// Gives marks to the days of all weeks and months that hold `from` or a later day, and outcomes to those days that are
/// judged by them. The outcomes of all days without such a rule must be judged, and the others' own answers.
void judge_periods(HabitSeries& series, const Habit& habit, Day from);

} // namespace kept
