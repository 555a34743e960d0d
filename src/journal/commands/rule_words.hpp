#pragma once

#include "domain/habit.hpp"

#include <optional>
#include <string>

namespace kept {

/// A rule in a few words: "3/week", "daily, at least 60 pages a week".
std::string rule_words(const Habit& habit, const Rule& rule);

/// The effect of a new rule that holds from `from` on (none: from the beginning) on changes that were planned for later
/// days: "From today: 3/week. The change planned for tomorrow is dropped". Empty if there are none.
std::string dropped_change_words(const Habit& habit, const Rule& next, std::optional<Day> from, Day today);

} // namespace kept
