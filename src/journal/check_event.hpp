#pragma once

#include "journal/events/event.hpp"

namespace kept {

/// Throws EventError where an event is not what its kind demands, or holds a number no Kept would write.
void check_event(const Event& event);

// The checks of kinds whose body says more than that it can be read.

/// Checks the fields that other code counts on: a place on the screens, and a colour.
void check_habit_fields(const Event& event);
void check_check_in(const Event& event);
void check_goal_reached(const Event& event);

} // namespace kept
