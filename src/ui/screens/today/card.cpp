#include "ui/screens/today/card.hpp"

#include "domain/series/streak.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/today/measures/measure_ui.hpp"
#include "ui/screens/today/note_form.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/day_marks.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 16;
constexpr double tile = 40;
constexpr double gap = 14;
constexpr double ring_size = 40;
constexpr double head_height = 44;
constexpr double said_height = 24;
constexpr double narrowest_with_week = 460;

bool shows_bar(const HabitCard& card) {
    return sums_amounts(card.measure) && card.state.answered && card.state.outcome != Outcome::Skipped;
}

/// A line that repeats in words what the answers cannot show.
bool shows_said(const HabitCard& card) {
    if (card.summary.empty() || card.entries.empty() || card.measure == MeasureKind::YesNo ||
        card.state.outcome == Outcome::Skipped)
        return false;
    if (const auto show_all = measure_ui(card.measure).answers_show_all; show_all != nullptr && show_all(card))
        return false;
    return card.measure == MeasureKind::Arrival || sums_amounts(card.measure) || card.entries.size() > 1 ||
           card.entries.front().answer != Answer::Yes;
}

double content_height(const CardContext& context) {
    double height = head_height + 8 + button_height;
    if (shows_said(context.card))
        height += said_height;
    if (!context.card.note.empty())
        height += said_height;
    if (context.actions.is_open(context.card, OpenPart::Note))
        height += 12 + note_form_height;
    else if (const double form = measure_ui(context.card.measure).form_height(context); form > 0)
        height += 12 + form;
    return height;
}

void draw_head(CardContext& context, Rect head) {
    Ui& ui = context.ui;
    const HabitCard& card = context.card;
    const ImVec2 ring{head.right - ui.px(ring_size / 2), head.top + ui.px(ring_size / 2)};
    strength_ring(ui, context.id("strength"), ring, card.strength, context.accent);
    ui.mark(context.id("strength"), square_around(ring, ui.px(ring_size)));
    if (square_around(ring, ui.px(ring_size)).contains(ImGui::GetIO().MousePos.x, ImGui::GetIO().MousePos.y))
        ui.tip("Strength: how regularly you keep this, with old days fading", square_around(ring, ui.px(ring_size)));
    head.cut_right(ui.px(ring_size + gap));
    if (head.width() > ui.px(narrowest_with_week)) {
        const float left = draw_day_marks(ui, head.right, head.top + ui.px(ring_size / 2), card.week, context.accent);
        head.right = left - ui.px(gap);
    }
    draw_text(ui, head.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, card.name);
    draw_text(ui, head.cut_top(ui.px(18)), Type::Caption, ui.theme.soft, card.question);
}

/// Taking the answer back, and its note.
void draw_answer_tools(CardContext& context, Rect row) {
    Ui& ui = context.ui;
    const HabitCard& card = context.card;
    if (card.entries.empty())
        return;
    const float side = ui.px(button_height);
    if (icon_button(ui, context.id("clear"), row.cut_right(side), icons::backspace, "Take the answer back"))
        context.actions.clear(card);
    if (icon_button(ui, context.id("note"), row.cut_right(side), icons::edit_note,
                    card.note.empty() ? "Add a note" : "Change the note"))
        context.actions.open_part(card, OpenPart::Note);
}

/// The streak at the right end of the answers where there is room for it, and what can be done to an answer before it.
void draw_row_end(CardContext& context, Rect row, bool shows_streak) {
    Ui& ui = context.ui;
    const HabitCard& card = context.card;
    if (shows_streak && card.streak > 0) {
        const std::string days = length_text(card.streak, card.streak_unit);
        const float width = text_width(ui, Type::Caption, days);
        const float buttons = card.entries.empty() ? 0 : ui.px(2 * button_height);
        if (row.right - width - ui.px(28) - buttons < context.answers_end)
            return draw_answer_tools(context, row);
        draw_text(ui, row, Type::Caption, ui.theme.soft, days, Align::Right);
        draw_icon(ui, {row.right - width - ui.px(11), row.centre().y}, IconSize::Small, ui.theme.accent(1),
                  icons::local_fire_department);
        row.cut_right(width + ui.px(28));
    }
    draw_answer_tools(context, row);
}

void draw_said(CardContext& context, Rect& rest) {
    Ui& ui = context.ui;
    const HabitCard& card = context.card;
    if (shows_said(card)) {
        rest.cut_top(ui.px(6));
        Rect line = rest.cut_top(ui.px(said_height - 6));
        if (shows_bar(card)) {
            const float words = text_width(ui, Type::Caption, card.summary) + ui.px(12);
            Rect bar = line.with_width(line.width() - words);
            bar = rect_at(bar.left, bar.centre().y - ui.px(4), bar.width(), ui.px(8));
            progress_bar(ui, context.id("bar"), bar, card.state.share, context.accent);
            line.cut_left(line.width() - words + ui.px(12));
        }
        draw_text(ui, line, Type::Caption, ui.theme.soft, card.summary);
    }
    if (!card.note.empty()) {
        rest.cut_top(ui.px(4));
        Rect line = rest.cut_top(ui.px(said_height - 4));
        draw_icon(ui, {line.left + ui.px(8), line.centre().y}, IconSize::Small, ui.theme.faint, icons::notes);
        line.cut_left(ui.px(22));
        draw_text(ui, line, Type::Caption, ui.theme.ink, card.note);
    }
}

void draw_open_part(CardContext& context, Rect rest) {
    rest.cut_top(context.ui.px(12));
    if (context.actions.is_open(context.card, OpenPart::Note))
        draw_note_form(context, rest);
    else if (const MeasureUi& measure = measure_ui(context.card.measure); measure.form_height(context) > 0)
        measure.draw_form(context, rest);
}

} // namespace

float card_height(const CardContext& context) {
    return context.ui.px(2 * padding - 4 + content_height(context));
}

void draw_habit_card(CardContext& context, Rect rect) {
    Ui& ui = context.ui;
    draw_card(ui, rect, context.is_selected ? CardStyle::Focused : CardStyle::Plain, ui.theme.brand());
    Rect content = rect.inset(ui.px(padding), ui.px(padding - 4));
    draw_icon_tile(ui, rect_at(content.left, content.top, ui.px(tile), ui.px(tile)), context.accent,
                   icons::named(context.card.icon));
    content.cut_left(ui.px(tile + gap));
    draw_head(context, content.cut_top(ui.px(head_height)));
    content.cut_top(ui.px(8));
    const Rect row = content.cut_top(ui.px(button_height));
    measure_ui(context.card.measure).draw_answers(context, row);
    draw_row_end(context, row, context.state.shows_streaks);
    draw_said(context, content);
    draw_open_part(context, content);
    if (card_touch(ui, context.card.path, rect).clicked)
        context.actions.select(context.card.id);
}

} // namespace kept::ui
