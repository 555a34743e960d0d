#pragma once

#include "domain/badges/badge.hpp"
#include "domain/badges/ladder.hpp"
#include "domain/series/series.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace kept {

/// The badge counters of one habit (Streak to Quicker), brought up to date from the first day that changed.
class HabitCounters {
  public:
    /// `from`: the first day of the series whose state may have changed since the last call.
    void update(const HabitSeries& series, const Habit& habit, Day from);

    const Ladder& ladder(BadgeCounter counter) const { return ladders_.at(static_cast<std::size_t>(counter)); }
    /// The counter's value on the last day.
    double current(BadgeCounter counter) const { return now_.values.at(static_cast<std::size_t>(counter)); }

    static constexpr std::size_t count = 6;
    static constexpr bool counts(BadgeCounter counter) { return static_cast<std::size_t>(counter) < count; }

  private:
    static constexpr std::size_t moments_compared = 10;

    /// All that the next day needs to know of the days before it.
    struct State {
        std::array<double, count> values{};
        // Streak and comeback
        Day run_from{};
        int run_kept = 0;   ///< days of the streak that were kept
        int run_prompt = 0; ///< of those, written in time
        int gap = 0;        ///< due days since the last kept one, rest not counted
        bool had_run = false;
        bool came_back = false; ///< the streak that is alive began after a gap
        // Strength
        int recent_answered = 0;
        int recent_prompt = 0;
        // Improved
        double last_median = 0;
        bool has_last_median = false;
        Day improved_from{};
        // Cooler, Quicker
        std::array<float, moments_compared> drops{};
        std::array<Day, moments_compared> drop_days{};
        int drop_count = 0;
        std::array<std::int16_t, moments_compared> first_settles{};
        std::array<std::int16_t, moments_compared> last_settles{};
        Day first_settle_day{};
        int settle_count = 0;
    };
    struct Checkpoint {
        Day day; ///< the state is the one before this day
        State state;
    };

    void step(const HabitSeries& series, const Habit& habit, Day day);
    void step_streak(const HabitSeries& series, Day day);
    void step_strength(const HabitSeries& series, Day day);
    void step_month(const HabitSeries& series, Day day);
    void step_moments(const DayState& state, Day day);
    void set(BadgeCounter counter, double value, Day from, Day to);

    std::array<Ladder, count> ladders_;
    State now_;
    std::vector<Checkpoint> checkpoints_; ///< by day
};

} // namespace kept
