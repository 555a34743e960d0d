#pragma once

#include "domain/promise.hpp"
#include "journal/events/event_table.hpp"

#include <deque>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kept {

/// All promises as the log tells them, independent of the order in which their events arrive. Part of the journal.
class PromiseBook {
  public:
    /// Notes a promise_made or promise_resolved event, or that one was undone or restored.
    void note_event(const EventTable& events, EventIndex index);

    /// Works out again what was noted since the last call; the days from which on something may have changed.
    std::vector<Day> rebuild_stale(const EventTable& events);

    /// All promises are about one habit, by whatever id they name it: it is known as this one from now on.
    void set_habit(const HabitId& habit);

    /// nullptr where there is no such promise, or it was undone.
    const Promise* find(const Uuid& id) const;
    /// All of them, in the order in which they were made.
    std::vector<const Promise*> all() const;

    /// A promise's word on a day.
    struct PromiseCheckIn {
        Uuid promise;
        CheckIn check_in;
    };
    using Days = std::map<Day, std::vector<PromiseCheckIn>>;
    /// The days that promises speak of, future ones too.
    const Days& days() const { return days_; }

  private:
    /// A promise_resolved event, read once.
    struct Resolution {
        EventIndex event = 0;
        std::optional<PromiseEnd> end; ///< none: renegotiated
        Due due{};
    };
    struct Record {
        Uuid id;
        std::optional<EventIndex> made;
        std::vector<Resolution> resolutions; ///< in log order
        std::optional<Promise> promise;      ///< none: not made, or undone
        bool is_stale = false;
    };
    Record& record_of(const Uuid& id);
    void set_words(const Promise& promise, bool are_said);
    std::optional<Promise> work_out(const EventTable& events, const Record& record) const;

    std::deque<Record> records_;
    std::unordered_map<Uuid, std::size_t> index_;
    std::vector<std::size_t> stale_;
    Days days_;
    std::optional<HabitId> habit_; ///< none: the habit has not arrived
};

} // namespace kept
