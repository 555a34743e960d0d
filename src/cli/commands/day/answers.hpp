#pragma once

#include "domain/habit.hpp"
#include "journal/check_ins/entry.hpp"

#include <string>

namespace kept::cli {

/// Reads yes, no, skip, clear or a number as an answer to `habit`. Throws CommandError where the word means nothing to
/// it.
Entry parse_answer(const std::string& word, const Habit& habit);

/// The words a habit takes, for a prompt: "yes/no/skip".
std::string expected_answers(const Habit& habit);

} // namespace kept::cli
