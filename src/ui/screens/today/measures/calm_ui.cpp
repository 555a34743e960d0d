#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/form_rows.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toggle.hpp"

#include <array>

namespace kept::ui {
namespace {

/// Words offered under the field; any other word may be typed.
constexpr std::array<const char*, 6> feelings{"anger", "fear", "shame", "hurt", "overwhelm", "sadness"};

bool has_moment(const HabitCard& card) {
    return has_entry(card, Answer::Moment) || has_entry(card, Answer::No);
}

void draw_answers(CardContext& context, Rect row) {
    const HabitCard& card = context.card;
    AnswerRow answers(context, row);
    if (answers.answer("calm", "Calm day", is_answered(card, Answer::Yes), "Y", !has_moment(card),
                       has_moment(card) ? "A hard moment is recorded for this day; take it back first" : ""))
        context.actions.toggle(card, Answer::Yes);
    if (answers.answer("moment", has_moment(card) ? "Another hard moment" : "Hard moment", has_moment(card), "N"))
        context.actions.open_part(card, OpenPart::Moment);
    answers.skip();
}

bool handle_keys(CardContext& context) {
    Ui& ui = context.ui;
    if (ui.shortcut(Key::Y)) {
        if (!has_moment(context.card))
            context.actions.toggle(context.card, Answer::Yes);
        return true;
    }
    if (ui.shortcut(Key::N)) {
        context.actions.open_part(context.card, OpenPart::Moment);
        return true;
    }
    return handle_skip_key(context);
}

double form_height(const CardContext& context) {
    return context.actions.is_open(context.card, OpenPart::Moment) ? FormRows::height(7) : 0;
}

constexpr double label_width = 64;

/// The rows of the form, from the top.
class Form {
  public:
    Form(CardContext& context, Rect rect) : context_(context), ui_(context.ui), rows_(context, rect) {}

    void draw() {
        CardDraft& draft = context_.state.draft;
        request_focus(context_, "feeling");
        bool entered = rows_.field("feeling", draft.feeling, "What did you feel? One word is enough");
        draw_feelings(draft);
        entered |= rows_.field("trigger", draft.trigger, "What set it off?");
        rows_.scale("before", "Before", label_width, draft.before);
        rows_.scale("after", "After", label_width, draft.after);
        entered |= draw_skill_and_minutes(draft);
        toggle(ui_, context_.id("acted"), rows_.next(), "I acted on it", draft.acted);
        if (draw_form_end(context_, rows_.rest().min(), entered, {.can_save = !draft.feeling.empty()}))
            context_.actions.send_moment(context_.card);
    }

  private:
    void draw_feelings(CardDraft& draft) {
        ImVec2 at = rows_.next().min();
        for (const char* feeling : feelings)
            if (button_in_row(ui_, ui_.format("{}/{}", context_.id("feeling"), feeling), at,
                              {.label = feeling,
                               .style = draft.feeling == feeling ? ButtonStyle::Picked : ButtonStyle::Well,
                               .accent = context_.accent}))
                draft.feeling = feeling;
    }

    bool draw_skill_and_minutes(CardDraft& draft) {
        Rect line = rows_.next();
        const Rect minutes = line.cut_right(ui_.px(150));
        line.cut_right(ui_.px(8));
        const bool skill =
            text_field(ui_, context_.id("skill"), line, draft.skill, {.hint = "What did you do with it?"}).submitted;
        const bool time =
            text_field(ui_, context_.id("minutes"), minutes, draft.minutes, {.hint = "minutes to settle"}).submitted;
        return skill || time;
    }

    CardContext& context_;
    Ui& ui_;
    FormRows rows_;
};

void draw_form(CardContext& context, Rect rect) {
    Form(context, rect).draw();
}

} // namespace

constinit const MeasureUi calm_ui{draw_answers, handle_keys, form_height, draw_form};

} // namespace kept::ui
