#include "domain/weeks.hpp"

#include <algorithm>

namespace kept {

void Weeks::change(Day day, Weekday first) {
    while (!changes_.empty() && changes_.back().from > day)
        changes_.pop_back();
    if (first_weekday_on(day) == first)
        return;
    Day from = day + 1;
    while (weekday_of(from) != first)
        ++from;
    changes_.push_back({from, first});
}

Weekday Weeks::first_weekday_on(Day day) const {
    const auto next = std::ranges::upper_bound(changes_, day, {}, &Change::from);
    return next == changes_.begin() ? first_ : std::prev(next)->first;
}

CalendarPeriod Weeks::week_of(Day day) const {
    const Weekday first = first_weekday_on(day);
    CalendarPeriod week{period_begin(Period::week(), day, first), period_end(Period::week(), day, first)};
    const auto next = std::ranges::upper_bound(changes_, day, {}, &Change::from);
    if (next != changes_.end() && next->from <= week.last) {
        week.last = next->from - 1;
        week.is_cut_short = true;
    }
    return week;
}

CalendarPeriod Weeks::period_of(const Period& period, Day day) const {
    if (period.kind == PeriodKind::Week)
        return week_of(day);
    return {period_begin(period, day, first_), period_end(period, day, first_)};
}

} // namespace kept
