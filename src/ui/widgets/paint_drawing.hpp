#pragma once

#include "charts/drawing.hpp"
#include "ui/context/context.hpp"
#include "ui/context/ids.hpp"

#include <cstdint>
#include <string_view>

namespace kept::ui {

/// Paints a chart with its top left corner at `origin`, in pixels.
void paint_drawing(Ui& ui, const charts::Drawing& drawing, ImVec2 origin);

/// The mouse input a chart got.
struct ChartInteraction {
    const charts::HitArea* hovered = nullptr;
    bool clicked = false; ///< on `hovered`
    bool is_over = false; ///< the mouse is over the chart
    bool is_held = false; ///< its button went down there and is down
};

/// Paints a chart, shows the read-out under the mouse, and makes its hit areas known to tests as "<id>/<hit id>".
ChartInteraction draw_chart(Ui& ui, std::string_view id, const charts::Drawing& drawing, ImVec2 origin);

/// The drawing of a chart for a place of that many points: the one of the last frame, or made by `make()` where that
/// was of other `data`, a number that changes with what the chart shows.
template <typename Make>
const charts::Drawing& drawing_for(Ui& ui, std::uint64_t id, std::uint64_t data, double width, double height,
                                   const Make& make) {
    return ui.state.drawings.get(id,
                                 {.data = data,
                                  .width = width,
                                  .height = height,
                                  .theme = &ui.theme,
                                  .scale = ui.scale,
                                  .fonts = ui.fonts.loads(),
                                  .longer_words = ui.longer_words},
                                 make);
}
template <typename Make>
const charts::Drawing& drawing_for(Ui& ui, std::string_view id, std::uint64_t data, double width, double height,
                                   const Make& make) {
    return drawing_for(ui, id_number(id), data, width, height, make);
}

/// Widths of texts as they will be drawn, in points.
charts::TextMeasure measure_of(Ui& ui);

} // namespace kept::ui
