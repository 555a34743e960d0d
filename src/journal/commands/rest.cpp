// Pausing, resuming and archiving a habit.
#include "journal/commands/command.hpp"
#include "journal/describe.hpp"
#include "journal/habits/habit_life.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

constexpr int furthest_ahead = 366;

void check_day(Day day, const Author& author) {
    if (day < first_sane_day() || day > author.today + furthest_ahead)
        throw InputError(fmt::format("{} is more than a year ahead.", to_text(day)));
}

Event& add(PlanMaker& maker, EventKind kind, const HabitId& habit, Day day, std::string body = "{}") {
    Event& event = maker.add(kind, std::move(body));
    event.habit = habit;
    event.day = day;
    return event;
}

} // namespace

Plan plan(const Journal& journal, const PauseHabit& command, const Author& author, IdSource& ids) {
    const Habit& habit = habit_of(journal, command.habit).habit;
    check_day(command.from, author);
    if (habit.archived)
        throw CommandError(fmt::format("\"{}\" is in the archive, so nothing is due anyway.", habit.name));
    if (command.until && *command.until < command.from)
        throw InputError("A pause ends on the day it begins or later.");
    PlanMaker maker(author, ids);
    add(maker, EventKind::HabitPaused, command.habit, command.from, encode_pause(command.until));
    const std::string until = command.until ? " to " + describe_day(*command.until, author.today) : "";
    return maker.finish(fmt::format("{} rests from {}{}", habit.name, describe_day(command.from, author.today), until));
}

Plan plan(const Journal& journal, const ResumeHabit& command, const Author& author, IdSource& ids) {
    const Habit& habit = habit_of(journal, command.habit).habit;
    check_day(command.day, author);
    if (!habit.archived && !habit.is_paused(command.day))
        throw CommandError(fmt::format("\"{}\" is not paused.", habit.name));
    PlanMaker maker(author, ids);
    add(maker, EventKind::HabitResumed, command.habit, command.day);
    return maker.finish(fmt::format("{} goes on from {}", habit.name, describe_day(command.day, author.today)));
}

Plan plan(const Journal& journal, const ArchiveHabit& command, const Author& author, IdSource& ids) {
    const Habit& habit = habit_of(journal, command.habit).habit;
    check_day(command.day, author);
    if (habit.archived)
        throw CommandError(fmt::format("\"{}\" is in the archive already.", habit.name));
    PlanMaker maker(author, ids);
    add(maker, EventKind::HabitArchived, command.habit, command.day);
    return maker.finish(fmt::format("{} is in the archive; its record stays", habit.name));
}

} // namespace kept
