#include "ui/screens/goals/goals_screen.hpp"

#include "ui/fonts/icons.hpp"
#include "ui/screens/goals/goal_card.hpp"
#include "ui/screens/goals/goal_form.hpp"
#include "ui/screens/pictures/picture_menu.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/modal.hpp"
#include "ui/widgets/page.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

// In points.
constexpr double shelf_item_width = 320;
constexpr double dialog_width = 720;
constexpr double dialog_height = 420;

bool is_running(const GoalCard& card) {
    return card.state <= GoalState::Behind || card.state == GoalState::Resting;
}
bool is_reached(const GoalCard& card) {
    return card.state == GoalState::Reached;
}
bool has_ended(const GoalCard& card) {
    return card.state == GoalState::Missed || card.state == GoalState::Dropped;
}

std::vector<GoalCard> make_cards(const ScreenInput& input) {
    std::vector<GoalCard> cards;
    for (std::size_t i = 0; i < input.achievements.goals().size(); ++i)
        cards.push_back(make_goal_card(input, i));
    return cards;
}

std::string_view about(const Ui& ui, const std::vector<GoalCard>& cards) {
    const auto running = std::ranges::count_if(cards, is_running);
    const auto reached = std::ranges::count_if(cards, is_reached);
    return ui.format("{} under way, {} reached.", running, reached);
}

void act(const ScreenInput& input, GoalsState& state, const GoalCard& card, GoalAsk ask) {
    const Goal* goal = input.journal.goals().find(card.id);
    if (goal == nullptr)
        return;
    if (ask == GoalAsk::Change)
        open_goal_change(input, state.draft, *goal);
    else if (ask == GoalAsk::Wait)
        input.ask(LetGoalWait{card.id});
    else if (ask == GoalAsk::Drop)
        state.dropping = card.id;
    else if (ask == GoalAsk::SetNext)
        open_goal_form(input, state.draft, card.habit);
}

void draw_section(Ui& ui, Column& column, std::string_view title) {
    const Rect row = column.next(ui.px(18));
    draw_text(ui, row, Type::CaptionStrong, ui.theme.soft, title);
}

void draw_shelf(Ui& ui, GoalsState& state, Page& page) {
    FrameList<const GoalCard*> reached(ui.frame_memory());
    reached.reserve(state.cards->size());
    for (const GoalCard& card : *state.cards)
        if (is_reached(card))
            reached.push_back(&card);
    if (reached.empty())
        return;
    Column& column = page.column();
    draw_section(ui, column, "Reached");
    const auto in_row = std::max<std::size_t>(1, static_cast<std::size_t>(column.width() / ui.px(shelf_item_width)));
    const float gap = ui.px(page_gap);
    const float width =
        std::floor((column.width() - gap * static_cast<float>(in_row - 1)) / static_cast<float>(in_row));
    for (std::size_t i = 0; i < reached.size(); i += in_row) {
        Rect row = column.next(ui.px(reached_goal_height));
        for (std::size_t k = i; k < std::min(i + in_row, reached.size()); ++k) {
            if (draw_reached_goal(ui, *reached[k], row.cut_left(width)))
                state.looked_at = reached[k]->id;
            row.cut_left(gap);
        }
    }
}

void draw_ended(Ui& ui, const ScreenInput& input, GoalsState& state, Page& page) {
    const auto ended = std::ranges::count_if(*state.cards, has_ended);
    if (ended == 0)
        return;
    Column& column = page.column();
    const Rect row = column.next(ui.px(24));
    const std::string_view label =
        state.shows_aside ? "Hide those that ended" : ui.format("{} ended or set aside", ended);
    if (link(ui, "goals/ended", row.with_width(link_width(ui, label)), label))
        state.shows_aside = !state.shows_aside;
    if (!state.shows_aside)
        return;
    for (GoalCard& card : *state.cards)
        if (has_ended(card))
            act(input, state, card,
                draw_goal_card(ui, input, card, column.next(goal_card_height(ui, card, column.width()))));
}

void draw_cards(Ui& ui, const ScreenInput& input, GoalsState& state, Rect area) {
    Page page(ui, "goals/scroll", area);
    Column& column = page.column();
    for (GoalCard& card : *state.cards) {
        // A date that has just passed asks for the next one at the top, for two weeks.
        const bool is_fresh = card.state == GoalState::Missed && card.chart.to >= input.today - 14;
        if (!is_running(card) && !is_fresh)
            continue;
        act(input, state, card,
            draw_goal_card(ui, input, card, column.next(goal_card_height(ui, card, column.width()))));
    }
    if (std::ranges::none_of(*state.cards, is_running)) {
        const Rect sketch = column.next(ui.px(64));
        draw_card(ui, sketch, CardStyle::Sketch);
        draw_text(ui, sketch.inset(ui.px(18), 0), Type::Body, ui.theme.soft,
                  "No goal is under way. A small one is enough.");
    }
    draw_shelf(ui, state, page);
    draw_ended(ui, input, state, page);
}

void draw_drop_dialog(Ui& ui, const ScreenInput& input, GoalsState& state) {
    if (!state.dropping)
        return;
    const GoalId goal = *state.dropping;
    Modal modal(ui, "goals/dropping", "Set this goal aside?", 460, 210);
    const Rect body = modal.body();
    draw_paragraph(ui, body.min(), body.width(), Type::Body, ui.theme.soft,
                   "It stays in the record and is no longer looked at. You can undo it, and set another at any time.");
    const bool wants_close = modal.wants_close();
    if (modal.main_button("Set aside")) {
        input.ask(DropGoal{goal});
        state.dropping.reset();
    } else if (modal.side_button("cancel", "Keep it") || wants_close) {
        state.dropping.reset();
    }
}

/// A reached goal with its evidence: the whole way.
void draw_reached_dialog(Ui& ui, const ScreenInput& input, GoalsState& state) {
    if (!state.looked_at)
        return;
    const auto card = std::ranges::find(*state.cards, *state.looked_at, &GoalCard::id);
    if (card == state.cards->end()) {
        state.looked_at.reset();
        return;
    }
    Modal modal(ui, "goals/reached", ui.format("{}: {}", card->habit_name, card->title), dialog_width, dialog_height);
    Rect body = modal.body();
    Rect head = body.cut_top(ui.px(24));
    const Rect picture_button = cut_picture_button(ui, head);
    draw_text(ui, head, Type::Body, ui.theme.soft, card->sentence);
    body.cut_top(ui.px(10));
    draw_goal_chart(ui, input, *card, "goals/reached/chart", body, picture_button);
    const bool wants_close = modal.wants_close();
    if (modal.main_button("Close") || wants_close) {
        state.looked_at.reset();
    } else if (modal.side_button("next", "Set the next one")) {
        open_goal_form(input, state.draft, card->habit);
        state.looked_at.reset();
    }
}

} // namespace

void draw_goals(Ui& ui, const ScreenInput& input, GoalsState& state, Rect area) {
    state.cards.get(input.key(), [&] { return make_cards(input); });
    if (state.cards->empty()) {
        const bool has_habits = !input.journal.habits().empty();
        if (empty_state(ui, "goals/empty", area,
                        {.icon = icons::flag,
                         .title = "Somewhere to be by a date",
                         .about = has_habits
                                      ? "Choose a habit, how far, and by when. Kept draws the line there, and tells "
                                        "from the last 60 days how likely it is."
                                      : "A goal is set on a habit. Begin with one on Today.",
                         .action = has_habits ? "Set a goal" : ""}))
            open_goal_form(input, state.draft, {});
    } else {
        Rect row = draw_page_title(ui, area, "Goals", about(ui, *state.cards));
        const ButtonSpec spec{.label = "New goal", .hint = "G", .icon = icons::add, .style = ButtonStyle::Main};
        const Rect place = row.cut_right(button_width(ui, spec));
        if (button(ui, "goals/new", rect_at(place.left, place.top + ui.px(8), place.width(), ui.px(36)), spec) ||
            ui.shortcut(Key::G))
            open_goal_form(input, state.draft, {});
        draw_cards(ui, input, state, area);
    }
    if (state.draft.is_open)
        draw_goal_form(ui, input, state.draft);
    else if (state.dropping)
        draw_drop_dialog(ui, input, state);
    else if (state.looked_at)
        draw_reached_dialog(ui, input, state);
}

} // namespace kept::ui
