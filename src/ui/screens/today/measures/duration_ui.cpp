#include "base/time_units.hpp"
#include "journal/describe.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/today/measures/amount_stepper.hpp"
#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/form_rows.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

constexpr int longest_believed = 12 * 60; ///< minutes; a timer that ran longer was probably forgotten

/// Minutes of the running timer as of now; asks for a frame when the next one is full.
int minutes_of(CardContext& context) {
    const std::int64_t now = context.actions.now_ms();
    const RunningTimer& timer = *context.card.timer;
    const std::int64_t into = std::max<std::int64_t>(now - timer.since_ms, 0) % ms_per_minute;
    context.ui.ask_wake(context.ui.now + static_cast<double>(ms_per_minute - into) / 1000);
    return static_cast<int>(std::max<std::int64_t>(now - timer.since_ms, 0) / ms_per_minute);
}

/// Records what the timer says; where that cannot be right, asks.
void stop(CardContext& context) {
    const int minutes = context.card.timer->minutes(context.actions.now_ms());
    if (minutes >= 0 && minutes <= longest_believed)
        context.actions.stop_timer(context.card);
    else
        context.actions.open_part(context.card, OpenPart::Timed);
}

void draw_timer(CardContext& context, ImVec2& at) {
    Ui& ui = context.ui;
    const std::string_view key = context.is_selected ? "T" : "";
    if (!context.card.timer) {
        if (context.card.may_start_timer && button_in_row(ui, context.id("timer"), at,
                                                          {.label = "Start",
                                                           .hint = key,
                                                           .icon = icons::play_arrow,
                                                           .tip = "A timer; it runs on while Kept is closed"}))
            context.actions.start_timer(context.card);
        return;
    }
    const std::string label = "Stop: " + minutes_text(minutes_of(context));
    if (button_in_row(
            ui, context.id("timer"), at,
            {.label = label, .hint = key, .icon = icons::stop, .style = ButtonStyle::Picked, .accent = context.accent}))
        stop(context);
    at.x -= ui.px(4);
    const float side = ui.px(button_height);
    if (icon_button(ui, context.id("drop"), rect_at(at.x, at.y, side, side), icons::close,
                    "Stop the timer and record nothing"))
        context.actions.drop_timer(context.card);
    at.x += side + ui.px(8);
}

void draw_answers(CardContext& context, Rect row) {
    ImVec2 at = row.min();
    draw_amount_stepper(context, at);
    draw_timer(context, at);
    draw_none_and_skip(context, at);
}

bool handle_keys(CardContext& context) {
    if (context.card.timer && context.ui.shortcut(Key::T)) {
        stop(context);
        return true;
    }
    if (context.card.may_start_timer && context.ui.shortcut(Key::T)) {
        context.actions.start_timer(context.card);
        return true;
    }
    return handle_amount_keys(context);
}

double form_height(const CardContext& context) {
    return context.actions.is_open(context.card, OpenPart::Timed) ? 24 + field_height : 0;
}

/// How long a timer that ran for half a day or more was really about.
void draw_form(CardContext& context, Rect rect) {
    Ui& ui = context.ui;
    draw_text(ui, rect.cut_top(ui.px(24)), Type::Caption, ui.theme.soft,
              "The timer has run for a long time. How many minutes was it really?");
    request_focus(context, "minutes");
    Rect line = rect.with_height(ui.px(field_height));
    std::string& typed = context.state.draft.number;
    const FieldResult field = text_field(ui, context.id("minutes"), line.cut_left(ui.px(96)), typed,
                                         {.hint = "minutes", .numbers_only = true});
    const ImVec2 at{line.left + ui.px(8), line.top + ui.px((field_height - button_height) / 2)};
    if (draw_form_end(context, at, field.submitted,
                      {.can_save = !typed.empty(), .save = "Record", .cancel = "Let it run"}))
        context.actions.send_timed(context.card);
}

} // namespace

constinit const MeasureUi duration_ui{draw_answers, handle_keys, form_height, draw_form};

} // namespace kept::ui
