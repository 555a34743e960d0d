#pragma once

#include "domain/insights/candidates.hpp"
#include "domain/insights/evidence.hpp"

#include <functional>
#include <span>
#include <vector>

/// The questions, one file a kind. Each adds every question it had evidence enough to put.
namespace kept::insights {

void look_at_weekdays(const HabitEvidence& habit, Candidates& candidates);
void look_at_parts_of_day(const HabitEvidence& habit, Candidates& candidates);
void look_at_changes(const HabitEvidence& habit, Candidates& candidates);
void look_at_trends(const HabitEvidence& habit, Candidates& candidates);
void look_at_words(const HabitEvidence& habit, Candidates& candidates);
void look_at_skills(const HabitEvidence& habit, Candidates& candidates);
void look_at_practice(const HabitEvidence& habit, const PracticeHistory& practice, Candidates& candidates);

/// The answers about pairs of habits. Their sentences name the number of pairs tested, so those of `loud` are written
/// last.
struct PairAnswers {
    int asked = 0;
    std::vector<Candidate> loud;
};
PairAnswers look_at_pair(const HabitEvidence& a, const HabitEvidence& b);
/// Makes the sentences and hands all questions over. `at` finds a habit by its index.
void report_relations(std::span<const PairAnswers> pairs, const std::function<const HabitEvidence&(std::size_t)>& at,
                      Candidates& candidates);

} // namespace kept::insights
