#include "base/time_units.hpp"
#include "journal/practices/step_kinds.hpp"
#include "journal/promises/promise_body.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/practice/steps/step_drawer.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr int furthest = 3'660;

/// Minutes since midnight on the wall now; nullopt where no clock is at hand.
std::optional<int> minute_now(const ScreenInput& input) {
    if (!input.services.local_minute)
        return std::nullopt;
    return input.services.local_minute();
}

/// A time-out begins with a time to be back already in its field.
void suggest(const StepContext& context) {
    StepAnswer& answer = context.answer();
    if (context.step.minutes == 0 || !answer.is_empty())
        return;
    answer.text = "Come back and go on talking";
    const auto now = minute_now(context.input);
    if (!now)
        return;
    const int back = (*now + context.step.minutes + 4) / 5 * 5;
    // A due time is a civil date and clock time; the small hours belong to the user's day before.
    const bool is_after_midnight = *now < context.input.journal.settings().day_start_hour * minutes_an_hour;
    const Day date = context.input.today + (is_after_midnight ? 1 : 0);
    answer.numbers["day"] = (date + (back >= minutes_a_day ? 1 : 0)).number;
    answer.numbers["minute"] = back % minutes_a_day;
}

std::optional<Day> day_of(const StepAnswer& answer) {
    const auto number = answer.number("day");
    return number ? std::optional(Day{static_cast<int>(std::clamp(*number, -1e6, 1e6))}) : std::nullopt;
}

/// The time of day as it is typed; noted once it is one.
void draw_time(StepContext& context, Rect place) {
    StepAnswer& answer = context.answer();
    std::string& text = context.flow.typing[context.part("time")];
    const auto minute = answer.number("minute");
    if (text.empty() && minute && *minute >= 0 && *minute < minutes_a_day)
        text = clock_text(static_cast<int>(*minute));
    if (!text_field(context.ui, context.part("time"), place, text, {.hint = "18:00"}).changed)
        return;
    if (const auto typed = parse_clock(text))
        answer.numbers["minute"] = *typed;
    else
        answer.numbers.erase("minute");
}

void draw_made(StepContext& context, Rect row) {
    Ui& ui = context.ui;
    draw_icon(ui, row.cut_left(ui.px(24)).centre(), IconSize::Medium, ui.theme.brand(), icons::check_circle);
    row.cut_left(ui.px(8));
    draw_text(ui, row, Type::Body, ui.theme.ink, "Promised: " + describe_answer(context.step, context.answer()));
    ui.mark(context.part("made"), row);
}

} // namespace

std::optional<MakePromise> promise_of(const PracticeStep& step, const StepAnswer& answer) {
    const auto day = day_of(answer);
    if (step.kind != StepKind::Promise || answer.text.empty() || !day || answer.number("made"))
        return std::nullopt;
    MakePromise promise{.habit = {}, .text = answer.text, .to = {}, .due = {day, std::nullopt}};
    if (const auto minute = answer.number("minute"); minute && *minute >= 0 && *minute < minutes_a_day)
        promise.due.minute = static_cast<int>(*minute);
    return promise;
}

float draw_promise_step(StepContext& context, Rect area) {
    Ui& ui = context.ui;
    suggest(context);
    StepAnswer& answer = context.answer();
    Rect rest = area;
    if (answer.number("made")) {
        draw_made(context, rest.cut_top(ui.px(36)));
        return rest.top - area.top;
    }
    text_field(ui, context.id, rest.cut_top(ui.px(field_height)), answer.text, {.hint = "What will you do?"});
    rest.cut_top(ui.px(10));
    Rect row = rest.cut_top(ui.px(38));
    const Day today = context.input.today;
    const CalendarRange range{today, today + furthest, today, context.input.journal.settings().first_weekday};
    if (const auto picked = date_field(ui, context.flow.calendar, context.part("day"), row.cut_left(ui.px(190)),
                                       day_of(answer), range, "By which day?"))
        answer.numbers["day"] = picked->number;
    row.cut_left(ui.px(10));
    draw_time(context, row.cut_left(ui.px(84)).with_height(ui.px(field_height)));
    row.cut_left(ui.px(10));
    const auto promise = promise_of(context.step, answer);
    const ButtonSpec spec{.label = "Promise it", .icon = icons::handshake, .enabled = promise.has_value()};
    if (row.width() < button_width(ui, spec)) {
        rest.cut_top(ui.px(10));
        row = rest.cut_top(ui.px(38));
    }
    row = row.with_width(button_width(ui, spec)).inset(0, ui.px(3));
    if (button(ui, context.part("make"), row, spec) && promise) {
        context.input.ask(*promise);
        answer.numbers["made"] = 1;
    }
    return rest.top - area.top;
}

} // namespace kept::ui
