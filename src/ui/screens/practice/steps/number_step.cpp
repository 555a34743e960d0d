#include "base/time_units.hpp"
#include "ui/screens/practice/steps/step_face.hpp"
#include "ui/widgets/stepper.hpp"

#include <algorithm>

namespace kept::ui {

float draw_number_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    const StepperFace face{
        .step = context.step.unit == "minutes" ? 5.0 : 1.0, .most = minutes_a_day, .unit = context.step.unit};
    double value = answer.number().value_or(0);
    const Rect place = area.with_height(ui.px(36)).with_width(std::min(area.width(), stepper_width(ui, face)));
    if (stepper(ui, context.id, place, value, context.flow.typing[context.id], face))
        answer.numbers[""] = std::clamp(value, 0.0, face.most);
    return place.height();
}

} // namespace kept::ui
