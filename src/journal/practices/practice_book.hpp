#pragma once

#include "domain/badges/shared_counters.hpp"
#include "journal/events/event_table.hpp"
#include "journal/events/revision.hpp"
#include "journal/practices/practice_answers.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace kept {

/// An exercise that was begun and neither saved nor set aside.
struct PracticeDraft {
    Uuid id;
    std::string practice;
    int page = 0;
    PracticeAnswers answers;
    EventIndex last = 0; ///< the newest event of it
};

/// Saved practices and weekly reviews, and what is under way. The words of what is saved stay in the events. Part of
/// the journal.
class PracticeBook {
  public:
    PracticeBook() = default;
    /// Empty, of a journal of this generation.
    explicit PracticeBook(std::uint64_t generation) : revision_{.generation = generation} {}

    /// Notes a practice_saved, practice_drafted or review_saved event, or that one was undone or restored.
    void note_event(const EventTable& events, EventIndex index);
    void rebuild_stale(const EventTable& events);

    /// Oldest first.
    const std::vector<ReviewDone>& reviews() const { return reviews_; }
    const std::vector<PracticeDone>& practices() const { return practices_; }
    /// The events that count, in log order.
    const std::vector<EventIndex>& saved() const { return saved_; }
    const std::vector<EventIndex>& reviewed() const { return reviewed_; }
    /// The one gone on with last comes first.
    const std::vector<PracticeDraft>& drafts() const { return drafts_; }
    const PracticeDraft* find_draft(const Uuid& id) const;
    /// Another one with every change.
    const Revision& revision() const { return revision_; }

  private:
    struct Known {
        EventIndex index = 0;
        EventKind kind = EventKind::PracticeSaved;
        std::string practice;
        Uuid draft; ///< none: it has none
        bool is_dropped = false;
    };
    void rebuild_drafts(const EventTable& events);

    std::vector<Known> known_;
    std::vector<ReviewDone> reviews_;
    std::vector<PracticeDone> practices_;
    std::vector<EventIndex> saved_;
    std::vector<EventIndex> reviewed_;
    std::vector<PracticeDraft> drafts_;
    Revision revision_;
    bool is_stale_ = false;
};

} // namespace kept
