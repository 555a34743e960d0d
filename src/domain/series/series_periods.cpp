#include "domain/series/series_periods.hpp"

#include "domain/period_key.hpp"
#include "domain/series/period_judge.hpp"

#include <algorithm>
#include <vector>

namespace kept {
namespace {

std::vector<PeriodKey> period_keys(const Habit& habit) {
    std::vector<PeriodKey> keys;
    for (const RuleChange& change : habit.rules)
        if (const auto key = period_key(change.rule, habit.measure); key && std::ranges::find(keys, *key) == keys.end())
            keys.push_back(*key);
    return keys;
}

/// Calls `visit` with a judge of each week or month from the one that holds `from` to the one that holds today.
template <typename Visit>
void for_each_period(HabitSeries& series, const Habit& habit, Day from, Visit visit) {
    for (const PeriodKey& key : period_keys(habit))
        for (Day day = from; day <= series.last();) {
            const CalendarPeriod period = series.weeks.period_of(key.period, day);
            visit(PeriodJudge(series, habit, key, period));
            day = period.last + 1;
        }
}

} // namespace

Day begin_of_periods(const HabitSeries& series, const Habit& habit, Day from) {
    Day begin = from;
    for (const PeriodKey& key : period_keys(habit))
        begin = std::min(begin, series.weeks.period_of(key.period, from).first);
    return std::max(begin, series.first);
}

void judge_periods(HabitSeries& series, const Habit& habit, Day from) {
    for_each_period(series, habit, from, [](PeriodJudge judge) { judge.judge_days(); });
    // Only now is it known which days are implied: a limit holds where no day is left unknown.
    for_each_period(series, habit, from, [](PeriodJudge judge) { judge.judge_end(); });
}

} // namespace kept
