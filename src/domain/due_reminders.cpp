#include "domain/due_reminders.hpp"

#include "base/time_units.hpp"
#include "domain/clock_time.hpp"
#include "domain/wall_time.hpp"

#include <algorithm>

namespace kept {
namespace {

/// Minutes after local midnight.
int minute_of(LocalMinute now) {
    return minute_of_day(now * ms_per_minute, 0);
}

Day day_of(LocalMinute now, const ReminderRules& rules) {
    return day_at(now * ms_per_minute, 0, rules.day_start_hour);
}

LocalMinute start_of(Day day, const ReminderRules& rules) {
    return static_cast<LocalMinute>(day.number) * minutes_a_day + LocalMinute{rules.day_start_hour} * minutes_an_hour;
}

/// The minute itself, or the end of the gap that it is in.
LocalMinute existing(LocalMinute at, const ReminderRules& rules) {
    return rules.zone == nullptr ? at : wall_that_exists(at * ms_per_minute, *rules.zone) / ms_per_minute;
}

bool is_quiet(LocalMinute wall, const ReminderRules& rules) {
    return rules.quiet && rules.quiet->minutes_left(minute_of(wall)) > 0;
}

LocalMinute deferred(LocalMinute at, const ReminderRules& rules) {
    const LocalMinute wall = existing(at, rules);
    return rules.quiet ? existing(wall + rules.quiet->minutes_left(minute_of(wall)), rules) : wall;
}

/// When the reminder of a day may be shown.
LocalMinute due_of(const ReminderTime& time, Day day, const ReminderRules& rules) {
    const bool is_after_midnight = time.minute < rules.day_start_hour * minutes_an_hour;
    const LocalMinute midnight = static_cast<LocalMinute>((is_after_midnight ? day + 1 : day).number) * minutes_a_day;
    return deferred(midnight + time.minute, rules);
}

/// When the clock shows `wall`, which is still to come.
UtcMinute utc_of(LocalMinute wall, const ReminderRules& rules, const WallMoment& now) {
    if (rules.zone == nullptr)
        return wall - now.offset_min;
    return next_instant_of_wall(wall * ms_per_minute, now.utc() * ms_per_minute, *rules.zone) / ms_per_minute;
}

/// The time on the clock at `utc`.
LocalMinute wall_of(UtcMinute utc, const ReminderRules& rules, const WallMoment& now) {
    return utc + (rules.zone == nullptr ? now.offset_min : rules.zone->offset_min(utc * ms_per_minute));
}

/// When a snooze may be shown: at once where it is over outside quiet hours.
UtcMinute due_of(const Snooze& one, const ReminderRules& rules, const WallMoment& now) {
    const LocalMinute wall = wall_of(one.until, rules, now);
    return is_quiet(wall, rules) ? utc_of(deferred(wall, rules), rules, now) : one.until;
}

bool can_be_reminded(const Habit& habit) {
    return habit.measure != MeasureKind::Abstain && !habit.archived;
}

/// Up to when all was shown. Of earlier days only what quiet hours carried into today counts; a moment far ahead is
/// that of a clock that was wrong.
LocalMinute looked_until(const ReminderState& state, const ReminderRules& rules, LocalMinute now) {
    const LocalMinute before_today = start_of(day_of(now, rules), rules) - 1;
    if (!state.looked_until || *state.looked_until > now + minutes_a_day)
        return before_today;
    return std::max(before_today, *state.looked_until);
}

std::optional<DueReminder> due_of_habit(const Habit& habit, const IsOpen& is_open, const ReminderState& state,
                                        const ReminderRules& rules, const WallMoment& now) {
    const LocalMinute after = looked_until(state, rules, now.wall);
    const Day today = day_of(now.wall, rules);
    std::optional<DueReminder> newest;
    const auto consider = [&](Day day, int minute, LocalMinute due) {
        if ((!newest || due >= newest->due) && is_open(habit, day))
            newest = DueReminder{&habit, day, minute, due};
    };
    for (const Snooze& one : state.snoozes)
        if (one.habit == habit.id && one.day >= today - 1 && one.until <= now.utc())
            consider(one.day, one.minute, deferred(wall_of(one.until, rules, now), rules));
    for (const Day day : {today - 1, today})
        for (const ReminderTime& time : habit.reminders)
            if (const LocalMinute due = due_of(time, day, rules); time.falls_on(day) && due > after && due <= now.wall)
                consider(day, time.minute, due);
    return newest;
}

} // namespace

std::vector<DueReminder> due_reminders(std::span<const Habit* const> habits, const IsOpen& is_open,
                                       const ReminderState& state, const ReminderRules& rules, const WallMoment& now) {
    std::vector<DueReminder> all;
    if (is_quiet(now.wall, rules))
        return all;
    for (const Habit* habit : habits)
        if (can_be_reminded(*habit))
            if (const auto due = due_of_habit(*habit, is_open, state, rules, now))
                all.push_back(*due);
    return all;
}

std::optional<UtcMinute> next_reminder(std::span<const Habit* const> habits, const ReminderState& state,
                                       const ReminderRules& rules, const WallMoment& now) {
    std::optional<UtcMinute> next;
    const auto consider = [&](UtcMinute due) {
        if (due > now.utc() && (!next || due < *next))
            next = due;
    };
    const auto consider_wall = [&](LocalMinute due) {
        if (due > now.wall)
            consider(utc_of(due, rules, now));
    };
    const Day today = day_of(now.wall, rules);
    if (is_quiet(now.wall, rules) && !habits.empty())
        consider_wall(deferred(now.wall, rules)); // what came late into the quiet
    for (const Habit* habit : habits) {
        if (!can_be_reminded(*habit))
            continue;
        for (const Snooze& one : state.snoozes)
            if (one.habit == habit->id)
                consider(due_of(one, rules, now));
        for (const ReminderTime& time : habit->reminders)
            for (int ahead = -1; ahead <= 7; ++ahead) // a weekday comes again after a week
                if (time.falls_on(today + ahead))
                    consider_wall(due_of(time, today + ahead, rules));
    }
    return next;
}

ReminderState after_look(const ReminderState& state, const ReminderRules& rules, const WallMoment& now) {
    if (is_quiet(now.wall, rules))
        return state;
    ReminderState after{.looked_until = std::max(now.wall, looked_until(state, rules, now.wall)), .snoozes = {}};
    for (const Snooze& one : state.snoozes)
        if (one.until > now.utc())
            after.snoozes.push_back(one);
    return after;
}

void snooze(ReminderState& state, const Snooze& snooze) {
    std::erase_if(state.snoozes, [&](const Snooze& other) { return other.habit == snooze.habit; });
    state.snoozes.push_back(snooze);
}

} // namespace kept
