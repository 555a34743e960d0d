#pragma once

#include "ui/context/context.hpp"

#include <string>
#include <string_view>

namespace kept::ui {

/// The values a stepper counts.
struct StepperSpec {
    double step = 1;
    double min = 0;
    double max = 1e9;
    std::string_view unit = {}; ///< after the number, "pages"
};

/// A number between a minus and a plus; it can be typed too. Marks are "<id>/less", "<id>/amount" and "<id>/more".
/// `text` holds what is being typed and belongs to the view's state. Returns true when `value` changed.
bool stepper(Ui& ui, std::string_view id, Rect rect, double& value, std::string& text, const StepperSpec& spec = {});

/// Width of a stepper for `spec`, in pixels; 36 points high.
float stepper_width(Ui& ui, const StepperSpec& spec);

} // namespace kept::ui
