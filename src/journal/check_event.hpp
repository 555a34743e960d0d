#pragma once

#include "journal/events/event.hpp"

namespace kept {

/// Throws EventError where an event is not what its kind demands, or holds a number no Kept would write.
void check_event(const Event& event);

} // namespace kept
