#include "domain/series/streak.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace kept {
namespace {

/// First and last day of the week or month that holds `day`, as far as the same unit counts without a break.
Day start_of(const HabitSeries& series, Day day, StreakUnit unit) {
    const Day begin = std::max(series.first, period_of(series, day, unit).first);
    while (day > begin && series.at(day - 1).unit == unit)
        day = day - 1;
    return day;
}

Day end_of(const HabitSeries& series, Day day, StreakUnit unit) {
    const Day end = std::min(series.last(), period_of(series, day, unit).last);
    while (day < end && series.at(day + 1).unit == unit)
        ++day;
    return day;
}

/// Whether the run grew on day `index`.
bool adds(const HabitSeries& series, std::size_t index) {
    const DayState& state = series.days[index];
    return state.begins_run || (index > 0 && state.run > series.days[index - 1].run);
}

} // namespace

CalendarPeriod period_of(const HabitSeries& series, Day day, StreakUnit unit) {
    if (unit == StreakUnit::Days)
        return {day, day};
    return series.weeks.period_of(unit == StreakUnit::Weeks ? Period::week() : Period::month(), day);
}

std::vector<Streak> streaks_of(const HabitSeries& series) {
    std::vector<Streak> all;
    for (std::size_t i = 0; i < series.days.size(); ++i) {
        if (!adds(series, i))
            continue;
        const DayState& state = series.days[i];
        const Day day = series.first + static_cast<int>(i);
        if (state.begins_run)
            all.push_back({.start = start_of(series, day, state.unit), .unit = state.unit});
        all.back().end = end_of(series, day, state.unit);
        all.back().length = state.run;
    }
    return all;
}

std::optional<Streak> current_streak(const HabitSeries& series) {
    if (series.days.empty() || series.days.back().run == 0)
        return std::nullopt;
    const StreakUnit unit = series.days.back().unit;
    Streak streak{.start = {}, .end = {}, .length = series.days.back().run, .unit = unit};
    std::size_t i = series.days.size() - 1;
    while (!adds(series, i))
        --i;
    streak.end = end_of(series, series.first + static_cast<int>(i), unit);
    while (!series.days[i].begins_run)
        --i;
    streak.start = start_of(series, series.first + static_cast<int>(i), unit);
    return streak;
}

std::optional<Streak> best_streak(const std::vector<Streak>& streaks) {
    const auto days = [](const Streak& streak) { return streak.length * nominal_days(streak.unit); };
    const Streak* best = nullptr;
    for (const Streak& streak : streaks)
        if (best == nullptr || days(streak) >= days(*best))
            best = &streak;
    return best != nullptr ? std::optional(*best) : std::nullopt;
}

int nominal_days(StreakUnit unit) {
    constexpr std::array<int, 3> days{1, 7, 30};
    return days.at(static_cast<std::size_t>(unit));
}

std::string_view units_text(StreakUnit unit) {
    constexpr std::array<std::string_view, 3> words{"days", "weeks", "months"};
    return words.at(static_cast<std::size_t>(unit));
}

std::string length_text(int length, StreakUnit unit) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> words{
        {{"day", "days"}, {"week", "weeks"}, {"month", "months"}}};
    const auto& [one, many] = words.at(static_cast<std::size_t>(unit));
    return counted(length, one, many);
}

} // namespace kept
