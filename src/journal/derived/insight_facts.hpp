#pragma once

#include "domain/insights/history.hpp"
#include "journal/journal.hpp"

#include <deque>
#include <string>
#include <vector>

namespace kept {

/// The facts of one habit, with the words they point to.
struct HabitFacts {
    std::deque<Entry> entries; ///< a deque: words keep their place
    std::vector<MomentFact> moments;
    std::vector<ArrivalFact> arrivals;
};

/// Of the days from `from` on.
HabitFacts facts_of(const Journal& journal, const HabitRecord& record, Day from);

/// The days of one exercise.
struct PracticeFacts {
    std::string id;
    std::string title;
    std::vector<Day> days;
    std::vector<HabitId> counted_for;
};

std::deque<PracticeFacts> facts_of_practices(const Journal& journal);

} // namespace kept
