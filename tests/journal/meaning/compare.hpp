#pragma once

#include "journal/derived/series_cache.hpp"
#include "support/reference/reference.hpp"

#include <string>

namespace kept::test {

/// The first thing in which what the program says differs from the reference; empty where they agree.
std::string first_difference(const HabitSeries& program, const reference::Series& reference);

/// The same of the headline figures over all days.
std::string first_difference(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                             const reference::Series& reference);

/// The same of a goal.
std::string first_difference(const Journal& journal, const HabitRecord& record, const HabitSeries& series,
                             const Goal& goal, const reference::Track& reference);

} // namespace kept::test
