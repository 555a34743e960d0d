#include "domain/series/own_outcome.hpp"

#include "domain/measures/measure.hpp"

namespace kept {
namespace {

/// True if silence counts as kept: nothing is asked on an unlogged day (abstaining, and at most an amount a day), so no
/// news is good news.
bool counts_silence_as_held(const DayState& state, const Habit& habit, const Rule& rule) {
    if (state.answered || habit.unlogged != Unlogged::Kept)
        return false;
    const bool is_daily_limit = sums_amounts(habit.measure) && rule.target.per.is_day() &&
                                rule.target.direction == Direction::AtMost && share_of_target({}, rule.target) >= 1;
    return habit.measure == MeasureKind::Abstain || is_daily_limit;
}

Outcome own_outcome(const DayState& state, const Habit& habit, const Rule& rule, Day day) {
    if (habit.archived_on && day >= *habit.archived_on && !state.answered)
        return Outcome::NotDue;
    if (!measure_of(habit.measure).has_schedule)
        return state.answered || state.waits ? state.own : Outcome::NotDue;
    if (!is_due(rule.schedule, day))
        return Outcome::NotDue;
    if (state.rests)
        return Outcome::Skipped;
    return state.own;
}

} // namespace

void judge_own(DayState& state, const Habit& habit, const Rule& rule, Day day) {
    state.mark = PeriodMark::None;
    state.rests = state.own == Outcome::Skipped || (!state.answered && habit.is_paused(day));
    state.outcome = own_outcome(state, habit, rule, day);
    if (state.outcome == Outcome::Unknown && counts_silence_as_held(state, habit, rule)) {
        state.outcome = Outcome::Implied;
        state.share = 1;
    }
}

} // namespace kept
