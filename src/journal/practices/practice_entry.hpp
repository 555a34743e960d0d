#pragma once

#include "domain/habit.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/practices/practice_answers.hpp"

#include <optional>

namespace kept {

/// Returns a finished practice as a check-in of a habit: a hard moment with its feeling and intensities, an urge, an
/// amount of pages, minutes, or a plain yes. nullopt if it says nothing about such a habit.
std::optional<Entry> entry_of_practice(const PracticeAnswers& answers, const Habit& habit);

} // namespace kept
