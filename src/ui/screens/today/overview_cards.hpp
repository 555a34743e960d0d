#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/today/state/overview_state.hpp"

namespace kept::ui {

/// Looks up the goals and the badge that the overview shows.
void refresh_overview_cards(const ScreenInput& input, OverviewState& state);

/// Goals with their pace, and the newest or the next badge, from the top of `area`, which is cut down by what they
/// take.
void draw_overview_cards(Ui& ui, const ScreenInput& input, OverviewState& state, Rect& area);

} // namespace kept::ui
