#pragma once

#include "domain/badges/shared_counters.hpp"
#include "journal/event_table.hpp"

#include <cstdint>
#include <vector>

namespace kept {

/// Saved practices and weekly reviews: which, for which day, and when. Their words stay in the events. Part of the
/// journal.
class PracticeBook {
  public:
    PracticeBook() = default;
    /// Empty; revisions begin with this one.
    explicit PracticeBook(std::uint64_t first_revision) : revision_(first_revision) {}

    /// Notes a practice_saved or review_saved event, or that one was undone or restored.
    void take(EventIndex index);
    void settle(const EventTable& events);

    /// Oldest first.
    const std::vector<ReviewDone>& reviews() const { return reviews_; }
    const std::vector<PracticeDone>& practices() const { return practices_; }
    /// Grows with every change.
    std::uint64_t revision() const { return revision_; }

  private:
    std::vector<EventIndex> events_;
    std::vector<ReviewDone> reviews_;
    std::vector<PracticeDone> practices_;
    std::uint64_t revision_ = 0;
    bool is_stale_ = false;
};

} // namespace kept
