#include "domain/series/series_outcomes.hpp"

#include "domain/measures/measure.hpp"
#include "domain/series/own_outcome.hpp"
#include "domain/series/series_covered.hpp"
#include "domain/series/series_periods.hpp"
#include "domain/series/trailing_window.hpp"

#include <algorithm>

namespace kept {
namespace {

DayState& state_at(HabitSeries& series, Day day) {
    return series.days[static_cast<std::size_t>(day - series.first)];
}

/// Amounts per K days are judged by the sum of the days up to each; days without an entry may be met by their
/// neighbours, or count as kept where the habit says so.
void judge_rolling_amounts(HabitSeries& series, const Habit& habit, const Rule& rule, Day from, Day end) {
    const Target& target = rule.target;
    const bool is_limit = target.direction == Direction::AtMost;
    const bool silence_holds = !is_limit || habit.unlogged == Unlogged::Kept;
    TrailingWindow window(series.days, static_cast<std::size_t>(from - series.first), target.per.days,
                          is_limit ? RestDays::Count : habit.rest_days, weight_of_amount);
    for (Day day = from; day < end; ++day) {
        DayState& s = state_at(series, day);
        const auto sum = Amount::of_millionths(window.advance_to(static_cast<std::size_t>(day - series.first)));
        if (!is_asked(s.outcome))
            continue;
        s.share = share_of_target(sum, target);
        if (s.answered)
            s.outcome = outcome_of_share(s.share, s.share > 0);
        else if (s.share >= 1 && silence_holds)
            s.outcome = Outcome::Implied;
    }
}

/// The outcome of each day of a period by itself, or by the days of its rolling window.
void judge_by_rule(HabitSeries& series, const Habit& habit, const RulePeriod& period, Day from) {
    const Day begin = std::max(period.from, from);
    for (Day day = begin; day < period.end; ++day)
        judge_own(state_at(series, day), habit, *period.rule, day);
    const Period& per = period.rule->target.per;
    if (sums_amounts(habit.measure) && !per.is_day() && !per.is_calendar())
        judge_rolling_amounts(series, habit, *period.rule, begin, period.end);
}

/// If less is better, silence is neither good news nor bad until a span is confirmed.
void wait_for_news(HabitSeries& series, const Habit& habit, const RulePeriod& period, Day from) {
    if (habit.unlogged == Unlogged::Kept || !habit.is_less_better(period.from))
        return;
    for (Day day = std::max(period.from, from); day < period.end; ++day) {
        DayState& s = state_at(series, day);
        s.waits = s.outcome == Outcome::Unknown;
    }
}

} // namespace

Day judge_outcomes(HabitSeries& series, const Habit& habit, std::span<const RulePeriod> periods, Day from) {
    Day changed = from;
    for (const RulePeriod& period : periods)
        judge_by_rule(series, habit, period, from);
    for (const RulePeriod& period : periods)
        if (period.rule->schedule.kind == ScheduleKind::TimesInDays)
            changed = std::min(changed, judge_covered(series, habit, period));
    judge_periods(series, habit, from);
    for (const RulePeriod& period : periods)
        wait_for_news(series, habit, period, changed);
    return changed;
}

} // namespace kept
