#pragma once

#include "domain/insights/find_insights.hpp"
#include "journal/series_cache.hpp"

#include <vector>

namespace kept {

/// An insight and the habits it speaks of.
struct JournalInsight {
    Insight insight;
    HabitId habit;
    std::optional<HabitId> other;
};

/// The patterns that hold in the record of all habits that are not archived, strongest evidence first. Reads the words
/// of every hard moment: worked out when asked for, not in a frame.
std::vector<JournalInsight> insights_of(const Journal& journal, SeriesCache& series, Day today);

} // namespace kept
