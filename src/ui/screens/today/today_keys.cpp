#include "ui/screens/today/today_keys.hpp"

#include "ui/screens/today/measures/measure_ui.hpp"
#include "ui/screens/today/today_screen.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

void move_selection(TodayState& state, int step) {
    const auto& cards = state.view->cards;
    const auto here = std::ranges::find(cards, state.selected, &HabitCard::id);
    if (here == cards.end())
        return;
    const auto count = static_cast<std::ptrdiff_t>(cards.size());
    for (auto place = here - cards.begin() + step; place >= 0 && place < count; place += step) {
        const HabitCard& card = cards[static_cast<std::size_t>(place)];
        if (state.folded.contains(card.group))
            continue;
        state.selected = card.id;
        state.amount.clear();
        return;
    }
}

void handle_moves(Ui& ui, const ScreenInput& input, TodayState& state) {
    if (ui.shortcut(Key::Down, {}, Repeat::Yes))
        move_selection(state, +1);
    if (ui.shortcut(Key::Up, {}, Repeat::Yes))
        move_selection(state, -1);
    if (ui.shortcut(Key::Left, {}, Repeat::Yes))
        show_day(input, state, state.view->day - 1);
    if (ui.shortcut(Key::Right, {}, Repeat::Yes))
        show_day(input, state, state.view->day + 1);
    if (ui.shortcut(Key::Home))
        show_day(input, state, input.today);
    if (ui.shortcut(Key::M))
        input.ask(NewPromiseForm{});
}

void handle_card_keys(Ui& ui, const ScreenInput& input, TodayState& state) {
    const auto selected = std::ranges::find(state.view->cards, state.selected, &HabitCard::id);
    if (selected == state.view->cards.end())
        return;
    TodayActions actions(input, state);
    CardContext context{ui, *selected, actions, state, true, ui.theme.accent(selected->colour)};
    if (measure_ui(selected->measure).handle_keys(context))
        return;
    // A button that Tab has walked to takes Enter and Space itself.
    const bool is_on_button = ui.state.focus.is_visible() && ui.state.focus.is_on_any();
    if (ui.shortcut(Key::Enter) && !is_on_button && selected->state.answered)
        actions.open_part(*selected, OpenPart::Note);
    if (ui.shortcut(Key::Backspace) || ui.shortcut(Key::Delete))
        actions.clear(*selected);
}

} // namespace

void handle_today_keys(Ui& ui, const ScreenInput& input, TodayState& state) {
    if (state.draft.part != OpenPart::None && ui.is_top() && pressed(Key::Escape)) {
        state.draft = {};
        return;
    }
    handle_moves(ui, input, state);
    // Keys walk the cards, not the forms in them: while one is open, letters belong to it.
    if (state.draft.part == OpenPart::None)
        handle_card_keys(ui, input, state);
}

} // namespace kept::ui
