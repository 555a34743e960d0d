#include "domain/measures/measure.hpp"
#include "ui/screens/today/measures/answer_row.hpp"
#include "ui/screens/today/measures/form_rows.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kept::ui {
namespace {

struct Chip {
    const char* id;
    const char* label;
    double minutes;
};

constexpr std::array<Chip, 4> chips{
    {{"on-time", "On time", 0}, {"late-5", "5 late", 5}, {"late-10", "10", 10}, {"late-15", "15", 15}}};

void say(CardContext& context, double minutes) {
    context.actions.say(context.card, {.answer = Answer::Arrival, .value = minutes});
}

/// The chip is the day's only arrival so far.
bool is_only_answer(const HabitCard& card, double minutes) {
    return card.entries.size() == 1 && card.entries.front().answer == Answer::Arrival &&
           card.entries.front().value == minutes;
}

bool is_shown_by_a_chip(const HabitCard& card) {
    return std::ranges::any_of(chips, [&](const Chip& chip) { return is_only_answer(card, chip.minutes); });
}

void draw_answers(CardContext& context, Rect row) {
    AnswerRow answers(context, row);
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const Chip& chip = chips.at(i);
        const std::string key = fmt::format("{}", i + 1);
        if (answers.answer(chip.id, chip.label, is_only_answer(context.card, chip.minutes), key))
            say(context, chip.minutes);
    }
    if (answers.answer("own", "…", context.actions.is_open(context.card, OpenPart::OwnMinutes), "5", true,
                       "Another number of minutes, or early"))
        context.actions.open_part(context.card, OpenPart::OwnMinutes);
    answers.skip();
}

bool handle_keys(CardContext& context) {
    Ui& ui = context.ui;
    for (std::size_t i = 0; i < chips.size(); ++i)
        if (ui.shortcut(digit_key(static_cast<int>(i) + 1))) {
            say(context, chips.at(i).minutes);
            return true;
        }
    if (ui.shortcut(Key::Y)) {
        say(context, 0);
        return true;
    }
    if (ui.shortcut(Key::Digit5) || ui.shortcut(Key::N)) {
        context.actions.open_part(context.card, OpenPart::OwnMinutes);
        return true;
    }
    return handle_skip_key(context);
}

double form_height(const CardContext& context) {
    return context.actions.is_open(context.card, OpenPart::OwnMinutes) ? 64 : 0;
}

/// "7 min late" for what is typed, or what is wrong with it.
std::string reading_of(const std::string& typed) {
    if (typed.empty())
        return "Minutes late; a minus sign means early.";
    const auto minutes = parse_amount(typed);
    return minutes ? lateness_text(*minutes) : "That is no number of minutes.";
}

void draw_form(CardContext& context, Rect rect) {
    Ui& ui = context.ui;
    CardDraft& draft = context.state.draft;
    Rect line = rect.cut_top(ui.px(field_height));
    request_focus(context, "minutes");
    const FieldResult minutes =
        text_field(ui, context.id("minutes"), line.cut_left(ui.px(96)), draft.number, {.hint = "minutes"});
    line.cut_left(ui.px(8));
    const float buttons = ui.px(160);
    const FieldResult what =
        text_field(ui, context.id("what"), line.with_width(std::max(ui.px(80), line.width() - buttons)), draft.what,
                   {.hint = "what for? (if you like)"});
    line.cut_left(line.width() - buttons + ui.px(8));
    const ImVec2 at{line.left, line.top + ui.px((field_height - button_height) / 2)};
    if (draw_form_end(context, at, minutes.submitted || what.submitted))
        context.actions.send_minutes(context.card);
    rect.cut_top(ui.px(6));
    draw_text(ui, rect.with_height(ui.px(18)), Type::Caption, ui.theme.soft, reading_of(draft.number));
}

} // namespace

constinit const MeasureUi arrival_ui{draw_answers, handle_keys, form_height, draw_form, is_shown_by_a_chip};

} // namespace kept::ui
