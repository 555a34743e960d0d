#include "domain/series_outcomes.hpp"

#include "domain/implied.hpp"
#include "domain/series_periods.hpp"

#include <algorithm>

namespace kept {
namespace {

/// What a day comes to before other days are looked at.
Outcome own_outcome(const DayState& state, const Habit& habit, const Rule& rule, Day day) {
    if (habit.archived_on && day >= *habit.archived_on && !state.answered)
        return Outcome::NotDue;
    if (!measure_of(habit.measure).has_schedule)
        return state.answered || state.waits ? state.said : Outcome::NotDue;
    if (!is_due(rule.schedule, day, habit.first_day))
        return Outcome::NotDue;
    if (!state.answered && habit.is_paused(day))
        return Outcome::Skipped;
    return state.said;
}

DayState& state_at(HabitSeries& series, Day day) {
    return series.days[static_cast<std::size_t>(day - series.first)];
}

double window_sum(const HabitSeries& series, Day day, int days) {
    double sum = 0;
    for (Day d = std::max(series.first, day - (days - 1)); d <= day; ++d)
        sum += std::max(0.0, series.days[static_cast<std::size_t>(d - series.first)].value);
    return sum;
}

/// Amounts are judged by the sum of a rolling window; days without an entry may be met by their neighbours, or count
/// as kept where the habit says so.
void hold_amounts_against(HabitSeries& series, const Habit& habit, const Rule& rule, Day from, Day end) {
    const bool unlogged_count = habit.unlogged == Unlogged::Kept && rule.target.direction == Direction::AtMost;
    if (rule.target.per.is_day() && !unlogged_count)
        return;
    for (Day day = from; day < end; ++day) {
        DayState& s = state_at(series, day);
        if (s.outcome == Outcome::Skipped || s.outcome == Outcome::NotDue)
            continue;
        s.share = share_of_target(window_sum(series, day, rule.target.per.days), rule.target);
        if (s.answered)
            s.outcome = s.share >= 1 ? Outcome::Kept : s.share > 0 ? Outcome::Partial : Outcome::Missed;
        else if (s.share >= 1 && (unlogged_count || rule.target.direction == Direction::AtLeast))
            s.outcome = Outcome::Implied;
    }
}

/// Where less is better, silence is neither good news nor bad until a span is confirmed.
void wait_for_news(HabitSeries& series, Day from, Day end) {
    for (Day day = from; day < end; ++day)
        if (DayState& s = state_at(series, day); s.outcome == Outcome::Unknown)
            s.waits = true;
}

/// Where nothing is asked on an unlogged day, no news is good news.
void take_unlogged_as_held(HabitSeries& series, Day from, Day end) {
    for (Day day = from; day < end; ++day)
        if (DayState& s = state_at(series, day); s.outcome == Outcome::Unknown && !s.answered) {
            s.outcome = Outcome::Implied;
            s.share = 1;
        }
}

/// Marks the days that kept days cover under Loop's rolling rule. All of the stretch: a new kept day can make the
/// interval before it slide back, and that one the one before. Returns the first day whose outcome changed.
Day mark_implied(HabitSeries& series, const Habit& habit, const RuleStretch& stretch, Day from) {
    std::vector<Outcome> outcomes;
    std::vector<Day> kept_days;
    outcomes.reserve(static_cast<std::size_t>(stretch.end - stretch.from));
    for (Day day = stretch.from; day < stretch.end; ++day) {
        outcomes.push_back(own_outcome(state_at(series, day), habit, *stretch.rule, day));
        if (outcomes.back() == Outcome::Kept)
            kept_days.push_back(day);
    }
    auto intervals = covered_intervals(kept_days, stretch.rule->schedule.times, stretch.rule->schedule.days);
    slide_apart(intervals);
    for (const CoveredInterval& interval : intervals)
        for (Day day = std::max(interval.begin, stretch.from); day <= interval.end && day < stretch.end; ++day)
            if (Outcome& outcome = outcomes[static_cast<std::size_t>(day - stretch.from)];
                outcome != Outcome::Kept && outcome != Outcome::Skipped && outcome != Outcome::NotDue)
                outcome = Outcome::Implied;
    Day changed = from;
    for (Day day = stretch.from; day < stretch.end; ++day) {
        DayState& s = state_at(series, day);
        const Outcome outcome = outcomes[static_cast<std::size_t>(day - stretch.from)];
        if (s.outcome != outcome)
            changed = std::min(changed, day);
        s.outcome = outcome;
    }
    return changed;
}

} // namespace

Day settle_outcomes(HabitSeries& series, const Habit& habit, const RuleStretch& stretch, Day from) {
    const Rule& rule = *stretch.rule;
    const Day begin = std::max(stretch.from, from);
    for (Day day = begin; day < stretch.end; ++day)
        state_at(series, day).outcome = own_outcome(state_at(series, day), habit, rule, day);
    if (habit.measure == MeasureKind::Abstain && habit.unlogged == Unlogged::Kept)
        take_unlogged_as_held(series, begin, stretch.end);
    if (sums_amounts(habit.measure)) {
        if (rule.target.per.is_calendar())
            settle_amount_periods(series, habit, stretch, begin);
        else
            hold_amounts_against(series, habit, rule, begin, stretch.end);
    }
    if (habit.unlogged == Unlogged::Unknown && habit.is_less_better(stretch.from))
        wait_for_news(series, begin, stretch.end);
    if (rule.schedule.calendar_period())
        settle_counted_periods(series, stretch, begin);
    if (rule.schedule.kind == ScheduleKind::TimesInDays)
        return mark_implied(series, habit, stretch, begin);
    return begin;
}

} // namespace kept
