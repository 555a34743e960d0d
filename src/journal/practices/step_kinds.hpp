#pragma once

#include "domain/day.hpp"
#include "journal/practices/practice_answers.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kept {

/// Everything that the journal knows about one kind of step.
struct StepKindRow {
    StepKind kind;
    std::string_view name; ///< in the files of practices
    /// See describe_answer().
    std::string (*describe)(const PracticeStep& step, const StepAnswer& answer);
    /// An invented answer, see example_answers(). nullptr: it asks for none.
    StepAnswer (*example)(const PracticeStep& step, const PracticeAnswers& so_far, Day today) = nullptr;
};

const StepKindRow& row_of(StepKind kind);

std::string_view to_text(StepKind kind);
std::optional<StepKind> parse_step_kind(std::string_view text);

/// An answer in words, as it is read back: "anger 80, shame 60", "8, at its peak 9, then 3".
std::string describe_answer(const PracticeStep& step, const StepAnswer& answer);

} // namespace kept
