#include "ui/screens/goals/goal_card.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/medal.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/paint_drawing.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double padding = 18;
constexpr double words_width = 300;
constexpr double words_width_asking = 350; ///< a third button
constexpr double chart_height = 190;
constexpr double wide_height = 236;
constexpr double head_height = 48;

bool is_narrow(const Ui& ui, float width) {
    return width <= ui.px(page_narrow);
}

Colour colour_of(const Ui& ui, PillTone tone) {
    return tone == PillTone::Behind ? ui.theme.accent(1) : tone == PillTone::Good ? ui.theme.brand() : ui.theme.soft;
}

void draw_head(Ui& ui, const GoalCard& card, Rect row) {
    draw_icon_tile(ui, row.cut_left(ui.px(40)).with_height(ui.px(40)), ui.theme.accent(card.colour),
                   icons::named(card.icon));
    row.cut_left(ui.px(12));
    draw_text(ui, row.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, card.habit_name);
    draw_text(ui, row.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, card.title);
}

GoalAsk draw_buttons(Ui& ui, const GoalCard& card, Rect row) {
    ImVec2 at = row.min();
    if (card.state == GoalState::Missed || card.state == GoalState::Dropped)
        return button_in_row(ui, ui.format("{}/next", card.path), at, {.label = "Set the next one"}) ? GoalAsk::SetNext
                                                                                                     : GoalAsk::Nothing;
    GoalAsk ask = GoalAsk::Nothing;
    const bool is_resting = card.state == GoalState::Resting;
    const std::string_view change = is_resting ? std::string_view(card.restate_label) : "Change";
    if (!change.empty() && button_in_row(ui, ui.format("{}/change", card.path), at, {.label = change}))
        ask = GoalAsk::Change;
    if (card.asks && button_in_row(ui, ui.format("{}/wait", card.path), at, {.label = "Let it wait"}))
        ask = GoalAsk::Wait;
    if (button_in_row(ui, ui.format("{}/drop", card.path), at, {.label = "Set aside", .style = ButtonStyle::Bare}))
        ask = GoalAsk::Drop;
    return ask;
}

void draw_status(Ui& ui, const GoalCard& card, Rect area) {
    Rect row = area.cut_top(ui.px(36));
    const float now = text_width(ui, Type::Headline, card.now);
    draw_text(ui, row.cut_left(now + ui.px(12)), Type::Headline, ui.theme.ink, card.now);
    draw_goal_pill(ui, card.pill, row);
    area.cut_top(ui.px(4));
    draw_paragraph(ui, area.min(), area.width(), Type::Caption, ui.theme.soft, card.sentence, 4);
}

void draw_pace(Ui& ui, const ScreenInput& input, GoalCard& card, Rect area) {
    Rect column = area.cut_right(ui.px(28)).with_height(ui.px(26));
    const Rect picture_button = cut_picture_button(ui, column);
    draw_goal_chart(ui, input, card, ui.format("{}/chart", card.path), area, picture_button);
}

} // namespace

void draw_goal_chart(Ui& ui, const ScreenInput& input, GoalCard& card, std::string_view id, Rect area,
                     Rect picture_button) {
    const double width = ui.points(area.width());
    const double height = ui.points(area.height());
    card.chart.accent = ui.theme.accent(card.colour);
    const charts::Drawing& drawing = drawing_for(ui, id, card.version, width, height, [&] {
        return charts::pace_chart(card.chart, ui.theme, width, height, measure_of(ui));
    });
    draw_savable_chart(ui, input, id, ui.format("{}: {}", card.habit_name, card.title), drawing, area.min(),
                       picture_button, [&card] { return charts::numbers_of(card.chart); });
}

float draw_goal_pill(Ui& ui, const GoalPill& pill, Rect rect) {
    const Colour colour = colour_of(ui, pill.tone);
    const float width = text_width(ui, Type::CaptionStrong, pill.words) + ui.px(36);
    const Rect chip = rect_at(rect.left, std::round(rect.centre().y - ui.px(13)), width, ui.px(26));
    fill(ui, chip, mixed(ui.theme.card, colour, 0.13), ui.px(13));
    draw_icon(ui, {chip.left + ui.px(16), chip.centre().y}, IconSize::Small, colour, pill.icon);
    draw_text(ui, {chip.left + ui.px(27), chip.top, chip.right, chip.bottom}, Type::CaptionStrong, ui.theme.ink,
              pill.words);
    return width;
}

float goal_card_height(Ui& ui, const GoalCard& card, float width) {
    if (!is_narrow(ui, width))
        return ui.px(wide_height);
    const float words = paragraph_height(ui, width - ui.px(2 * padding), Type::Caption, card.sentence, 4);
    return ui.px(2 * padding + head_height + 8 + 40 + 10 + chart_height + 12 + button_height) + words;
}

GoalAsk draw_goal_card(Ui& ui, const ScreenInput& input, GoalCard& card, Rect rect) {
    draw_card(ui, rect);
    ui.mark(card.path, rect);
    Rect content = rect.inset(ui.px(padding));
    if (!is_narrow(ui, rect.width())) {
        Rect words = content.cut_left(ui.px(card.asks ? words_width_asking : words_width));
        content.cut_left(ui.px(24));
        draw_pace(ui, input, card, content);
        draw_head(ui, card, words.cut_top(ui.px(head_height)));
        words.cut_top(ui.px(8));
        const Rect buttons = words.cut_bottom(ui.px(button_height));
        draw_status(ui, card, words);
        return draw_buttons(ui, card, buttons);
    }
    draw_head(ui, card, content.cut_top(ui.px(head_height)));
    content.cut_top(ui.px(8));
    const Rect buttons = content.cut_bottom(ui.px(button_height));
    content.cut_bottom(ui.px(12));
    draw_pace(ui, input, card, content.cut_bottom(ui.px(chart_height)));
    draw_status(ui, card, content);
    return draw_buttons(ui, card, buttons);
}

bool draw_reached_goal(Ui& ui, const GoalCard& card, Rect rect) {
    draw_card(ui, rect);
    Rect content = rect.inset(ui.px(padding), ui.px(14));
    const ImVec2 seal{content.left + ui.px(22), rect.centre().y};
    disc(ui, seal, ui.px(22), mixed(ui.theme.card, ui.theme.accent(card.colour), 0.16));
    draw_icon(ui, seal, IconSize::Large, ui.theme.accent(card.colour), icons::verified);
    content.cut_left(ui.px(58));
    draw_text(ui, content.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, card.habit_name);
    draw_text(ui, content.cut_top(ui.px(20)), Type::Caption, ui.theme.soft, card.title);
    draw_text(ui, content.cut_top(ui.px(20)), Type::Caption, words_in(ui.theme, ui.theme.brand()), card.outcome);
    return card_touch(ui, card.path, rect).clicked;
}

} // namespace kept::ui
