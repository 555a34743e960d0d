#include "domain/series_periods.hpp"

#include <algorithm>

namespace kept {
namespace {

/// The days of one calendar period that lie in a stretch.
struct PeriodDays {
    bool is_whole; ///< nothing cuts it off
    bool is_over;  ///< its last day is in the past
    std::span<DayState> states;
};

/// Calls `settle` with each period of the stretch from the one that holds `from` on.
template <typename Settle>
void for_each_period(HabitSeries& series, const RuleStretch& stretch, const Period& period, Day from, Settle settle) {
    for (Day at = from; at < stretch.end;) {
        const Day begin = period_begin(period, at, series.first_weekday);
        const Day end = period_end(period, at, series.first_weekday);
        const Day first = std::max(begin, stretch.from);
        const Day last = std::min(end, stretch.end - 1);
        const auto offset = static_cast<std::size_t>(first - series.first);
        settle(
            PeriodDays{.is_whole = first == begin && end < stretch.next_rule,
                       .is_over = end < series.last(),
                       .states = std::span(series.days).subspan(offset, static_cast<std::size_t>(last - first) + 1)});
        at = end + 1;
    }
}

bool has_room(const DayState& state) {
    return state.outcome != Outcome::Skipped && state.outcome != Outcome::NotDue;
}

int days_with_room(const PeriodDays& period) {
    return static_cast<int>(std::ranges::count_if(period.states, has_room));
}

void settle_counted_period(const PeriodDays& period, int times) {
    int kept = 0;
    const int room = days_with_room(period);
    for (DayState& state : period.states) {
        state.mark = PeriodMark::None;
        if (state.outcome == Outcome::Kept) {
            if (++kept == times)
                state.mark = PeriodMark::Met;
        } else if (kept >= times && has_room(state)) {
            state.outcome = Outcome::Implied;
        }
    }
    if (kept < times && period.is_over && period.is_whole && room >= times)
        period.states.back().mark = PeriodMark::Unmet;
}

/// Adds the amounts up, day by day; `settle` says what a day comes to once its share of the target is known.
template <typename Settle>
void add_up(const PeriodDays& period, const Target& target, Settle settle) {
    double sum = 0;
    for (DayState& state : period.states) {
        state.mark = PeriodMark::None;
        if (!has_room(state))
            continue;
        sum += std::max(0.0, state.value);
        state.share = share_of_target(sum, target);
        settle(state);
    }
}

/// What the end of a period says that was not decided before.
void close(const PeriodDays& period, PeriodMark mark) {
    if (period.is_over && period.is_whole && days_with_room(period) > 0)
        period.states.back().mark = mark;
}

void reach_amount(const PeriodDays& period, const Target& target) {
    bool is_met = false;
    add_up(period, target, [&](DayState& state) {
        if (state.answered)
            state.outcome = state.share >= 1 ? Outcome::Kept : state.value > 0 ? Outcome::Partial : Outcome::Missed;
        else if (is_met)
            state.outcome = Outcome::Implied;
        if (!is_met && state.answered && state.share >= 1) {
            state.mark = PeriodMark::Met;
            is_met = true;
        }
    });
    if (!is_met)
        close(period, PeriodMark::Unmet);
}

void stay_below_amount(const PeriodDays& period, const Target& target, Unlogged unlogged) {
    bool is_passed = false;
    bool is_known = true;
    add_up(period, target, [&](DayState& state) {
        if (state.answered)
            state.outcome = state.share >= 1 ? Outcome::Kept : state.share > 0 ? Outcome::Partial : Outcome::Missed;
        else if (unlogged == Unlogged::Kept && state.share >= 1)
            state.outcome = Outcome::Implied;
        is_known = is_known && (state.answered || unlogged == Unlogged::Kept);
        if (!is_passed && state.share < 1) {
            state.mark = PeriodMark::Unmet;
            is_passed = true;
        }
    });
    if (!is_passed && is_known)
        close(period, PeriodMark::Met);
}

} // namespace

void settle_counted_periods(HabitSeries& series, const RuleStretch& stretch, Day from) {
    const auto calendar = stretch.rule->schedule.calendar_period();
    if (!calendar)
        return;
    for_each_period(series, stretch, *calendar, from,
                    [&](const PeriodDays& days) { settle_counted_period(days, stretch.rule->schedule.times); });
}

void settle_amount_periods(HabitSeries& series, const Habit& habit, const RuleStretch& stretch, Day from) {
    const Target& target = stretch.rule->target;
    for_each_period(series, stretch, target.per, from, [&](const PeriodDays& days) {
        if (target.direction == Direction::AtLeast)
            reach_amount(days, target);
        else
            stay_below_amount(days, target, habit.unlogged);
    });
}

} // namespace kept
