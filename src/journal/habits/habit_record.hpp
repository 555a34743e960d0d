#pragma once

#include "domain/check_in.hpp"
#include "domain/habit.hpp"
#include "journal/events/event_table.hpp"
#include "journal/habits/habit_fields.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace kept {

/// One check-in in its place: the day it speaks of and the event that said it.
struct LoggedCheckIn {
    Day day;
    EventIndex event = 0;
    CheckIn check_in;
};

/// The changes to a habit, and since when, so that results computed from it can be updated instead of being recomputed.
class ChangeLog {
  public:
    /// Something about `day` changed with `revision`; revisions only grow.
    void note_day(std::uint64_t revision, Day day);
    /// The habit itself changed.
    void note_all(std::uint64_t revision);

    std::uint64_t revision() const { return revision_; }
    /// The first day that changed after `revision`; nullopt: anything may have.
    std::optional<Day> changed_since(std::uint64_t revision) const;

  private:
    struct DayChange {
        std::uint64_t revision = 0;
        Day day;
    };
    static constexpr std::size_t kept_changes = 16;

    std::uint64_t revision_ = 0;
    std::uint64_t known_from_ = 0; ///< the oldest revision after which all changes are in `changes_`
    std::array<DayChange, kept_changes> changes_{};
    std::size_t next_ = 0;
};

/// A habit as the log tells it: the definition of now and everything ever said about it.
struct HabitRecord {
    Habit habit;
    std::optional<HabitSource> source;
    std::vector<HabitId> other_ids;       ///< by which it is named as well: a person has one habit of promises
    bool is_defined = false;              ///< its defining event has arrived and is not retracted
    bool is_stale = false;                ///< its definition has to be recomputed
    std::vector<EventIndex> definitions;  ///< in log order, retracted ones too; pauses and archiving among them
    std::vector<LoggedCheckIn> check_ins; ///< by day, then log order, retracted ones too
    ChangeLog changes;
};

} // namespace kept
