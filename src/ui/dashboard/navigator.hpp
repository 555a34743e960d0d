#pragma once

#include "ui/dashboard/dashboard.hpp"

namespace kept::ui {

/// Goes where a screen led: to another screen, a form or a sheet.
void go_to(const ScreenInput& input, DashboardState& state, const Navigation& where);

} // namespace kept::ui
