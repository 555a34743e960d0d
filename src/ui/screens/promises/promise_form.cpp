#include "ui/screens/promises/promise_form.hpp"

#include "journal/promises/promise_body.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/form.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace kept::ui {
namespace {

constexpr int furthest = 3650; ///< days ahead

// In points.
constexpr double dialog_width = 540;
constexpr double new_height = 452;
constexpr double terms_height = 348;
constexpr double time_width = 110;

/// Nothing typed, or a time of day.
bool is_time_right(const PromiseDraft& draft) {
    return draft.time.empty() || (draft.due && parse_clock(draft.time));
}

Due due_of(const PromiseDraft& draft) {
    return {draft.due, draft.due && !draft.time.empty() ? parse_clock(draft.time) : std::nullopt};
}

/// New terms that are the old ones.
bool is_same(const ScreenInput& input, const PromiseDraft& draft) {
    const Promise* promise = draft.renegotiates ? input.journal.promises().find(*draft.renegotiates) : nullptr;
    return promise != nullptr && promise->due() == due_of(draft);
}

bool can_send(const ScreenInput& input, const PromiseDraft& draft) {
    if (!is_time_right(draft) || is_past_due(due_of(draft), input.now()) || is_same(input, draft))
        return false;
    return draft.renegotiates ? draft.due.has_value() : draft.text.find_first_not_of(" \t\n") != std::string::npos;
}

/// Returns a sentence on what the day and time still need, or the moment they name.
std::string_view word_on_due(const ScreenInput& input, const PromiseDraft& draft) {
    if (!is_time_right(draft))
        return draft.due ? "A time is written like 17:00." : "A time needs a day.";
    if (!draft.due)
        return "Without a day it stays open until you say what became of it.";
    if (is_past_due(due_of(draft), input.now()))
        return "That is past: choose a time to come.";
    if (is_same(input, draft))
        return "That is when it is due already.";
    return draft.time.empty() ? "A time is needed only where it matters." : "";
}

void send(const ScreenInput& input, PromiseDraft& draft) {
    const Due due = due_of(draft);
    if (draft.renegotiates)
        input.ask(RenegotiatePromise{*draft.renegotiates, due});
    else
        input.ask(MakePromise{{}, draft.text, draft.to, due});
    draft = {};
}

/// True when Enter was pressed in one of the fields.
bool draw_words(Ui& ui, PromiseDraft& draft, FormColumn& form) {
    if (std::exchange(draft.wants_focus, false))
        focus_field(ui, "promise/text");
    const FieldResult text = text_field(ui, "promise/text", form.row("What will you do?", field_height), draft.text,
                                        {.hint = "Call the school about Friday"});
    const FieldResult to =
        text_field(ui, "promise/to", form.row("To whom? (if you like)", field_height), draft.to, {.hint = "myself"});
    return text.submitted || to.submitted;
}

void draw_days(Ui& ui, const ScreenInput& input, PromiseDraft& draft, FormColumn& form) {
    struct Choice {
        const char* id;
        const char* label;
        std::optional<Day> day;
    };
    const std::array<Choice, 4> choices{{{"today", "Today", input.today},
                                         {"tomorrow", "Tomorrow", input.today + 1},
                                         {"week", "In a week", input.today + 7},
                                         {"open", "No day", std::nullopt}}};
    ImVec2 at = form.plain(button_height).min();
    for (const Choice& choice : choices) {
        if (!choice.day && draft.renegotiates)
            continue;
        if (button_in_row(
                ui, fmt::format("promise/due-{}", choice.id), at,
                {.label = choice.label, .style = draft.due == choice.day ? ButtonStyle::Picked : ButtonStyle::Well}))
            draft.due = choice.day;
    }
}

/// True when Enter was pressed in the field of the time.
bool draw_due(Ui& ui, const ScreenInput& input, PromiseDraft& draft, FormColumn& form) {
    Rect row = form.row("By when?", field_height);
    const Rect time = row.cut_right(ui.px(time_width));
    row.cut_right(ui.px(8));
    const CalendarRange range{input.today, input.today + furthest, input.today, input.journal.settings().first_weekday};
    if (const auto picked = date_field(ui, draft.calendar, "promise/due", row, draft.due, range, "No day"))
        draft.due = *picked;
    const bool entered = text_field(ui, "promise/time", time, draft.time, {.hint = "17:00"}).submitted;
    draw_days(ui, input, draft, form);
    draw_text(ui, form.plain(18), Type::Caption, ui.theme.soft, word_on_due(input, draft));
    return entered;
}

} // namespace

void open_promise_form(const ScreenInput& input, PromiseDraft& draft) {
    draft = {.is_open = true, .due = input.today, .wants_focus = true};
}

void open_new_terms(const ScreenInput& input, PromiseDraft& draft, const Uuid& promise) {
    const Promise* found = input.journal.promises().find(promise);
    if (found == nullptr || !found->is_open())
        return;
    draft = {.is_open = true, .renegotiates = promise, .text = found->text};
    draft.due = std::max(input.today, found->due().day.value_or(input.today)) + 1;
    if (found->due().minute)
        draft.time = clock_text(*found->due().minute);
}

void draw_promise_form(Ui& ui, const ScreenInput& input, PromiseDraft& draft) {
    const double height = draft.renegotiates ? terms_height : new_height;
    Modal modal(ui, "promise", draft.renegotiates ? "New terms" : "A promise", dialog_width, height);
    FormColumn form(ui, modal.body());
    bool entered = false;
    if (draft.renegotiates) {
        const float width = form.width();
        const std::string words = fmt::format("“{}”", draft.text);
        draw_paragraph(ui, form.plain(22).min(), width, Type::BodyStrong, ui.theme.ink, words, 1);
        draw_paragraph(
            ui, form.plain(20).min(), width, Type::Caption, ui.theme.soft,
            "Agreed on before it was due: the old day asks for nothing, and the new terms are the promise now.", 1);
    } else {
        entered = draw_words(ui, draft, form);
    }
    entered = draw_due(ui, input, draft, form) || entered;
    const bool wants_close = modal.wants_close();
    const bool sends = modal.main_button(draft.renegotiates ? "Agree on it" : "Promise it", can_send(input, draft));
    if (sends || (entered && can_send(input, draft)))
        send(input, draft);
    else if (modal.side_button("cancel", "Cancel") || wants_close)
        draft = {};
}

} // namespace kept::ui
