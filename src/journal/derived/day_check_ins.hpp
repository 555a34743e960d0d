#pragma once

#include "domain/series/series.hpp"
#include "journal/journal.hpp"

#include <functional>
#include <span>
#include <vector>

namespace kept {

/// The check-in that a confirmed span makes on one of the days before the one it was said on.
CheckIn echo_of(CheckIn held, int days_before);

/// Called with a day and what is said about it and not retracted, in log order.
using DayVisitor = std::function<void(Day, std::span<const CheckIn>)>;

/// Visits the days of a habit from `from` on that something is said about, oldest first: its check-ins, what became of
/// its promises, and the days that a confirmed span covers.
void for_each_day(const Journal& journal, const HabitRecord& record, Day from, const DayVisitor& visit);

/// The same days, judged by the rule of each.
std::vector<JudgedDay> judged_days(const Journal& journal, const HabitRecord& record, Day from);

} // namespace kept
