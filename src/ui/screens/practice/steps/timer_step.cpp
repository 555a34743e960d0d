#include "base/time_units.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/stepper.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr double radius = 74; ///< points

/// Since when it runs, in unix ms; kept in the draft, so that a timer runs on while another page is shown or Kept is
/// closed. It ends by itself.
constexpr const char* since = "since";

double planned_seconds(const PracticeStep& step) {
    return std::max(1, step.minutes) * 60.0;
}

/// How long it has run by now, up to its end; nullopt: it does not run.
std::optional<double> seconds_of(const PracticeStep& step, const StepAnswer& answer, std::int64_t now_ms) {
    const auto begun = answer.number(since);
    if (!begun)
        return std::nullopt;
    return std::clamp((static_cast<double>(now_ms) - *begun) / 1000, 0.0, planned_seconds(step));
}

/// Notes the whole minutes so far.
void note_minutes(StepAnswer& answer, double seconds) {
    if (const double minutes = std::floor(seconds / 60); minutes > answer.number().value_or(0))
        answer.numbers[""] = minutes;
}

void stop(const PracticeStep& step, StepAnswer& answer, std::int64_t now_ms) {
    if (const auto seconds = seconds_of(step, answer, now_ms))
        note_minutes(answer, *seconds);
    answer.numbers.erase(since);
}

std::int64_t now_of(const ScreenInput& input) {
    return input.services.now_ms ? input.services.now_ms() : 0;
}

void draw_ring(StepContext& context, Rect place, double seconds) {
    Ui& ui = context.ui;
    const double whole = planned_seconds(context.step);
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

void stop_timers(const ScreenInput& input, const Practice& practice, PracticeAnswers& answers) {
    for (const PracticeStep& step : practice.steps)
        if (const auto found = answers.find(step.id); step.kind == StepKind::Timer && found != answers.end())
            stop(step, found->second, now_of(input));
}

float draw_timer_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    StepAnswer& answer = context.answer();
    const std::int64_t now = now_of(context.input);
    const auto seconds = seconds_of(context.step, answer, now);
    Rect rest = area;
    draw_ring(context, rest.cut_top(ui.px(2 * radius + 10)), seconds.value_or(0));
    rest.cut_top(ui.px(12));
    Rect row = rest.cut_top(ui.px(36));
    const ButtonSpec spec{.label = seconds ? "Stop" : "Start the timer",
                          .icon = seconds ? icons::pause : icons::play_arrow};
    const StepperSpec minutes{.step = 1, .max = minutes_a_day, .unit = "minutes so far"};
    const float together = button_width(ui, spec) + ui.px(16) + stepper_width(ui, minutes);
    row = row.inset(std::max(0.0F, (row.width() - together) / 2), 0);
    if (button(ui, context.part("start"), row.cut_left(button_width(ui, spec)).inset(0, ui.px(2)), spec)) {
        if (seconds)
            stop(context.step, answer, now);
        else
            answer.numbers[since] = static_cast<double>(now);
    }
    row.cut_left(ui.px(16));
    double value = answer.number().value_or(0);
    if (stepper(ui, context.id, row.with_width(std::min(row.width(), stepper_width(ui, minutes))), value,
                context.flow.typing[context.id], minutes))
        answer.numbers[""] = std::clamp(value, 0.0, minutes.max);
    if (seconds && *seconds >= planned_seconds(context.step)) {
        stop(context.step, answer, now);
    } else if (seconds) {
        note_minutes(answer, *seconds);
        ui.ask_wake(ui.now + 1 - (*seconds - std::floor(*seconds)));
    }
    return rest.top - area.top;
}

} // namespace kept::ui
