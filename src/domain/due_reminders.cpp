#include "domain/due_reminders.hpp"

#include "domain/clock_time.hpp"

#include <algorithm>

namespace kept {
namespace {

/// Minutes after local midnight.
int minute_of(LocalMinute now) {
    return static_cast<int>((now % clock_minutes_a_day + clock_minutes_a_day) % clock_minutes_a_day);
}

Day day_of(LocalMinute now, const ReminderRules& rules) {
    return day_at(now * 60'000, 0, rules.day_start_hour);
}

LocalMinute start_of(Day day, const ReminderRules& rules) {
    return static_cast<LocalMinute>(day.number) * clock_minutes_a_day + LocalMinute{rules.day_start_hour} * 60;
}

LocalMinute deferred(LocalMinute at, const ReminderRules& rules) {
    return rules.quiet ? at + rules.quiet->minutes_left(minute_of(at)) : at;
}

bool is_quiet(LocalMinute now, const ReminderRules& rules) {
    return deferred(now, rules) != now;
}

/// When the reminder of a day may be shown.
LocalMinute due_of(const ReminderTime& time, Day day, const ReminderRules& rules) {
    const bool is_after_midnight = time.minute < rules.day_start_hour * 60;
    const LocalMinute midnight =
        static_cast<LocalMinute>((is_after_midnight ? day + 1 : day).number) * clock_minutes_a_day;
    return deferred(midnight + time.minute, rules);
}

bool takes_reminders(const Habit& habit) {
    return habit.measure != MeasureKind::Abstain && !habit.archived;
}

/// Up to when all was shown. Of earlier days only what quiet hours carried into today counts; a moment far ahead is
/// that of a clock that was wrong.
LocalMinute looked_until(const ReminderState& state, const ReminderRules& rules, LocalMinute now) {
    const LocalMinute before_today = start_of(day_of(now, rules), rules) - 1;
    if (!state.looked_until || *state.looked_until > now + clock_minutes_a_day)
        return before_today;
    return std::max(before_today, *state.looked_until);
}

std::optional<DueReminder> due_of_habit(const Habit& habit, const IsOpen& is_open, const ReminderState& state,
                                        const ReminderRules& rules, LocalMinute now) {
    const LocalMinute after = looked_until(state, rules, now);
    const Day today = day_of(now, rules);
    std::optional<DueReminder> newest;
    const auto take = [&](Day day, int minute, LocalMinute due) {
        if (due <= now && (!newest || due >= newest->due) && is_open(habit, day))
            newest = DueReminder{&habit, day, minute, due};
    };
    for (const Snooze& one : state.snoozes)
        if (one.habit == habit.id && one.day >= today - 1)
            take(one.day, one.minute, deferred(one.until, rules));
    for (const Day day : {today - 1, today})
        for (const ReminderTime& time : habit.reminders)
            if (const LocalMinute due = due_of(time, day, rules); time.falls_on(day) && due > after)
                take(day, time.minute, due);
    return newest;
}

} // namespace

std::vector<DueReminder> due_reminders(std::span<const Habit* const> habits, const IsOpen& is_open,
                                       const ReminderState& state, const ReminderRules& rules, LocalMinute now) {
    std::vector<DueReminder> all;
    if (is_quiet(now, rules))
        return all;
    for (const Habit* habit : habits)
        if (takes_reminders(*habit))
            if (const auto due = due_of_habit(*habit, is_open, state, rules, now))
                all.push_back(*due);
    return all;
}

std::optional<LocalMinute> next_reminder(std::span<const Habit* const> habits, const ReminderState& state,
                                         const ReminderRules& rules, LocalMinute now) {
    std::optional<LocalMinute> next;
    const auto take = [&](LocalMinute due) {
        if (due > now && (!next || due < *next))
            next = due;
    };
    const Day today = day_of(now, rules);
    if (is_quiet(now, rules) && !habits.empty())
        take(deferred(now, rules)); // what came late into the quiet
    for (const Habit* habit : habits) {
        if (!takes_reminders(*habit))
            continue;
        for (const Snooze& one : state.snoozes)
            if (one.habit == habit->id)
                take(deferred(one.until, rules));
        for (const ReminderTime& time : habit->reminders)
            for (int ahead = -1; ahead <= 7; ++ahead) // a weekday comes again after a week
                if (time.falls_on(today + ahead))
                    take(due_of(time, today + ahead, rules));
    }
    return next;
}

ReminderState after_look(const ReminderState& state, const ReminderRules& rules, LocalMinute now) {
    if (is_quiet(now, rules))
        return state;
    ReminderState after{.looked_until = std::max(now, looked_until(state, rules, now)), .snoozes = {}};
    for (const Snooze& one : state.snoozes)
        if (deferred(one.until, rules) > now)
            after.snoozes.push_back(one);
    return after;
}

void snooze(ReminderState& state, const Snooze& snooze) {
    std::erase_if(state.snoozes, [&](const Snooze& other) { return other.habit == snooze.habit; });
    state.snoozes.push_back(snooze);
}

} // namespace kept
