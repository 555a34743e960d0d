#pragma once

#include "exchange/import_builder.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace kept {

/// One entry of Daylio's diary: its mood from 1 (worst) to 5 (best), and its words.
struct DiaryEntry {
    double rank = 0;
    std::string words;
};

/// The habit "Mood": a day's mood is the mean of its entries, for a day is what Kept judges; every entry's words stay
/// in the note. Entries are ordered by their time. Without entries there is no habit.
void put_moods(ImportBuilder& builder, const std::map<Day, std::vector<DiaryEntry>>& days);

/// A habit of the days on which the activity was done, in the archive: who wants to go on with it resumes it.
void put_activity(ImportBuilder& builder, const std::string& name, const std::string& group, const std::set<Day>& days);

} // namespace kept
