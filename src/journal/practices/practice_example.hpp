#pragma once

#include "domain/day.hpp"
#include "journal/practices/practice_answers.hpp"

namespace kept {

/// Invented answers to every step of a practice, for pictures and for the demo.
PracticeAnswers example_answers(const Practice& practice, Day today);

} // namespace kept
