#include "ui/screens/today/measures/answer_row.hpp"

#include "ui/widgets/text_field.hpp"

#include <utility>

namespace kept::ui {

bool AnswerRow::answer(const char* id, std::string_view label, bool is_chosen, std::string_view key, bool enabled,
                       std::string_view tip) {
    const bool clicked = button_in_row(context_.ui, context_.id(id), at_,
                                       {.label = label,
                                        .hint = context_.is_selected ? key : std::string_view(),
                                        .style = is_chosen ? ButtonStyle::Chosen : ButtonStyle::Well,
                                        .accent = context_.accent,
                                        .enabled = enabled,
                                        .tip = tip});
    context_.answers_end = at_.x;
    return clicked;
}

void AnswerRow::skip() {
    const bool is_skipped = is_answered(context_.card, Answer::Skip);
    if (button_in_row(context_.ui, context_.id("skip"), at_,
                      {.label = is_skipped ? "Skipped" : "Skip",
                       .hint = context_.is_selected ? "S" : "",
                       .style = is_skipped ? ButtonStyle::Picked : ButtonStyle::Bare,
                       .accent = context_.accent,
                       .tip = "Planned rest: it neither adds to a streak nor breaks it"}))
        context_.actions.toggle(context_.card, Answer::Skip);
    context_.answers_end = at_.x;
}

bool handle_skip_key(CardContext& context) {
    if (!context.ui.shortcut(Key::S))
        return false;
    context.actions.toggle(context.card, Answer::Skip);
    return true;
}

void request_focus(CardContext& context, const char* id) {
    if (std::exchange(context.state.draft.wants_focus, false))
        focus_field(context.ui, context.id(id));
}

double no_form_height(const CardContext& /*context*/) {
    return 0;
}

void draw_no_form(CardContext& /*context*/, Rect /*rect*/) {}

} // namespace kept::ui
