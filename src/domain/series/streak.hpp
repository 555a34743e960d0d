#pragma once

#include "domain/series/series.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept {

/// A run of due days that were kept or implied; of whole weeks or months where the schedule asks for those.
struct Streak {
    Day start;      ///< first kept or implied day, or first day of the first week or month
    Day end;        ///< last kept or implied day, or last day that has come of the last week or month
    int length = 0; ///< in `unit`; skipped days inside it neither add nor break
    StreakUnit unit = StreakUnit::Days;

    friend bool operator==(const Streak&, const Streak&) = default;
};

/// The week or month of a series that holds `day`, by the unit that is counted; the day alone where days are.
CalendarPeriod period_of(const HabitSeries& series, Day day, StreakUnit unit);

/// All streaks of a series, oldest first. Today, while it is still open, does not break one.
std::vector<Streak> streaks_of(const HabitSeries& series);

/// The streak that is still alive on the last day of the series.
std::optional<Streak> current_streak(const HabitSeries& series);

/// The longest, by the days it spans where units differ; of equals the newest.
std::optional<Streak> best_streak(const std::vector<Streak>& streaks);

/// The days in one of `unit`: 1, 7 or 30.
int nominal_days(StreakUnit unit);

/// "days", "weeks", "months".
std::string_view units_text(StreakUnit unit);

/// "1 day", "12 days", "3 weeks".
std::string length_text(int length, StreakUnit unit);

} // namespace kept
