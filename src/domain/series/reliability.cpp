#include "domain/series/reliability.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
bool counts_as_due(const DayState& state) {
    if (state.unit != StreakUnit::Days)
        return state.mark != PeriodMark::None;
    return is_asked(state.outcome) && !state.waits;
}

bool counts_as_kept(const DayState& state) {
    if (state.unit != StreakUnit::Days)
        return state.mark == PeriodMark::Met;
    return state.outcome == Outcome::Kept || state.outcome == Outcome::Implied;
}

bool counts(const HabitSeries& series, Day day) {
    if (!series.holds(day) || !counts_as_due(series.at(day)))
        return false;
    return series.at(day).unit != StreakUnit::Days || !series.is_open(day);
}

Reliability wilson(int kept, int due) {
    if (due <= 0)
        return {};
    constexpr double z = 1.959963984540054;
    const double n = due;
    const double p = kept / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {kept, due, StreakUnit::Days, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Reliability reliability_of(const HabitSeries& series, int days) {
    int kept = 0;
    int due = 0;
    const std::size_t count = series.days.size();
    const std::size_t wanted = std::min(count, static_cast<std::size_t>(std::max(days, 0)));
    for (std::size_t i = count - wanted; i < count; ++i) {
        const DayState& state = series.days[i];
        if (!counts(series, series.first + static_cast<int>(i)))
            continue;
        ++due;
        kept += counts_as_kept(state) ? 1 : 0;
    }
    Reliability reliability = wilson(kept, due);
    reliability.unit = series.days.empty() ? StreakUnit::Days : series.days.back().unit;
    return reliability;
}

} // namespace kept
