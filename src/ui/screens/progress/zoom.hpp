#pragma once

#include "ui/screens/progress/progress_state.hpp"
#include "ui/widgets/paint_drawing.hpp"

namespace kept::ui {

/// Smaller, larger and back, as buttons cut off the right of a chart's `head`; plus and minus on the keyboard do the
/// same, Shift with Left and Right moves. `whole`: all days of the record.
void draw_zoom_buttons(Ui& ui, ProgressState& state, const TimeWindow& whole, Rect& head);

/// Handles mouse input on the time of a strength curve painted at `chart`: dragging moves it, the wheel with Ctrl zooms
/// around the day under the mouse (alone it scrolls the page), with Shift it moves too.
void handle_zoom(Ui& ui, ProgressState& state, const TimeWindow& whole, const ChartInteraction& interaction,
                 Rect chart);

} // namespace kept::ui
