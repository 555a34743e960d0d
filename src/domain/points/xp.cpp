#include "domain/points/xp.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr int first_level = 60;
constexpr int step = 40;
constexpr int latest_full = 1;
constexpr int latest_half = 7;

} // namespace

int points_of(const DayState& state) {
    if (!state.answered || state.points_lag < 0 || state.points_lag > latest_half)
        return 0;
    return state.points_lag <= latest_full ? full_points : half_points;
}

bool is_reflection(const DayState& state) {
    const bool is_miss = state.own == Outcome::Missed || state.own == Outcome::Partial;
    return is_miss && state.facts.has_words && points_of(state) > 0;
}

int points_of_day(int full, int half, bool has_reflection) {
    const int max_full = std::min(full, habits_that_count);
    const int max_half = std::min(half, habits_that_count - max_full);
    return max_full * full_points + max_half * half_points + (has_reflection ? reflection_points : 0);
}

bool earns_review_points(Day week, Day written) {
    return written >= week + 5 && written <= week + 13;
}

Level level_of(int points) {
    Level level;
    level.into = std::max(0, points);
    for (level.needed = first_level; level.into >= level.needed; level.needed += step) {
        level.into -= level.needed;
        ++level.number;
    }
    return level;
}

} // namespace kept
