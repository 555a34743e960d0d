#include "domain/series/series.hpp"

#include "domain/series/rule_period.hpp"
#include "domain/series/series_outcomes.hpp"
#include "domain/series/series_periods.hpp"
#include "domain/series/series_runs.hpp"
#include "domain/series/series_strength.hpp"

#include <algorithm>
#include <cstddef>

namespace kept {
namespace {

DayState state_of(const Verdict& verdict) {
    return {.own = verdict.outcome,
            .answered = verdict.answered,
            .answered_no = verdict.answered_no,
            .backfilled = verdict.backfilled,
            .imported = verdict.imported,
            .waits = verdict.waits,
            .points_lag = static_cast<std::int8_t>(std::min<int>(verdict.points_lag, 127)),
            .lag = verdict.lag,
            .echo_lag = verdict.echo_lag,
            .facts = verdict.facts,
            .share = verdict.share,
            .value = verdict.value};
}

/// The part of a day that settling sets, besides strength and run: if it differs, those differ from that day on.
struct DayResult {
    Outcome outcome;
    PeriodMark mark;
    bool waits;
    double share;

    explicit DayResult(const DayState& s) : outcome(s.outcome), mark(s.mark), waits(s.waits), share(s.share) {}
    friend bool operator==(const DayResult&, const DayResult&) = default;
};

std::vector<DayResult> day_results(const HabitSeries& series, Day from, Day end) {
    std::vector<DayResult> results;
    for (Day day = from; day < end && series.holds(day); ++day)
        results.emplace_back(series.at(day));
    return results;
}

/// The first day from `from` on that differs from what it was; `end` where none of `before` does.
Day first_difference(const HabitSeries& series, const std::vector<DayResult>& before, Day from, Day end) {
    Day day = from;
    for (const DayResult& result : before) {
        if (!(DayResult(series.at(day)) == result))
            return day;
        ++day;
    }
    return end;
}

/// Whether today's day can still become something else without a correction.
bool can_still_change(const DayState& state, const Habit& habit, const Rule& rule) {
    if (state.outcome == Outcome::Unknown)
        return true;
    if (!sums_amounts(habit.measure) || !is_asked(state.outcome))
        return false;
    return rule.target.direction == Direction::AtMost || state.outcome == Outcome::Partial ||
           state.outcome == Outcome::Missed;
}

} // namespace

bool counts_as_answered(const HabitSeries& series, const Habit& habit, Day day) {
    const DayState& state = series.at(day);
    const bool is_part = series.is_open(day) && state.outcome == Outcome::Partial && !habit.is_less_better(day);
    return state.answered && !is_part;
}

HabitSeries make_series(const Habit& habit, std::span<const JudgedDay> judged, Day today, const Weeks& weeks) {
    HabitSeries series{.first = habit.first_day, .weeks = weeks, .days = {}};
    update_series(series, habit, judged, habit.first_day, today);
    return series;
}

Day first_day_to_update(const HabitSeries& series, Day today) {
    if (series.days.empty())
        return series.first;
    return std::min(series.last(), today);
}

Day update_series(HabitSeries& series, const Habit& habit, std::span<const JudgedDay> judged, Day from, Day today) {
    from = std::max(from, series.first);
    const auto keep = static_cast<std::size_t>(std::max(0, from - series.first));
    series.days.resize(std::min(series.days.size(), keep));
    series.days.resize(static_cast<std::size_t>(std::max(0, today - series.first + 1)));
    for (const JudgedDay& day : judged)
        if (day.day >= from && series.holds(day.day))
            series.days[static_cast<std::size_t>(day.day - series.first)] = state_of(day.verdict);
    series.is_last_open = false;
    if (series.days.empty())
        return from;
    const std::vector<RulePeriod> periods = rule_periods(habit, today);
    const Day begin = begin_of_periods(series, habit, from);
    const std::vector<DayResult> before = day_results(series, begin, from);
    const Day covered = judge_outcomes(series, habit, periods, begin);
    series.is_last_open = can_still_change(series.days.back(), habit, habit.rule_on(today));
    const Day changed = covered < begin ? covered : first_difference(series, before, begin, from);
    compute_strength(series, habit, periods, changed);
    count_runs(series, habit, periods, changed);
    return changed;
}

} // namespace kept
