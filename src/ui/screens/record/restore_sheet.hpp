#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/record/record_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Putting a copy in the place of the log: what each of them has that the other has not.
void draw_restore_sheet(Ui& ui, const ScreenInput& input);

/// The result of a search for damage.
void draw_verdict_sheet(Ui& ui, const ScreenInput& input);

} // namespace kept::ui
