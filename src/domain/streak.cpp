#include "domain/streak.hpp"

namespace kept {
namespace {

bool adds(Outcome outcome) {
    return outcome == Outcome::Kept || outcome == Outcome::Implied;
}

bool breaks(const DayState& state, bool is_today) {
    if (state.outcome == Outcome::Missed)
        return true;
    // A day that is not over can still be answered, and an amount can still grow.
    return (state.outcome == Outcome::Unknown || state.outcome == Outcome::Partial) && !is_today;
}

struct Runs {
    std::vector<Streak> all;
    bool last_is_alive = false;
};

Runs runs_of(const HabitSeries& series) {
    Runs runs;
    for (std::size_t i = 0; i < series.days.size(); ++i) {
        const Day day = series.first + static_cast<int>(i);
        const DayState& state = series.days[i];
        if (adds(state.outcome)) {
            if (!runs.last_is_alive)
                runs.all.push_back({day, day, 0});
            runs.last_is_alive = true;
            runs.all.back().end = day;
            ++runs.all.back().length;
        } else if (breaks(state, i + 1 == series.days.size())) {
            runs.last_is_alive = false;
        }
    }
    return runs;
}

} // namespace

std::vector<Streak> streaks_of(const HabitSeries& series) {
    return runs_of(series).all;
}

std::optional<Streak> current_streak(const HabitSeries& series) {
    const Runs runs = runs_of(series);
    return runs.last_is_alive ? std::optional(runs.all.back()) : std::nullopt;
}

std::optional<Streak> best_streak(const std::vector<Streak>& streaks) {
    const Streak* best = nullptr;
    for (const Streak& streak : streaks)
        if (best == nullptr || streak.length >= best->length)
            best = &streak;
    return best != nullptr ? std::optional(*best) : std::nullopt;
}

} // namespace kept
