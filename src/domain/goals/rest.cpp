#include "domain/goals/rest.hpp"

#include "domain/series/series_runs.hpp"

#include <algorithm>

namespace kept {

GoalRest rest_on(const Goal& goal, const Habit& habit, Day day) {
    if (habit.is_archived_on(day))
        return GoalRest::Archived;
    const GoalTerms& terms = goal.terms_on(day);
    const bool is_other = terms.on == GoalMetric::Streak && terms.unit && *terms.unit != streak_unit_on(habit, day);
    return is_other ? GoalRest::OtherUnit : GoalRest::None;
}

bool asks_about_rest(const Goal& goal, const Habit& habit, Day day) {
    const GoalRest rest = rest_on(goal, habit, day);
    if (rest == GoalRest::None)
        return false;
    Day begin = day;
    while (begin > goal.set_on && rest_on(goal, habit, begin - 1) == rest)
        begin = begin - 1;
    return std::ranges::none_of(goal.versions, [begin](const GoalVersion& v) { return v.waits && v.from >= begin; });
}

Goal with_units(Goal goal, const Habit& habit) {
    if (goal.terms().on != GoalMetric::Streak)
        return goal;
    StreakUnit unit = streak_unit_on(habit, goal.set_on);
    for (GoalVersion& version : goal.versions) {
        unit = version.terms.unit.value_or(unit);
        version.terms.unit = unit;
    }
    return goal;
}

} // namespace kept
