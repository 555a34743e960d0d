#pragma once

#include "domain/goals/goal.hpp"

#include <cstdint>

namespace kept {

/// Why a goal rests: it has no pace and no forecast, and is not reached meanwhile.
enum class GoalRest : std::uint8_t {
    None,
    OtherUnit, ///< a goal on a streak of weeks, while the habit's streak counts days
    Archived,  ///< the habit is in the archive
};

/// Whether `goal` rests on `day`, by what was asked of it on that day.
GoalRest rest_on(const Goal& goal, const Habit& habit, Day day);

/// Whether the user has yet to say what becomes of a goal that rests on `day`: restate it, let it wait, or drop it.
bool asks_about_rest(const Goal& goal, const Habit& habit, Day day);

/// `goal` with the unit of its streak in each version. One from an older log has none: it takes the unit that the
/// streak had on the day the goal was set.
Goal with_units(Goal goal, const Habit& habit);

} // namespace kept
