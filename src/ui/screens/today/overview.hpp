#pragma once

#include "base/memo.hpp"
#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/screens/today/state/overview_state.hpp"

namespace kept::ui {

/// The last twelve weeks of all habits and the trend of their strength; returns the height it takes, in pixels.
float draw_overview(Ui& ui, const ScreenInput& input, Memo<JournalKey, OverviewState>& overview, Rect area);

} // namespace kept::ui
