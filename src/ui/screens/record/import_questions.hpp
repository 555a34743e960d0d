#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/record/record_state.hpp"

namespace kept::ui {

/// Draws the question to answer before a file can be read, in plain form. True if the answer is complete.
bool draw_import_question(Ui& ui, ImportSheet& sheet, const ImportView& view, ImportQuestion question, Rect area);

} // namespace kept::ui
