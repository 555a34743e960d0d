#pragma once

#include "domain/series.hpp"

#include <optional>
#include <vector>

namespace kept {

/// A run of due days that were kept or implied.
struct Streak {
    Day start;      ///< first kept or implied day
    Day end;        ///< last kept or implied day
    int length = 0; ///< kept and implied days; skipped days inside it neither add nor break

    friend bool operator==(const Streak&, const Streak&) = default;
};

/// All streaks of a series, oldest first. Today, while it is still open, does not break one.
std::vector<Streak> streaks_of(const HabitSeries& series);

/// The streak that is still alive on the last day of the series.
std::optional<Streak> current_streak(const HabitSeries& series);

/// The longest; of equals the newest.
std::optional<Streak> best_streak(const std::vector<Streak>& streaks);

} // namespace kept
