#include "domain/series.hpp"

#include "domain/rule_stretch.hpp"
#include "domain/series_outcomes.hpp"
#include "domain/series_runs.hpp"
#include "domain/series_strength.hpp"

#include <algorithm>
#include <cstddef>

namespace kept {
namespace {

DayState state_of(const Verdict& verdict) {
    return {.said = verdict.outcome,
            .answered = verdict.answered,
            .answered_no = verdict.answered_no,
            .backfilled = verdict.backfilled,
            .imported = verdict.imported,
            .waits = verdict.waits,
            .lag = verdict.lag,
            .echo_lag = verdict.echo_lag,
            .facts = verdict.facts,
            .share = verdict.share,
            .value = verdict.value};
}

} // namespace

bool HabitSeries::is_open(Day day) const {
    return !days.empty() && day == last() && !days.back().answered && days.back().outcome == Outcome::Unknown;
}

HabitSeries make_series(const Habit& habit, std::span<const JudgedDay> judged, Day today, Weekday first_weekday) {
    HabitSeries series{.first = habit.first_day, .first_weekday = first_weekday, .days = {}};
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
    const std::vector<RuleStretch> stretches = rule_stretches(habit, today);
    Day changed = from;
    for (const RuleStretch& stretch : stretches)
        if (stretch.end > from)
            changed = std::min(changed, settle_outcomes(series, habit, stretch, from));
    settle_strength(series, habit, stretches, from);
    settle_runs(series, habit, stretches, changed);
    return changed;
}

} // namespace kept
