#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/record/record_state.hpp"

namespace kept::ui {

/// Bringing a record along: the file, its questions, the preview, and the work under way.
void draw_import_sheet(Ui& ui, RecordKeeper& keeper, ImportSheet& sheet);

} // namespace kept::ui
