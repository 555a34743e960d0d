#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/record/record_state.hpp"
#include "ui/screens/screen_input.hpp"

namespace kept::ui {

/// Bringing a record along: the file, its questions, the preview, and the work under way.
void draw_import_sheet(Ui& ui, const ScreenInput& input, ImportSheet& sheet);

} // namespace kept::ui
