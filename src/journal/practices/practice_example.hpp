#pragma once

#include "domain/day.hpp"
#include "journal/practices/practice_answers.hpp"

namespace kept {

/// Invented answers to every step of a practice, for pictures and for the demo.
PracticeAnswers example_answers(const Practice& practice, Day today);

// The invented answer to a step of each kind, for its row in step_kinds.cpp.

StepAnswer example_of_text(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_choice(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_words(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_list(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_scale(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_timer(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_number(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_breathing(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_wave(const PracticeStep& step, const PracticeAnswers& so_far, Day today);
StepAnswer example_of_promise(const PracticeStep& step, const PracticeAnswers& so_far, Day today);

} // namespace kept
