#include "domain/series_covered.hpp"

#include "domain/implied.hpp"
#include "domain/own_outcome.hpp"

#include <algorithm>
#include <vector>

namespace kept {
namespace {

/// The places of days on the row of days that count: all days, or those without rest, which move together.
class DayRow {
  public:
    DayRow(const HabitSeries& series, RestDays rest) : first_(series.first) {
        places_.reserve(series.days.size());
        Day place = series.first;
        for (const DayState& state : series.days) {
            places_.push_back(place);
            if (rest == RestDays::Count || !state.rests)
                ++place;
        }
    }

    Day place_of(Day day) const { return places_[static_cast<std::size_t>(day - first_)]; }

  private:
    Day first_;
    std::vector<Day> places_;
};

std::vector<CoveredInterval> intervals_of(const HabitSeries& series, const DayRow& row, const Schedule& schedule) {
    std::vector<Day> kept_days;
    std::vector<Day> places;
    for (Day day = series.first; series.holds(day); ++day)
        if (series.at(day).said == Outcome::Kept) {
            kept_days.push_back(day);
            places.push_back(row.place_of(day));
        }
    auto intervals = covered_intervals(kept_days, places, schedule.times, schedule.days);
    slide_apart(intervals);
    return intervals;
}

/// Whether a day that is not kept takes its outcome from the kept days around it.
bool can_be_implied(Outcome outcome) {
    return outcome != Outcome::Kept && outcome != Outcome::Skipped && outcome != Outcome::NotDue;
}

} // namespace

void settle_covered(HabitSeries& series, const Habit& habit, const RuleStretch& stretch) {
    const auto offset = static_cast<std::size_t>(stretch.from - series.first);
    for (Day day = stretch.from; day < stretch.end; ++day)
        settle_own(series.days[static_cast<std::size_t>(day - series.first)], habit, *stretch.rule, day);
    const DayRow row(series, habit.rest_days);
    const auto intervals = intervals_of(series, row, stretch.rule->schedule);
    const Day first = row.place_of(stretch.from);
    const Day last = row.place_of(stretch.end - 1);
    std::vector<bool> is_covered(static_cast<std::size_t>(last - first + 1), false);
    for (const CoveredInterval& interval : intervals)
        for (Day place = std::max(interval.begin, first); place <= std::min(interval.end, last); ++place)
            is_covered[static_cast<std::size_t>(place - first)] = true;
    auto state = series.days.begin() + static_cast<std::ptrdiff_t>(offset);
    for (Day day = stretch.from; day < stretch.end; ++day, ++state)
        if (is_covered[static_cast<std::size_t>(row.place_of(day) - first)] && can_be_implied(state->outcome))
            state->outcome = Outcome::Implied;
}

} // namespace kept
