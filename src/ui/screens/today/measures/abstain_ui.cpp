#include "journal/describe.hpp"
#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/form_rows.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace kept::ui {
namespace {

bool has_lapse(const HabitCard& card) {
    return has_entry(card, Answer::Lapse) || has_entry(card, Answer::No);
}

/// "Held", or "Held for 5 days" where that many wait for a word.
std::string held_label(const HabitCard& card) {
    return card.waiting_days > 1 ? fmt::format("Held for {} days", card.waiting_days) : "Held";
}

void hold(CardContext& context) {
    const HabitCard& card = context.card;
    if (has_entry(card, Answer::Held))
        context.actions.clear(card);
    else
        context.actions.say(card, {.answer = Answer::Held, .span_days = std::max(1, card.waiting_days)});
}

void draw_answers(CardContext& context, Rect row) {
    const HabitCard& card = context.card;
    AnswerRow answers(context, row);
    if (answers.answer("held", held_label(card), has_entry(card, Answer::Held), "Y", !has_lapse(card),
                       "Nothing happened since you last said"))
        hold(context);
    if (answers.answer("lapse", "A lapse", has_lapse(card), "N"))
        context.actions.toggle(card, Answer::Lapse);
    if (answers.answer("urge", has_entry(card, Answer::Urge) ? "Another urge" : "An urge",
                       has_entry(card, Answer::Urge), "G"))
        context.actions.open_part(card, OpenPart::Urge);
    answers.skip();
}

bool handle_keys(CardContext& context) {
    Ui& ui = context.ui;
    if (ui.shortcut(Key::Y)) {
        if (!has_lapse(context.card))
            hold(context);
        return true;
    }
    if (ui.shortcut(Key::N)) {
        context.actions.toggle(context.card, Answer::Lapse);
        return true;
    }
    if (ui.shortcut(Key::G)) {
        context.actions.open_part(context.card, OpenPart::Urge);
        return true;
    }
    return handle_skip_key(context);
}

double form_height(const CardContext& context) {
    return context.actions.is_open(context.card, OpenPart::Urge) ? FormRows::height(5) : 0;
}

constexpr double label_width = 88;

/// The rows of the form, from the top.
class Form {
  public:
    Form(CardContext& context, Rect rect) : context_(context), ui_(context.ui), rows_(context, rect) {}

    void draw() {
        CardDraft& draft = context_.state.draft;
        request_focus(context_, "trigger");
        const bool entered = rows_.field("trigger", draft.trigger, "What set it off? (if you like)");
        rows_.scale("before", "At first", label_width, draft.before);
        rows_.scale("peak", "At its peak", label_width, draft.peak);
        rows_.scale("after", "At the end", label_width, draft.after);
        draw_acted(draft);
        draw_buttons(draft, entered);
    }

  private:
    void draw_acted(CardDraft& draft) {
        ImVec2 at = rows_.next().min();
        for (const auto& [id, label, acted] :
             {std::tuple{"rode", "I rode it out", Acted::No}, std::tuple{"partly", "Partly acted on", Acted::Partly},
              std::tuple{"acted", "I acted on it", Acted::Yes}})
            if (button_in_row(ui_, context_.id(id), at,
                              {.label = label,
                               .style = draft.urge_acted == acted ? ButtonStyle::Picked : ButtonStyle::Well,
                               .accent = context_.accent}))
                draft.urge_acted = acted;
    }

    void draw_buttons(const CardDraft& draft, bool entered) {
        const bool can_save = draft.peak.has_value() && draft.urge_acted.has_value();
        if (draw_form_end(
                context_, rows_.rest().min(), entered,
                {.can_save = can_save, .tip = can_save ? "" : "Say how strong it was, and whether you acted on it"}))
            context_.actions.send_urge(context_.card);
    }

    CardContext& context_;
    Ui& ui_;
    FormRows rows_;
};

void draw_form(CardContext& context, Rect rect) {
    Form(context, rect).draw();
}

} // namespace

constinit const MeasureUi abstain_ui{draw_answers, handle_keys, form_height, draw_form};

} // namespace kept::ui
