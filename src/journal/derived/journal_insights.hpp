#pragma once

#include "domain/insights/find_insights.hpp"
#include "journal/derived/insight_facts.hpp"
#include "journal/derived/series_cache.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace kept {

/// An insight and the habits it speaks of.
struct JournalInsight {
    Insight insight;
    HabitId habit;
    std::optional<HabitId> other;
};

/// The patterns that hold in the record of all habits that are not archived, strongest evidence first. Reads the words
/// of every hard moment of two years: worked out when asked for, not in a frame.
std::vector<JournalInsight> insights_of(const Journal& journal, SeriesCache& series, Day today);

/// The same for a journal that goes on: after an answer only what it touches is asked again.
class InsightBook {
  public:
    /// Holds until the next call.
    const std::vector<JournalInsight>& of(const Journal& journal, SeriesCache& series, Day today);

  private:
    struct OfHabit {
        const HabitRecord* record = nullptr; ///< records keep their place
        std::uint64_t revision = 0;
        HabitFacts facts;
    };
    /// The inputs that everything depends on.
    struct Key {
        std::uint64_t generation = 0;
        Day today;
        Weekday first_weekday = Weekday::Monday;

        friend bool operator==(const Key&, const Key&) = default;
    };
    void find(const Journal& journal, SeriesCache& series, Day today);
    std::vector<bool> update_habits(const Journal& journal);
    bool update_practices(const Journal& journal);

    Key key_;
    std::optional<Revision> seen_;
    std::deque<OfHabit> habits_;
    std::deque<PracticeFacts> practices_;
    std::optional<Revision> practices_seen_;
    InsightFinder finder_;
    std::vector<JournalInsight> insights_;
};

} // namespace kept
