#include "domain/series/implied.hpp"

#include <algorithm>
#include <cstddef>

namespace kept {
namespace {

/// Loop takes 30 and 31 days as "a month": the month of the first day, or the next month if that is its last day.
int interval_size(Day begin, int days) {
    if (days != 30 && days != 31)
        return days;
    const bool is_last_of_month = static_cast<int>(to_civil(begin).day) == days_in_month(begin);
    return days_in_month(is_last_of_month ? begin + 1 : begin);
}

} // namespace

std::vector<CoveredInterval> covered_intervals(std::span<const Day> kept_days, std::span<const Day> places, int times,
                                               int days) {
    std::vector<CoveredInterval> intervals;
    const auto group = static_cast<std::size_t>(std::max(times, 1));
    for (std::size_t last = group - 1; last < kept_days.size(); ++last) {
        const Day begin = places[last + 1 - group];
        const Day centre = places[last];
        const int size = interval_size(kept_days[last + 1 - group], days);
        if (centre - begin < size)
            intervals.push_back({begin, centre, begin + (size - 1)});
    }
    return intervals;
}

void slide_apart(std::vector<CoveredInterval>& intervals) {
    for (std::size_t i = intervals.size(); i-- > 1;) {
        const CoveredInterval& newer = intervals[i];
        CoveredInterval& interval = intervals[i - 1];
        const int overlap = interval.end - newer.begin;
        if (overlap < 0)
            continue;
        const int slide = std::min(interval.end - interval.centre, overlap + 1);
        interval.begin = interval.begin - slide;
        interval.end = interval.end - slide;
    }
}

} // namespace kept
