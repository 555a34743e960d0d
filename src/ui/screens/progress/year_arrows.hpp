#pragma once

#include "ui/screens/progress/progress_state.hpp"

namespace kept::ui {

/// The arrows to the year before and after at the left end of `row`, beside the year's name. `first_year`: of the
/// record.
void draw_year_arrows(Ui& ui, ProgressState& state, Day today, int first_year, Rect row);

} // namespace kept::ui
