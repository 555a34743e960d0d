#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/today/state/today_state.hpp"

namespace kept::ui {

/// The heading over a group's cards: its name, how many are answered, and a click folds them away.
void draw_group_head(Ui& ui, TodayState& state, const std::string& group, Rect row);
inline constexpr double group_height = 36; ///< points

} // namespace kept::ui
