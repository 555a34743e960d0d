#include "ui/icons.hpp"
#include "ui/screens/practice/steps/step_face.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/slider.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr double radius = 74; ///< points

bool is_running(const StepContext& context) {
    return context.flow.clock.step == context.step.id;
}

/// Notes the whole minutes so far, so that a draft holds them.
void note_minutes(StepContext& context, double seconds) {
    if (const double minutes = std::floor(seconds / 60); minutes > context.answer().number().value_or(0))
        context.answer().numbers[""] = minutes;
}

void draw_ring(StepContext& context, Rect place, double seconds) {
    Ui& ui = context.ui;
    const double whole = std::max(1, context.step.minutes) * 60.0;
    const double left = std::max(0.0, whole - seconds);
    const std::string label = fmt::format("{}:{:02}", static_cast<int>(left) / 60, static_cast<int>(left) % 60);
    ring(ui, context.part("ring"), place.centre(), ui.px(radius),
         {.share = std::min(1.0, seconds / whole),
          .label = label,
          .type = Type::Headline,
          .accent = ui.theme.brand(),
          .width = 8});
    ui.mark(context.part("ring"), square_around(place.centre(), ui.px(2 * radius)));
}

} // namespace

float draw_timer_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    RunningClock& clock = context.flow.clock;
    const double seconds = is_running(context) ? ui.now - clock.since : 0;
    Rect rest = area;
    draw_ring(context, rest.cut_top(ui.px(2 * radius + 10)), seconds);
    rest.cut_top(ui.px(12));
    Rect row = rest.cut_top(ui.px(36));
    const ButtonFace face{.label = is_running(context) ? "Stop" : "Start the timer",
                          .icon = is_running(context) ? icons::pause : icons::play_arrow};
    const StepperFace minutes{.step = 1, .most = 1440, .unit = "minutes"};
    const float together = button_width(ui, face) + ui.px(16) + stepper_width(ui, minutes);
    row = row.inset(std::max(0.0F, (row.width() - together) / 2), 0);
    if (button(ui, context.part("start"), row.cut_left(button_width(ui, face)).inset(0, ui.px(2)), face)) {
        note_minutes(context, seconds);
        clock = is_running(context) ? RunningClock{} : RunningClock{context.step.id, ui.now};
    }
    row.cut_left(ui.px(16));
    double value = context.answer().number().value_or(0);
    if (stepper(ui, context.id, row.with_width(std::min(row.width(), stepper_width(ui, minutes))), value,
                context.flow.typing[context.id], minutes))
        context.answer().numbers[""] = std::clamp(value, 0.0, minutes.most);
    if (is_running(context)) {
        note_minutes(context, seconds);
        ui.ask_wake(clock.since + std::floor(seconds) + 1);
    }
    return rest.top - area.top;
}

} // namespace kept::ui
