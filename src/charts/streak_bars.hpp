#pragma once

#include "charts/drawing.hpp"
#include "charts/theme.hpp"
#include "domain/series/streak.hpp"

#include <optional>
#include <vector>

namespace kept::charts {

struct StreakBarsInput {
    std::vector<Streak> streaks;   ///< all of them, oldest first
    std::optional<Streak> current; ///< marked as still going
    std::size_t max = 5;           ///< how many of the longest to show
    Colour accent;
};

/// Those that are shown: the longest, newest first.
std::vector<Streak> shown_streaks(const StreakBarsInput& input);

/// The longest streaks as bars, newest first, each with its dates and its length. Without any it says what counts as
/// one.
Drawing streak_bars(const StreakBarsInput& input, const Theme& theme, double width, const TextMeasure& measure);

} // namespace kept::charts
