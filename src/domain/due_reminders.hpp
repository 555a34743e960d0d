#pragma once

#include "domain/habit.hpp"
#include "domain/reminder.hpp"
#include "domain/zone.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace kept {

/// A minute as the local clock shows it, counted from 1970-01-01 00:00. A change of the zone or of the season moves it
/// like the clock on the wall.
using LocalMinute = std::int64_t;
/// A minute of real time, counted from 1970-01-01 00:00 UTC.
using UtcMinute = std::int64_t;

/// Now, as the clock on the wall shows it, and what it adds to UTC.
struct WallMoment {
    LocalMinute wall = 0;
    int offset_min = 0;

    UtcMinute utc() const { return wall - offset_min; }
};

/// A reminder that is to come back.
struct Snooze {
    HabitId habit;
    Day day;             ///< the day it asks about
    int minute = 0;      ///< the time the user set it for
    UtcMinute until = 0; ///< a quarter of an hour is one also where the clock is put forward or back meanwhile

    friend bool operator==(const Snooze&, const Snooze&) = default;
};

/// The state of the reminders that were shown.
struct ReminderState {
    std::optional<LocalMinute> looked_until; ///< all that was due up to then was shown; none: never looked
    std::vector<Snooze> snoozes;

    friend bool operator==(const ReminderState&, const ReminderState&) = default;
};

/// When reminders may be shown.
struct ReminderRules {
    int day_start_hour = 3;
    std::optional<QuietHours> quiet;
    const Zone* zone = nullptr; ///< when the clock is put forward or back; nullptr: never
};

/// A question to be brought to mind.
struct DueReminder {
    const Habit* habit = nullptr;
    Day day;             ///< the day it asks about
    int minute = 0;      ///< the time the user set it for
    LocalMinute due = 0; ///< when it may be shown: after quiet hours, after a snooze
};

/// Whether a habit's question about a day waits for an answer: not answered, not paused, due.
using IsOpen = std::function<bool(const Habit& habit, Day day)>;

/// The reminders that are due at `now` and were not shown, one a habit, in the order of `habits`. Quiet hours defer one
/// to their end, and a time that does not exist, as the clock is put forward, comes with the end of the gap; where a
/// new day has begun by then it still asks about its own. One that came while Kept could not show it (the machine was
/// off) is shown late as long as its day lasts. Never for habits of abstaining.
std::vector<DueReminder> due_reminders(std::span<const Habit* const> habits, const IsOpen& is_open,
                                       const ReminderState& state, const ReminderRules& rules, const WallMoment& now);

/// The next minute after `now` at which one may be due; nullopt where none is set.
std::optional<UtcMinute> next_reminder(std::span<const Habit* const> habits, const ReminderState& state,
                                       const ReminderRules& rules, const WallMoment& now);

/// The state once all that is due at `now` was shown.
ReminderState after_look(const ReminderState& state, const ReminderRules& rules, const WallMoment& now);

/// Lets a reminder come back at `until`, in the place of an earlier snooze of the habit.
void snooze(ReminderState& state, const Snooze& snooze);

} // namespace kept
