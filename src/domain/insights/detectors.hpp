#pragma once

#include "domain/insights/candidates.hpp"
#include "domain/insights/evidence.hpp"

#include <span>

/// The questions, one file a kind. Each adds every question it had evidence enough to put.
namespace kept::insights {

void look_at_weekdays(const HabitEvidence& habit, Candidates& candidates);
void look_at_parts_of_day(const HabitEvidence& habit, Candidates& candidates);
void look_at_changes(const HabitEvidence& habit, Candidates& candidates);
void look_at_trends(const HabitEvidence& habit, Candidates& candidates);
void look_at_words(const HabitEvidence& habit, Candidates& candidates);
void look_at_skills(const HabitEvidence& habit, Candidates& candidates);
void look_at_practices(std::span<const HabitEvidence> habits, std::span<const PracticeHistory> practices,
                       Candidates& candidates);
void look_at_relations(std::span<const HabitEvidence> habits, Candidates& candidates);

} // namespace kept::insights
