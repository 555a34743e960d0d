#include "base/time_units.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/stepper.hpp"

#include <algorithm>

namespace kept::ui {

float draw_number_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    const StepperSpec spec{
        .step = context.step.unit == "minutes" ? 5.0 : 1.0, .max = minutes_a_day, .unit = context.step.unit};
    double value = answer.number().value_or(0);
    const Rect place = area.with_height(ui.px(36)).with_width(std::min(area.width(), stepper_width(ui, spec)));
    if (stepper(ui, context.id, place, value, context.flow.typing[context.id], spec))
        answer.numbers[""] = std::clamp(value, 0.0, spec.max);
    return place.height();
}

} // namespace kept::ui
