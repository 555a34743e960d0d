#include "ui/screens/today/measures/amount_stepper.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

std::string& typed_amount(CardContext& context) {
    if (context.state.amount_of != context.card.id) {
        context.state.amount_of = context.card.id;
        context.state.amount.clear();
    }
    return context.state.amount;
}

double step_of(const Target& target) {
    return target.amount >= 100 ? 10 : 1;
}

void add(CardContext& context, double amount) {
    context.actions.say(context.card, {.answer = Answer::Amount, .value = amount});
}

/// Digits go to the selected card's amount without its field having the keyboard.
bool type_amount(Ui& ui, std::string& amount) {
    for (int digit = 0; digit <= 9; ++digit)
        if (ui.shortcut(digit_key(digit))) {
            amount += static_cast<char>('0' + digit);
            return true;
        }
    if (ui.shortcut(Key::Period) || ui.shortcut(Key::Comma)) {
        amount += '.';
        return true;
    }
    if (!amount.empty() && (ui.shortcut(Key::Backspace) || ui.shortcut(Key::Escape))) {
        amount.pop_back();
        return true;
    }
    return false;
}

} // namespace

void draw_amount_stepper(CardContext& context, ImVec2& at) {
    Ui& ui = context.ui;
    const HabitCard& card = context.card;
    const double step = step_of(card.target);
    const float side = ui.px(button_height);
    const bool has_some = card.state.value > 0;
    if (icon_button(ui, context.id("less"), rect_at(at.x, at.y, side, side), icons::remove, "One less", has_some,
                    ButtonStyle::Well))
        context.actions.set_total(card, (card.state.value - step).number());
    at.x += side + ui.px(6);

    // Another card's field shows what is recorded and leaves what is being typed alone.
    std::string shown;
    std::string& amount = context.is_selected ? typed_amount(context) : shown;
    const std::string hint = has_some ? to_text(card.state.value) : card.unit.empty() ? "0" : card.unit;
    const FieldResult field = text_field(ui, context.id("amount"), rect_at(at.x, at.y, ui.px(84), side), amount,
                                         {.hint = hint, .numbers_only = true, .centred = true});
    if (field.active && !context.is_selected)
        context.actions.select(card.id);
    if (field.submitted || (field.left && !amount.empty()))
        if (const auto total = parse_amount(amount); total && *total >= 0)
            context.actions.set_total(card, *total);
    at.x += ui.px(84 + 6);

    if (icon_button(ui, context.id("more"), rect_at(at.x, at.y, side, side), icons::add, "One more", true,
                    ButtonStyle::Well))
        add(context, step);
    at.x += side + ui.px(8);
}

void draw_none_and_skip(CardContext& context, ImVec2 at) {
    AnswerRow rest(context, rect_at(at.x, at.y, 0, 0));
    if (rest.answer("none", "None", is_answered(context.card, Answer::No), "N"))
        context.actions.toggle(context.card, Answer::No);
    rest.skip();
}

bool handle_amount_keys(CardContext& context) {
    Ui& ui = context.ui;
    std::string& amount = typed_amount(context);
    if (type_amount(ui, amount))
        return true;
    if (!amount.empty() && ui.shortcut(Key::Enter)) {
        if (const auto total = parse_amount(amount))
            context.actions.enter_total(context.card, *total);
        amount.clear();
        return true;
    }
    if (ui.shortcut(Key::N)) {
        context.actions.toggle(context.card, Answer::No);
        return true;
    }
    if (ui.shortcut(Key::Plus)) {
        add(context, step_of(context.card.target));
        return true;
    }
    return handle_skip_key(context);
}

} // namespace kept::ui
