#pragma once

#include "domain/goals/goal.hpp"
#include "journal/events/event_table.hpp"
#include "journal/events/revision.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace kept {

/// All goals as the log tells them, independent of the order in which their events arrive. Part of the journal.
class GoalBook {
  public:
    GoalBook() = default;
    /// Empty, of a journal of this generation.
    explicit GoalBook(std::uint64_t generation) : revision_{.generation = generation} {}

    /// Notes a goal event, or that one was undone or restored.
    void note_event(const EventTable& events, EventIndex index);
    /// By which id the habit that an event names is known.
    using KnownAs = std::function<HabitId(EventIndex)>;
    /// Works the goals out again where something was noted since the last call.
    void rebuild_stale(const EventTable& events, const KnownAs& known_as);
    /// Notes that habits are known by other ids than before.
    void note_habits() { is_stale_ = true; }

    /// In the order in which they were set; dropped ones too.
    const std::vector<Goal>& all() const { return goals_; }
    /// nullptr where there is no such goal, or it was undone.
    const Goal* find(const GoalId& id) const;
    /// A note that a goal was reached. Notes are in log order; undone ones are left out.
    struct ReachedNote {
        GoalId goal;
        Day day;
        EventIndex event = no_event;
    };
    const std::vector<ReachedNote>& reached_notes() const { return notes_; }
    /// Another one with every change.
    const Revision& revision() const { return revision_; }

  private:
    std::vector<EventIndex> events_; ///< in log order, retracted ones too
    std::vector<Goal> goals_;
    std::vector<ReachedNote> notes_;
    Revision revision_;
    bool is_stale_ = false;
};

} // namespace kept
