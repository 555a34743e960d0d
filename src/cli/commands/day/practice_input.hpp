#pragma once

#include "cli/session/session.hpp"
#include "journal/practices/practice_answers.hpp"

#include <string>

namespace kept::cli {

/// The prompt for a step's answer in a terminal: "0 to 10", "words, with commas".
std::string prompt_for(const PracticeStep& step, const PracticeAnswers& so_far);

/// A line as the answer to a step. Throws CommandError with what is wanted instead.
StepAnswer parse_answer(Session& session, const PracticeStep& step, const PracticeAnswers& so_far,
                        const std::string& line);

} // namespace kept::cli
