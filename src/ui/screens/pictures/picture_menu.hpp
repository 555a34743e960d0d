#pragma once

#include "charts/numbers.hpp"
#include "ui/screens/screen_input.hpp"
#include "ui/widgets/paint_drawing.hpp"

#include <functional>
#include <optional>
#include <string_view>

namespace kept::ui {

/// A chart or a badge that can be taken along.
struct PictureOffer {
    std::string_view id; ///< its path; the button and the menu are called "<id>/take" and "<id>/menu"
    std::string_view title;
    Rect area;                  ///< where a right click opens the menu
    std::optional<Rect> button; ///< none: the right click alone
    std::function<charts::Drawing()> drawing;
    std::function<charts::Numbers()> numbers;
};

/// The button "…" and its menu: copy the numbers, copy the picture, save it. Draw it before the chart, so that the
/// mouse goes to the button first.
void offer_picture(Ui& ui, const ScreenInput& input, const PictureOffer& offer);

/// Draws a chart with the button to take it along.
ChartInteraction draw_savable_chart(Ui& ui, const ScreenInput& input, std::string_view id, std::string_view title,
                                    const charts::Drawing& drawing, ImVec2 origin, Rect button,
                                    const std::function<charts::Numbers()>& numbers);

/// Takes the place of the button off the right end of a head row.
Rect cut_picture_button(const Ui& ui, Rect& head);

} // namespace kept::ui
