#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/form_rows.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toggle.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

bool has_bent(const HabitCard& card) {
    return has_entry(card, Answer::Bent) || has_entry(card, Answer::No);
}

bool is_open_wrong(const HabitCard& card) {
    return has_bent(card) && card.state.outcome == Outcome::Missed && !has_entry(card, Answer::PutRight);
}

void draw_answers(CardContext& context, Rect row) {
    const HabitCard& card = context.card;
    AnswerRow answers(context, row);
    if (answers.answer("honest", "Honest day", is_answered(card, Answer::Yes), "Y", !has_bent(card),
                       has_bent(card) ? "Something is recorded for this day; take it back first" : ""))
        context.actions.toggle(card, Answer::Yes);
    if (answers.answer("bent", "I bent the truth", has_bent(card), "N"))
        context.actions.open_part(card, OpenPart::Bent);
    if (is_open_wrong(card) && answers.answer("put-right", "It is put right", false, "P"))
        context.actions.say(card, {.answer = Answer::PutRight});
    answers.skip();
}

bool handle_keys(CardContext& context) {
    Ui& ui = context.ui;
    const HabitCard& card = context.card;
    if (ui.shortcut(Key::Y)) {
        if (!has_bent(card))
            context.actions.toggle(card, Answer::Yes);
        return true;
    }
    if (ui.shortcut(Key::N)) {
        context.actions.open_part(card, OpenPart::Bent);
        return true;
    }
    if (ui.shortcut(Key::P) && is_open_wrong(card)) {
        context.actions.say(card, {.answer = Answer::PutRight});
        return true;
    }
    return handle_skip_key(context);
}

double form_height(const CardContext& context) {
    return context.actions.is_open(context.card, OpenPart::Bent) ? 3 * 44 + 32 : 0;
}

void draw_form(CardContext& context, Rect rect) {
    Ui& ui = context.ui;
    CardDraft& draft = context.state.draft;
    const auto next_line = [&] {
        const Rect line = rect.cut_top(ui.px(field_height));
        rect.cut_top(ui.px(8));
        return line;
    };
    request_focus(context, "what");
    const FieldResult what =
        text_field(ui, context.id("what"), next_line(), draft.what, {.hint = "What was not quite true?"});
    const FieldResult why =
        text_field(ui, context.id("why"), next_line(), draft.why, {.hint = "What was it for? (if you like)"});
    toggle(ui, context.id("right"), next_line(), "I have put it right", draft.put_right);
    if (draw_form_end(context, rect.min(), what.submitted || why.submitted, {.can_save = !draft.what.empty()}))
        context.actions.send_bent(context.card);
}

} // namespace

constinit const MeasureUi candour_ui{draw_answers, handle_keys, form_height, draw_form};

} // namespace kept::ui
