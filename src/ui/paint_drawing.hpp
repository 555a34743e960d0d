#pragma once

#include "charts/drawing.hpp"
#include "ui/context.hpp"

#include <optional>
#include <string>

namespace kept::ui {

/// Paints a chart with its top left corner at `origin`, in pixels.
void paint_drawing(Ui& ui, const charts::Drawing& drawing, ImVec2 origin);

/// What the mouse does to a chart.
struct ChartTouch {
    const charts::HitArea* hovered = nullptr;
    bool clicked = false; ///< on `hovered`
    bool is_over = false; ///< the mouse is over the chart
    bool is_held = false; ///< its button went down there and is down
};

/// Paints a chart, shows the read-out under the mouse, and makes its hit areas known to tests as "<id>/<hit id>".
ChartTouch draw_chart(Ui& ui, std::string_view id, const charts::Drawing& drawing, ImVec2 origin);

/// Widths of texts as they will be drawn, in points.
charts::TextMeasure measure_of(Ui& ui);

} // namespace kept::ui
