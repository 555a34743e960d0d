#include "domain/goals/describe.hpp"
#include "domain/goals/metric.hpp"
#include "domain/goals/rest.hpp"
#include "domain/series/series_runs.hpp"
#include "domain/series/streak.hpp"
#include "journal/commands/command.hpp"
#include "journal/derived/goal_input.hpp"
#include "journal/goals/goal_body.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

constexpr int furthest_ahead = 3660;

const Goal& goal_of(const Journal& journal, const GoalId& id) {
    const Goal* goal = journal.goals().find(id);
    if (goal == nullptr)
        throw CommandError("That goal is no longer there.");
    if (goal->dropped)
        throw CommandError("That goal was dropped; set a new one.");
    return *goal;
}

void check_terms(const GoalTerms& terms, const Habit& habit, const Author& author) {
    if (terms.by <= author.today || terms.by > author.today + furthest_ahead)
        throw InputError("A goal is to be reached on a day to come, within ten years.");
    if (!is_sane(terms, author.today))
        throw InputError("That is no target: shares go up to 100 %, streaks are whole, and it is above zero.");
    if (terms.on == GoalMetric::Sum && !sums_amounts(habit.measure))
        throw CommandError(
            fmt::format("\"{}\" has no amounts to add up; choose reliability, strength or streak.", habit.name));
}

void check_asks_something(const Journal& journal, const HabitRecord& record, const Goal& goal, Day today) {
    SeriesCache series;
    const GoalSource source(journal, record, series.of(journal, record, today), goal.terms());
    if (goal.terms().on == GoalMetric::Figure && !source.has_figure())
        throw CommandError(fmt::format("\"{}\" has no figure \"{}\" yet; kept stats lists those it has.",
                                       record.habit.name, goal.terms().figure));
    if (is_met_when_set(goal, source.input()))
        throw CommandError(fmt::format("\"{}\" meets that already: aim a little higher.", record.habit.name));
}

} // namespace

Plan plan(const Journal& journal, const SetGoal& command, const Author& author, IdSource& ids) {
    const HabitRecord& record = habit_of(journal, command.habit);
    if (record.habit.archived)
        throw CommandError(
            fmt::format("\"{}\" is in the archive: take it up again first, with kept resume.", record.habit.name));
    GoalTerms terms = command.terms;
    if (terms.on == GoalMetric::Streak)
        terms.unit = streak_unit_on(record.habit, author.today);
    check_terms(terms, record.habit, author);
    check_asks_something(journal, record, make_goal({}, command.habit, author.today, terms), author.today);
    PlanMaker maker(author, ids);
    Event& event = maker.add(EventKind::GoalSet, encode_goal_terms(terms));
    event.habit = command.habit;
    return maker.finish(fmt::format("Goal set for {}: {}", record.habit.name,
                                    describe(terms, goal_words(record, terms), author.today)));
}

Plan plan(const Journal& journal, const ChangeGoal& command, const Author& author, IdSource& ids) {
    const HabitRecord& record = habit_of(journal, goal_of(journal, command.goal).habit);
    const Goal goal = with_units(goal_of(journal, command.goal), record.habit);
    GoalTerms terms = goal.terms();
    const GoalRest rest = rest_on(goal, record.habit, author.today);
    if (rest == GoalRest::Archived)
        throw CommandError(fmt::format("\"{}\" is in the archive, and its goal rests.", record.habit.name));
    if (rest == GoalRest::OtherUnit) {
        if (!command.target)
            throw CommandError(fmt::format("The streak of \"{}\" is counted in {} now. Say how many.",
                                           record.habit.name, units_text(streak_unit_on(record.habit, author.today))));
        terms.unit = streak_unit_on(record.habit, author.today);
    }
    terms.target = command.target.value_or(terms.target);
    terms.by = command.by.value_or(terms.by);
    check_terms(terms, record.habit, author);
    if (terms == goal.terms())
        throw CommandError("Say what to change: how much, or by when.");
    PlanMaker maker(author, ids);
    maker.add(EventKind::GoalChanged, encode_goal_change({goal.id, terms})).habit = goal.habit;
    return maker.finish(fmt::format("Goal changed for {}: {}", record.habit.name,
                                    describe(terms, goal_words(record, terms), author.today)));
}

Plan plan(const Journal& journal, const LetGoalWait& command, const Author& author, IdSource& ids) {
    const HabitRecord& record = habit_of(journal, goal_of(journal, command.goal).habit);
    const Goal goal = with_units(goal_of(journal, command.goal), record.habit);
    if (!asks_about_rest(goal, record.habit, author.today))
        throw CommandError("That goal does not rest, or it waits already.");
    PlanMaker maker(author, ids);
    maker.add(EventKind::GoalChanged, encode_goal_change({goal.id, goal.terms()})).habit = goal.habit;
    return maker.finish(fmt::format("The goal for {} waits", record.habit.name));
}

Plan plan(const Journal& journal, const DropGoal& command, const Author& author, IdSource& ids) {
    const Goal& goal = goal_of(journal, command.goal);
    const HabitRecord& record = habit_of(journal, goal.habit);
    PlanMaker maker(author, ids);
    maker.add(EventKind::GoalDropped, encode_goal_id(goal.id)).habit = goal.habit;
    return maker.finish(fmt::format("Goal set aside for {}", record.habit.name));
}

} // namespace kept
