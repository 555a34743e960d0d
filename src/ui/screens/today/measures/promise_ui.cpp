#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"
#include "ui/widgets/text.hpp"

namespace kept::ui {
namespace {

/// A card asks about one promise at a time: the one that has been due longest.
const CardPromise* asked(const HabitCard& card) {
    return card.promises.empty() ? nullptr : &card.promises.front();
}

void draw_answers(CardContext& context, Rect row) {
    const CardPromise* promise = asked(context.card);
    if (promise == nullptr) {
        draw_text(context.ui, row, Type::Caption, context.ui.theme.soft, "No promise is due.");
        return;
    }
    AnswerRow answers(context, row);
    if (answers.answer("kept", "Kept", false, "Y"))
        context.actions.resolve(context.card, *promise, PromiseEnd::Kept);
    if (answers.answer("tomorrow", "Tomorrow", false, "T", !promise->is_past_due,
                       promise->is_past_due ? "It was due already: a new promise can follow"
                                            : "You agreed on tomorrow, before it was due"))
        context.actions.move_to_tomorrow(context.card, *promise);
    if (answers.answer("terms", "Another day", false, "R", !promise->is_past_due,
                       promise->is_past_due ? "It was due already: a new promise can follow"
                                            : "New terms, agreed on before it was due"))
        context.actions.ask_new_terms(context.card, *promise);
    if (answers.answer("late", "Kept late", false, "L"))
        context.actions.resolve(context.card, *promise, PromiseEnd::Late);
    if (answers.answer("broken", "Broken", false, "N"))
        context.actions.resolve(context.card, *promise, PromiseEnd::Broken);
}

bool handle_keys(CardContext& context) {
    const CardPromise* promise = asked(context.card);
    if (promise == nullptr)
        return false;
    for (const auto& [key, end] : {std::pair{Key::Y, PromiseEnd::Kept}, std::pair{Key::L, PromiseEnd::Late},
                                   std::pair{Key::N, PromiseEnd::Broken}})
        if (context.ui.shortcut(key)) {
            context.actions.resolve(context.card, *promise, end);
            return true;
        }
    if (!promise->is_past_due && context.ui.shortcut(Key::T)) {
        context.actions.move_to_tomorrow(context.card, *promise);
        return true;
    }
    if (!promise->is_past_due && context.ui.shortcut(Key::R)) {
        context.actions.ask_new_terms(context.card, *promise);
        return true;
    }
    return false;
}

} // namespace

constinit const MeasureUi promise_ui{draw_answers, handle_keys, no_form_height, draw_no_form};

} // namespace kept::ui
