#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"

namespace kept::ui {
namespace {

void draw_answers(CardContext& context, Rect row) {
    AnswerRow answers(context, row);
    if (answers.answer("yes", "Yes", is_answered(context.card, Answer::Yes), "Y"))
        context.actions.toggle(context.card, Answer::Yes);
    if (answers.answer("no", "No", is_answered(context.card, Answer::No), "N"))
        context.actions.toggle(context.card, Answer::No);
    answers.skip();
}

bool handle_keys(CardContext& context) {
    for (const auto& [key, answer] : {std::pair{Key::Y, Answer::Yes}, std::pair{Key::N, Answer::No}})
        if (context.ui.shortcut(key)) {
            context.actions.toggle(context.card, answer);
            return true;
        }
    return handle_skip_key(context);
}

} // namespace

constinit const MeasureUi yes_no_ui{draw_answers, handle_keys, no_form_height, draw_no_form};

} // namespace kept::ui
