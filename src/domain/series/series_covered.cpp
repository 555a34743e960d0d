#include "domain/series/series_covered.hpp"

#include "domain/series/implied.hpp"
#include "domain/series/own_outcome.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace kept {
namespace {

/// The places of days on the row of days that count: all days, or those without rest, which move together.
class DayRow {
  public:
    DayRow(const HabitSeries& series, RestDays rest) : first_(series.first) {
        if (rest == RestDays::Count || std::ranges::none_of(series.days, &DayState::rests))
            return;
        places_.reserve(series.days.size());
        Day place = series.first;
        for (const DayState& state : series.days) {
            places_.push_back(place);
            if (!state.rests)
                ++place;
        }
    }

    Day place_of(Day day) const { return places_.empty() ? day : places_[static_cast<std::size_t>(day - first_)]; }
    bool is_calendar() const { return places_.empty(); }

  private:
    Day first_;
    std::vector<Day> places_; ///< empty: all days count
};

std::vector<CoveredInterval> intervals_of(const HabitSeries& series, const DayRow& row, const Schedule& schedule) {
    std::vector<Day> kept_days;
    kept_days.reserve(series.days.size());
    Day day = series.first;
    for (const DayState& state : series.days) {
        if (state.own == Outcome::Kept)
            kept_days.push_back(day);
        ++day;
    }
    std::vector<Day> places;
    if (!row.is_calendar())
        std::ranges::transform(kept_days, std::back_inserter(places), [&](Day one) { return row.place_of(one); });
    auto intervals =
        covered_intervals(kept_days, row.is_calendar() ? kept_days : places, schedule.times, schedule.days);
    slide_apart(intervals);
    return intervals;
}

/// Which places from `first` to `last` the intervals cover.
std::vector<bool> covered_places(const std::vector<CoveredInterval>& intervals, Day first, Day last) {
    std::vector<bool> is_covered(static_cast<std::size_t>(last - first + 1), false);
    for (const CoveredInterval& interval : intervals)
        for (Day place = std::max(interval.begin, first); place <= std::min(interval.end, last); ++place)
            is_covered[static_cast<std::size_t>(place - first)] = true;
    return is_covered;
}

/// Whether a day that is not kept takes its outcome from the kept days around it.
bool can_be_implied(Outcome outcome) {
    return outcome != Outcome::Kept && is_asked(outcome);
}

/// Whether the outcome of a day that is judged by itself changes, now that it is covered or is not.
bool judge_covered_day(DayState& state, const Habit& habit, const Rule& rule, Day day, bool is_covered) {
    const Outcome before = state.outcome;
    if (is_covered && can_be_implied(before))
        state.outcome = Outcome::Implied;
    else if (!is_covered && before == Outcome::Implied)
        judge_own(state, habit, rule, day);
    return state.outcome != before;
}

} // namespace

Day judge_covered(HabitSeries& series, const Habit& habit, const RulePeriod& period) {
    const DayRow row(series, habit.rest_days);
    const Day first = row.place_of(period.from);
    const auto is_covered =
        covered_places(intervals_of(series, row, period.rule->schedule), first, row.place_of(period.end - 1));
    Day changed = period.end;
    for (Day day = period.from; day < period.end; ++day) {
        DayState& state = series.days[static_cast<std::size_t>(day - series.first)];
        if (judge_covered_day(state, habit, *period.rule, day,
                              is_covered[static_cast<std::size_t>(row.place_of(day) - first)]))
            changed = std::min(changed, day);
    }
    return changed;
}

} // namespace kept
