#pragma once

#include "journal/events/event_table.hpp"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kept {

/// A timer that was started and not stopped yet.
struct RunningTimer {
    Day day;                   ///< the user's day on which it was started; its minutes count for that day
    std::int64_t since_ms = 0; ///< unix ms UTC

    /// Whole minutes until `now_ms`, to the nearest; below 0 where the clock was set back.
    int minutes(std::int64_t now_ms) const;
};

/// The timers as the log tells them, at most one a habit, independent of the order in which their events arrive. As
/// they are events, a timer runs on while Kept is closed. Part of the journal.
class TimerBook {
  public:
    /// Notes a timer_started or timer_stopped event, or that one was undone or restored.
    void note_event(const EventTable& events, EventIndex index);
    void rebuild_stale(const EventTable& events);

    /// nullptr where none runs.
    const RunningTimer* find(const HabitId& habit) const;

  private:
    struct Record {
        std::vector<EventIndex> events; ///< in log order
        std::optional<RunningTimer> running;
    };
    std::unordered_map<HabitId, Record> records_;
    std::vector<HabitId> stale_;
};

} // namespace kept
