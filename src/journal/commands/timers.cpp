// Starting and stopping the timer of a habit that is measured in minutes.
#include "domain/measures/amounts.hpp"
#include "journal/commands/command.hpp"
#include "journal/derived/day_total.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace kept {
namespace {

Event& add(PlanMaker& maker, EventKind kind, const HabitId& habit, Day day) {
    Event& event = maker.add(kind, "{}");
    event.habit = habit;
    event.day = day;
    return event;
}

const RunningTimer& running_timer(const Journal& journal, const HabitId& habit) {
    const RunningTimer* timer = journal.timers().find(habit);
    if (timer == nullptr)
        throw CommandError(fmt::format("No timer runs for \"{}\".", habit_of(journal, habit).habit.name));
    return *timer;
}

/// Returns the minutes that the timer ran. Throws if they cannot be right.
int minutes_of(const RunningTimer& timer, const Author& author) {
    const int minutes = timer.minutes(author.unix_ms);
    if (minutes < 0)
        throw CommandError("The clock was set back since the timer began: say how many minutes it was.");
    return minutes;
}

} // namespace

Plan plan(const Journal& journal, const StartTimer& command, const Author& author, IdSource& ids) {
    const Habit& habit = habit_of(journal, command.habit).habit;
    if (habit.measure != MeasureKind::Duration)
        throw CommandError(
            fmt::format("\"{}\" takes {}; a timer is for minutes.", habit.name, measure_of(habit.measure).takes));
    if (author.today < habit.first_day)
        throw CommandError(fmt::format("\"{}\" begins on {}.", habit.name, to_text(habit.first_day)));
    if (journal.timers().find(command.habit) != nullptr)
        throw CommandError(fmt::format("The timer of \"{}\" runs already.", habit.name));
    PlanMaker maker(author, ids);
    add(maker, EventKind::TimerStarted, command.habit, author.today);
    return maker.finish(fmt::format("{}: the timer runs, also while Kept is closed", habit.name));
}

Plan plan(const Journal& journal, const StopTimer& command, const Author& author, IdSource& ids) {
    const HabitRecord& record = habit_of(journal, command.habit);
    const Habit& habit = record.habit;
    const RunningTimer& timer = running_timer(journal, command.habit);
    const double said = command.minutes ? *command.minutes : minutes_of(timer, author);
    const double left = minutes_left(journal, record, timer.day, {}).number();
    if (said < 0)
        throw InputError("Minutes are a number from 0 to 1440.");
    if (command.minutes && said > left)
        throw InputError(too_many_minutes(left));
    const double minutes = std::min(said, left);
    PlanMaker maker(author, ids);
    add(maker, EventKind::TimerStopped, command.habit, timer.day);
    if (said == 0)
        return maker.finish(fmt::format("{}: less than a minute, so nothing is recorded", habit.name));
    const std::string cut = minutes < said ? fmt::format(". A day has 1,440 minutes, so {} of the timer are left out",
                                                         minutes_text(said - minutes))
                                           : "";
    const Entry entry{.answer = Answer::Amount, .value = minutes, .by_timer = true};
    const std::string total = total_text(day_total(journal, record, timer.day, std::span(&entry, 1)), habit);
    const std::string summary =
        fmt::format("{}, {}: {}{}", habit.name, describe_day(timer.day, author.today), total, cut);
    if (minutes == 0)
        return maker.finish(summary);
    Event& event = maker.add(EventKind::CheckedIn, encode_entry(entry));
    event.habit = command.habit;
    event.day = timer.day;
    event.value = entry.value;
    return maker.finish(summary);
}

Plan plan(const Journal& journal, const DiscardTimer& command, const Author& author, IdSource& ids) {
    const RunningTimer& timer = running_timer(journal, command.habit);
    PlanMaker maker(author, ids);
    add(maker, EventKind::TimerStopped, command.habit, timer.day);
    return maker.finish(
        fmt::format("{}: the timer is off, nothing is recorded", habit_of(journal, command.habit).habit.name));
}

} // namespace kept
