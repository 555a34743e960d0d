#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Offers the look back at a week that is over or nearly so, until it is written or the next one is due; returns the
/// height it took, the gap after it included. Nothing in the first week of a record.
float draw_review_card(Ui& ui, const ScreenInput& input, Rect area);

} // namespace kept::ui
