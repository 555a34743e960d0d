#pragma once

#include "domain/series/series.hpp"

namespace kept {

// Points are earned by checking in, never by the answer (DESIGN 1.2, 1.3).

inline constexpr int full_points = 10;       ///< a habit's day, written on the day or the day after
inline constexpr int half_points = 5;        ///< written two to seven days later
inline constexpr int habits_that_count = 10; ///< at most this number of habits a day
inline constexpr int reflection_points = 5;  ///< words on a day that was not kept, once a day
inline constexpr int review_points = 30;     ///< a look back at a week, once a week

/// The points that checking in on a habit's day earned: 10, 5 or 0. The first answer counts, and no correction takes it
/// away; a day that was cleared has none. A confirmed span counts once, on the day it was said about; answers from
/// another app earn nothing.
int points_of(const DayState& state);

/// Whether words were added to a day that was not kept, within a week.
bool is_reflection(const DayState& state);

/// Points of one day over all habits: `full` and `half` are numbers of habits.
int points_of_day(int full, int half, bool has_reflection);

/// Whether a review of the week that begins on `week`, written on `written`, earns its points: in the last two days
/// of the week or in the seven after it.
bool earns_review_points(Day week, Day written);

/// A level, and how far it has come.
struct Level {
    int number = 1;
    int into = 0;    ///< points since it began
    int needed = 60; ///< points from its beginning to the next one
};

/// Level n needs 60 + 40 (n - 1) points, so that two years of three habits a day lead to level 32 and the next one is
/// still less than two months away.
Level level_of(int points);

} // namespace kept
