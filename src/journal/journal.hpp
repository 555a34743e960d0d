#pragma once

#include "domain/habit.hpp"
#include "journal/check_ins/check_in_digests.hpp"
#include "journal/check_ins/entry.hpp"
#include "journal/erasure.hpp"
#include "journal/events/event.hpp"
#include "journal/events/event_table.hpp"
#include "journal/events/revision.hpp"
#include "journal/goals/goal_book.hpp"
#include "journal/habits/habit_fields.hpp"
#include "journal/habits/habit_record.hpp"
#include "journal/practices/practice_book.hpp"
#include "journal/practices/programme.hpp"
#include "journal/promises/promise_book.hpp"
#include "journal/settings.hpp"
#include "journal/timers/timer_book.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace kept {

/// The projection of all events: what every screen, chart and command reads. Folding is independent of the order in
/// which events arrive and takes each event once, so a rebuild, a new check-in and a merge all go through fold().
class Journal {
  public:
    Journal() = default;
    /// An empty journal of another generation: what was derived from the one before no longer holds.
    explicit Journal(std::uint64_t generation) : goals_(generation), practices_(generation), generation_(generation) {}

    /// Takes events in any order; those already known are passed over. Throws EventError on the first that cannot be
    /// read; the journal is then not to be used further.
    void fold(std::span<const Event> events);
    /// Reserves room for `more` events.
    void expect(std::size_t more) { events_.expect(more); }
    void fold(const Event& event) { fold(std::span(&event, 1)); }

    /// Defined habits, archived ones too, in the order of the screens.
    const std::vector<const HabitRecord*>& habits() const { return habits_; }
    /// nullptr where no such habit is defined. The one habit of promises is found by any id that one ever had.
    const HabitRecord* find_habit(const HabitId& id) const;
    /// The habit of promises, archived or not; nullptr where there is none.
    const HabitRecord* promise_habit() const;
    /// The habit that an event names, by the id under which it is known.
    const HabitId& habit_of(EventIndex event) const;

    /// The check-ins about `day` that are not retracted, in log order.
    std::vector<LoggedCheckIn> check_ins_on(const HabitRecord& record, Day day) const;
    /// Check-ins about habits that no event defines. They harm nothing, and no screen shows them.
    std::vector<EventIndex> stray_check_ins() const;
    /// The full entry of a check-in.
    Entry entry_of(EventIndex event) const;

    const PromiseBook& promises() const { return promises_; }
    const GoalBook& goals() const { return goals_; }
    const PracticeBook& practices() const { return practices_; }
    const TimerBook& timers() const { return timers_; }
    const ProgrammeBook& programmes() const { return programmes_; }
    const ErasureBook& erasures() const { return erasures_; }
    const Settings& settings() const { return settings_; }
    const EventTable& events() const { return events_; }
    bool is_active(EventIndex event) const { return !events_.batch_of(event).is_retracted; }

    /// Another one with every event folded.
    Revision revision() const { return {generation_, events_.size()}; }

  private:
    std::size_t record_index(const HabitId& id);
    HabitRecord& record_of(const StoredEvent& event);
    void apply(EventIndex index);
    void apply_definition(EventIndex index);
    void apply_check_in(EventIndex index);
    void apply_retraction(EventIndex index, bool is_retracted);
    void mark_stale(EventIndex index);
    void insert_in_log_order(std::vector<EventIndex>& indices, EventIndex index) const;
    void rebuild_stale();
    void rebuild_definitions();
    void rebuild_definition(HabitRecord& record);
    void join_promises(std::size_t record);
    void name_promises(HabitRecord& record);
    void apply_definition(HabitRecord& record, EventIndex index) const;
    void rebuild_settings();
    bool has_habit_before(EventIndex index) const;
    void rebuild_promises();
    void rebuild_habit_list();

    EventTable events_;
    CheckInDigests digests_;
    std::deque<HabitRecord> records_; ///< a deque: records keep their place in memory
    std::unordered_map<HabitId, std::size_t> record_of_;
    std::optional<std::size_t> promise_record_; ///< of the one habit of promises
    std::vector<HabitRecord*> record_of_name_;  ///< by StoredEvent::habit; nullptr: not asked for yet
    std::vector<const HabitRecord*> habits_;
    PromiseBook promises_;
    GoalBook goals_;
    PracticeBook practices_;
    TimerBook timers_;
    ProgrammeBook programmes_;
    ErasureBook erasures_;
    std::vector<EventIndex> setting_events_;
    Settings settings_;
    std::uint64_t generation_ = 0;
    std::uint64_t changes_ = 0; ///< to habits, as their ChangeLogs count them
    bool settings_changed_ = false;
    std::vector<std::size_t> stale_definitions_; ///< records
};

} // namespace kept
