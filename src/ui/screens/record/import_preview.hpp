#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/record/record_state.hpp"

namespace kept::ui {

/// Draws the changes a file would bring: counts, and the parts left out with the reason. True if its columns are to be
/// chosen. `reminders`: whether those of the file are to be switched on.
bool draw_import_preview(Ui& ui, const ImportView& view, bool& reminders, Rect area);

/// A line that says what is under way, for as long as it takes.
void draw_under_way(Ui& ui, std::string_view sentence, Rect area);

/// A list of things with what is to be said of each, of which only those in sight are drawn.
void draw_left_out(Ui& ui, std::string_view id, const std::vector<LeftOut>& lines, Rect area);

} // namespace kept::ui
