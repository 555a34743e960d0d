#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/measure_face.hpp"
#include "ui/widgets/slider.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/toggle.hpp"

#include <array>

namespace kept::ui {
namespace {

constexpr double line_height = 44;

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
    return context.actions.is_open(context.card, OpenPart::Moment) ? 7 * line_height + 32 : 0;
}

/// The rows of the form, from the top.
class Form {
  public:
    Form(CardContext& context, Rect rect) : context_(context), ui_(context.ui), rect_(rect) {}

    void draw() {
        CardDraft& draft = context_.state.draft;
        take_focus(context_, "feeling");
        bool entered = field("feeling", draft.feeling, "What did you feel? One word is enough");
        draw_feelings(draft);
        entered |= field("trigger", draft.trigger, "What set it off?");
        scale("before", "Before", draft.before);
        scale("after", "After", draft.after);
        entered |= draw_skill_and_minutes(draft);
        toggle(ui_, context_.id("acted"), next_line(), "I acted on it", draft.acted);
        draw_buttons(draft, entered);
    }

  private:
    Rect next_line() {
        const Rect line = rect_.cut_top(ui_.px(field_height));
        rect_.cut_top(ui_.px(line_height - field_height));
        return line;
    }

    bool field(const char* id, std::string& text, const char* hint) {
        return text_field(ui_, context_.id(id), next_line(), text, {.hint = hint}).submitted;
    }

    void draw_feelings(CardDraft& draft) {
        ImVec2 at = next_line().min();
        for (const char* feeling : feelings)
            if (button_in_row(ui_, context_.id("feeling") + "/" + feeling, at,
                              {.label = feeling,
                               .look = draft.feeling == feeling ? ButtonLook::Picked : ButtonLook::Well,
                               .accent = context_.accent}))
                draft.feeling = feeling;
    }

    void scale(const char* id, const char* label, std::optional<int>& value) {
        Rect line = next_line();
        draw_text(ui_, line.cut_left(ui_.px(64)), Type::Caption, ui_.theme.soft, label);
        slider(ui_, context_.id(id), line, value, context_.accent);
    }

    bool draw_skill_and_minutes(CardDraft& draft) {
        Rect line = next_line();
        const Rect minutes = line.cut_right(ui_.px(150));
        line.cut_right(ui_.px(8));
        const bool skill =
            text_field(ui_, context_.id("skill"), line, draft.skill, {.hint = "What did you do with it?"}).submitted;
        const bool time =
            text_field(ui_, context_.id("minutes"), minutes, draft.minutes, {.hint = "minutes to settle"}).submitted;
        return skill || time;
    }

    void draw_buttons(const CardDraft& draft, bool entered) {
        ImVec2 at = rect_.min();
        const bool save = button_in_row(ui_, context_.id("save"), at,
                                        {.label = "Save", .look = ButtonLook::Main, .enabled = !draft.feeling.empty()});
        if (button_in_row(ui_, context_.id("cancel"), at, {.label = "Cancel", .look = ButtonLook::Bare}))
            return context_.actions.close_part();
        if (save || entered)
            context_.actions.send_moment(context_.card);
    }

    CardContext& context_;
    Ui& ui_;
    Rect rect_;
};

void draw_form(CardContext& context, Rect rect) {
    Form(context, rect).draw();
}

} // namespace

constinit const MeasureFace calm_face{draw_answers, handle_keys, form_height, draw_form};

} // namespace kept::ui
