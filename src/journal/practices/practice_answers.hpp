#pragma once

#include "journal/practices/practice.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// The answer to one step of a practice. Which parts are used depends on the kind of the step.
struct StepAnswer {
    std::string text;                      ///< Text, Promise; Choice of one: its id; Breathing: the pattern
    std::vector<std::string> items;        ///< Words, List, Choice of several
    std::map<std::string, double> numbers; ///< by item, or by name ("peak"); a single one under ""

    bool is_empty() const { return text.empty() && items.empty() && numbers.empty(); }
    std::optional<double> number(const std::string& name = {}) const;
    friend bool operator==(const StepAnswer&, const StepAnswer&) = default;
};

/// The answers of a practice by the id of the step.
using PracticeAnswers = std::map<std::string, StepAnswer>;

/// A JSON object: a field a step, each as simple as it can be (a text, a number, an array of texts, an object). Steps
/// without an answer are left out.
std::string encode_answers(const PracticeAnswers& answers);
/// The same, with an empty text for steps that were answered before and no longer are.
std::string encode_changes(const PracticeAnswers& before, const PracticeAnswers& after);

/// Decodes answers; fields in none of these forms are ignored. Throws EventError if `text` is no JSON object.
PracticeAnswers decode_answers(std::string_view text);
/// Puts changes over what was there before.
void merge_answers(PracticeAnswers& answers, const PracticeAnswers& changes);

/// Without the answers to steps that reach towards another person.
PracticeAnswers without_outreach(const Practice& practice, PracticeAnswers answers);

/// The names a rating step rates: the answers of the step it points to.
std::vector<std::string> rated_items(const PracticeStep& step, const PracticeAnswers& answers);

} // namespace kept
