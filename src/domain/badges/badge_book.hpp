#pragma once

#include "domain/badges/badge.hpp"
#include "domain/badges/habit_counters.hpp"
#include "domain/badges/shared_counters.hpp"

#include <span>
#include <vector>

namespace kept {

/// The counters of one habit and whose they are.
struct CountedHabit {
    HabitId id;
    MeasureKind measure = MeasureKind::YesNo;
    const HabitCounters* counters = nullptr;
};

/// Returns the status of each badge of a catalogue. The earliest habit to reach a threshold earns the badge; of those
/// on the way the nearest counts.
std::vector<BadgeStatus> judge_badges(std::span<const Badge> badges, std::span<const CountedHabit> habits,
                                      const SharedCounters& shared);

} // namespace kept
