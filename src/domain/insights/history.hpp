#pragma once

#include "domain/day.hpp"
#include "domain/habit.hpp"
#include "domain/series/series.hpp"

#include <span>
#include <string_view>

namespace kept {

/// A hard moment, or an urge.
struct MomentFact {
    Day day;
    int minute_of_day = -1; ///< by the clock on the wall, 0..1439; -1 where it is not known (written on a later day)
    std::string_view feeling;
    std::string_view trigger;
    std::string_view skill;
    int before = -1;  ///< intensity 0..10, -1 not said
    int after = -1;   ///< intensity 0..10, -1 not said
    int minutes = -1; ///< to settle, -1 not said
    bool acted = false;
};

/// One arrival.
struct ArrivalFact {
    Day day;
    int minute_of_day = -1;  ///< as in MomentFact
    double minutes_late = 0; ///< negative: early
};

/// A habit as insights see it. The data it points to must outlive the call; moments and arrivals ascend by day, and
/// within a day keep the order in which they happened or were written.
struct HabitHistory {
    const Habit& habit;
    const HabitSeries& series;
    std::span<const MomentFact> moments{};
    std::span<const ArrivalFact> arrivals{};
    std::string_view moments_are = "hard moments"; ///< what sentences call them, in the plural
};

/// An exercise as insights see it.
struct PracticeHistory {
    std::string_view id;
    std::string_view title;                 ///< what sentences call it
    std::span<const Day> days{};            ///< on which it was saved in time, ascending, each once
    std::span<const HabitId> counted_for{}; ///< habits whose check-in it was too: they are not asked about
};

} // namespace kept
