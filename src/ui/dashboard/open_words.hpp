#pragma once

#include "ui/dashboard/dashboard.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// The words in forms that are open and not saved, with what else those forms hold. Empty where there are none.
OpenWords open_words(const ScreenInput& input, const DashboardState& state);

/// Opens the forms again with those words in them. Words about a habit, a promise or an exercise that is gone are left
/// out.
void put_back(const ScreenInput& input, DashboardState& state, const OpenWords& words);

/// Before a frame: takes up the words of the last time, once, and those of a command that was refused.
void restore_words(const ScreenInput& input, DashboardState& state);
/// After a frame: hands on what changed, so that closing the window, or its end by any means, loses none of it.
void keep_words(const ScreenInput& input, DashboardState& state);

} // namespace kept::ui
