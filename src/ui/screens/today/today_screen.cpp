#include "ui/screens/today/today_screen.hpp"

#include "base/time_units.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/promises/promise_sheet.hpp"
#include "ui/screens/today/card.hpp"
#include "ui/screens/today/group_head.hpp"
#include "ui/screens/today/overview.hpp"
#include "ui/screens/today/today_header.hpp"
#include "ui/screens/today/today_keys.hpp"
#include "ui/screens/today/welcome.hpp"
#include "ui/screens/today/yesterday_strip.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/scroll_area.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

// In points.
constexpr double gap = 10;
constexpr double column_gap = 17;
constexpr double links_height = 34;
constexpr double empty_height = 240;
constexpr double overview_width = 363;
constexpr double narrowest_with_overview = 900;
constexpr double shadow_room = 8; ///< around the cards, so that their shadows are not cut off
constexpr double scroll_bar_room = 20;

void refresh_view(Ui& ui, const ScreenInput& input, TodayState& state) {
    const Day day = state.shown.value_or(input.today);
    const std::int64_t now_ms = input.now().unix_ms;
    if (now_ms >= state.view_until_ms)
        state.view.clear();
    state.view.get({input.key(), day}, [&] {
        state.view_until_ms = next_past_due_ms(input);
        return make_today_view(input, day);
    });
    if (const std::int64_t left = state.view_until_ms - now_ms; left < ms_per_day) // a day has its own end
        ui.ask_wake(ui.now + static_cast<double>(left) / 1000);
}

/// Keys always go to some card: the selected one, else the first that is open, else the first.
void keep_selection(TodayState& state) {
    const auto& cards = state.view->cards;
    if (cards.empty() || std::ranges::find(cards, state.selected, &HabitCard::id) != cards.end())
        return;
    const auto open = std::ranges::find_if(cards, [](const HabitCard& card) { return !card.is_answered; });
    state.selected = open != cards.end() ? open->id : cards.front().id;
}

CardContext context_of(Ui& ui, const HabitCard& card, TodayActions& actions, TodayState& state) {
    return {ui, card, actions, state, card.id == state.selected, ui.theme.accent(card.colour)};
}

/// A day without questions.
float draw_no_cards(Ui& ui, const TodayState& state, Day today, Rect area) {
    const bool is_past = state.view->day < today;
    empty_state(ui, "today/empty", area.with_height(ui.px(empty_height)),
                {.icon = icons::today,
                 .title = is_past ? "Nothing was due on this day" : "Nothing is due today",
                 .about = is_past ? "Habits that began later are not asked about here."
                                  : "What is due on other days, and open promises, come by themselves."});
    return ui.px(empty_height);
}

/// The cards from the top of `area` down; returns the height they take.
float draw_cards(Ui& ui, const ScreenInput& input, TodayState& state, ScrollArea& scroll, Rect area) {
    if (state.view->cards.empty())
        return draw_no_cards(ui, state, input.today, area);
    TodayActions actions(input, state);
    const float top = area.top;
    const bool selection_moved = state.revealed != state.selected;
    std::string group;
    for (const HabitCard& card : state.view->cards) {
        if (card.group != group) {
            group = card.group;
            area.bottom = area.top + 1e6F;
            draw_group_head(ui, state, group, area.cut_top(ui.px(group_height)));
        }
        if (state.folded.contains(card.group))
            continue;
        CardContext context = context_of(ui, card, actions, state);
        const Rect rect = area.cut_top(1e6F).with_height(card_height(context));
        area.top = rect.bottom + ui.px(gap);
        area.bottom = area.top + 1e6F;
        if (context.is_selected && selection_moved) {
            scroll.reveal(rect.inset(0, -ui.px(shadow_room)));
            state.revealed = state.selected;
        }
        if (!scroll.is_hidden(rect))
            draw_habit_card(context, rect);
    }
    return area.top - top;
}

/// Under the questions: the way to more habits and to their order. Returns the height used.
float draw_habit_links(Ui& ui, const ScreenInput& input, Rect area) {
    Rect row = area.with_height(ui.px(links_height));
    const Rect add = row.cut_left(link_width(ui, "New habit"));
    if (link(ui, "today/new-habit", add, "New habit"))
        input.ask(NewHabitForm{});
    row.cut_left(ui.px(22));
    const Rect promise = row.cut_left(link_width(ui, "New promise"));
    if (link(ui, "today/new-promise", promise, "New promise"))
        input.ask(NewPromiseForm{});
    row.cut_left(ui.px(22));
    if (link(ui, "today/habits", row.with_width(link_width(ui, "Change or arrange habits")),
             "Change or arrange habits"))
        input.ask(OpenHabits{});
    return ui.px(links_height);
}

void draw_columns(Ui& ui, const ScreenInput& input, TodayState& state, Rect area) {
    const bool is_wide = area.width() > ui.px(narrowest_with_overview);
    // The bar of the scroll area lies beside the cards, in the window's gutter.
    const Rect region{area.left - ui.px(shadow_room), area.top, area.right + ui.px(scroll_bar_room), area.bottom};
    ScrollArea scroll(ui, "today/scroll", region);
    Rect content = scroll.content();
    content.left = area.left;
    content.right = area.right;
    content.top += ui.px(shadow_room) / 2;
    Rect questions = content;
    Rect overview = content;
    if (is_wide) {
        overview = questions.cut_right(ui.px(overview_width));
        questions.cut_right(ui.px(column_gap));
    }
    float height = draw_cards(ui, input, state, scroll, questions);
    questions.top += height;
    if (const float strip = draw_yesterday_strip(ui, input, state, questions); strip > 0)
        height += strip + ui.px(gap);
    questions.top = content.top + height;
    height += draw_habit_links(ui, input, questions);
    if (!is_wide)
        overview.top += height;
    const float overview_height = draw_overview(ui, input, state.overview, overview);
    height = is_wide ? std::max(height, overview_height) : height + overview_height;
    scroll.set_height(height + ui.px(2 * shadow_room));
}

} // namespace

void show_day(const ScreenInput& input, TodayState& state, Day day) {
    day = std::min(day, input.today);
    state.shown = day == input.today ? std::nullopt : std::optional(day);
    state.selected = {}; // the first that is open on that day
    state.draft = {};
    state.amount.clear();
}

void draw_today(Ui& ui, const ScreenInput& input, TodayState& state, Rect area) {
    state.shows_streaks = input.journal.settings().show_streaks;
    if (input.journal.habits().empty()) {
        draw_welcome(ui, input, state, area);
        return;
    }
    refresh_view(ui, input, state);
    keep_selection(state);
    handle_today_keys(ui, input, state);
    refresh_view(ui, input, state);
    draw_today_header(ui, input, state, area.cut_top(ui.px(today_header_height)));
    draw_columns(ui, input, state, area);
}

} // namespace kept::ui
