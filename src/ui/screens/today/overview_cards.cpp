#include "ui/screens/today/overview_cards.hpp"

#include "base/time_units.hpp"
#include "ui/fonts/icons.hpp"
#include "ui/screens/goals/goal_card.hpp"
#include "ui/screens/promises/promise_sheet.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/medal.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/shapes.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace kept::ui {
namespace {

constexpr std::size_t max_goals = 2;
constexpr std::size_t max_promises = 5;

// In points.
constexpr double padding = 18;
constexpr double gap = 13;
constexpr double badge_height = 86;
constexpr double medal_radius = 25;
constexpr double promise_row = 28;

void draw_goal(Ui& ui, const ScreenInput& input, const GoalCard& goal, Rect& area) {
    const float width = area.width() - ui.px(2 * padding);
    const float words = paragraph_height(ui, width, Type::Caption, goal.sentence, 3);
    const Rect card = area.cut_top(ui.px(14 + 24 + 22 + 8 + 8 + 18 + 8 + 12) + words);
    area.cut_top(ui.px(gap));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    Rect head = content.cut_top(ui.px(24));
    const float chip = text_width(ui, Type::CaptionStrong, goal.pill.words) + ui.px(36);
    draw_goal_pill(ui, goal.pill, head.cut_right(chip));
    head.cut_right(ui.px(8));
    draw_text(ui, head, Type::Caption, ui.theme.soft, ui.format("Goal · {}", goal.habit_name));
    draw_text(ui, content.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, goal.title);
    content.cut_top(ui.px(6));
    progress_bar(ui, ui.format("{}/bar", goal.path), content.cut_top(ui.px(8)), goal.progress,
                 ui.theme.accent(goal.colour), goal.pace);
    content.cut_top(ui.px(2));
    const Rect ends = content.cut_top(ui.px(16));
    draw_text(ui, ends, Type::Caption, ui.theme.soft, goal.start_label, Align::Left, Digits::Tabular);
    draw_text(ui, ends, Type::Caption, ui.theme.soft, goal.target_label, Align::Right, Digits::Tabular);
    content.cut_top(ui.px(8));
    draw_paragraph(ui, content.min(), width, Type::Caption, ui.theme.soft, goal.sentence, 3);
    if (card_touch(ui, ui.format("overview/{}", goal.path), card).clicked)
        input.ask(OpenGoals{});
}

void draw_badge(Ui& ui, const ScreenInput& input, const BadgeItem& badge, Rect& area) {
    const Rect card = area.cut_top(ui.px(badge_height));
    area.cut_top(ui.px(gap));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(12));
    // A new one grows into its place, once.
    const float grown =
        badge.is_earned ? ui.animate_from(ui.format("overview/new-badge/{}", badge.id), 0.3F, 1.0F, 0.2) : 1.0F;
    const ImVec2 centre{content.left + ui.px(medal_radius), content.top + ui.px(medal_radius)};
    draw_medal(ui, centre, ui.px(medal_radius) * grown,
               {badge.tier, icons::named(badge.icon), badge.is_earned, badge.progress});
    content.cut_left(ui.px(2 * medal_radius + 14));
    content.cut_top(ui.px(2));
    draw_text(ui, content.cut_top(ui.px(18)), Type::Caption, ui.theme.soft,
              badge.is_earned ? "New badge" : "Next badge");
    draw_text(ui, content.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, badge.name);
    draw_text(ui, content.cut_top(ui.px(18)), Type::Caption, ui.theme.soft,
              badge.is_earned ? badge.meaning : badge.left);
    if (card_touch(ui, "overview/badge", card).clicked)
        input.ask(OpenBadge{badge.index});
}

void draw_promise(Ui& ui, const ScreenInput& input, const OpenPromise& promise, Rect row) {
    const std::string_view path = ui.format("overview/promise/{}", short_text(promise.id));
    const Interaction interaction = interact(ui, path, row.inset(-ui.px(8), 0));
    if (interaction.hovered)
        fill(ui, row.inset(-ui.px(8), 0), ui.theme.well, ui.px(8));
    if (interaction.focused)
        focus_ring(ui, row.inset(-ui.px(8), 0), ui.px(8));
    if (interaction.clicked)
        input.ask(OpenPromiseSheet{promise.id});
    draw_text(ui, row.cut_right(text_width(ui, Type::Caption, promise.when)), Type::Caption, ui.theme.soft,
              promise.when);
    row.cut_right(ui.px(12));
    draw_text(ui, row, Type::Body, ui.theme.ink, promise.text);
}

/// Draws the promises that are not resolved: each leads to its sheet, also before it is due.
void draw_promises(Ui& ui, const ScreenInput& input, const OverviewState& state, Rect& area) {
    const std::size_t shown = std::min(state.promises.size(), max_promises);
    const bool has_more = shown < state.promises.size();
    const double rows = static_cast<double>(shown) * promise_row + (has_more ? 24 : 0);
    const Rect card = area.cut_top(ui.px(14 + 22 + 6 + rows + 10));
    area.cut_top(ui.px(gap));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    Rect head = content.cut_top(ui.px(22));
    if (link(ui, "overview/new-promise", head.cut_right(link_width(ui, "New promise")), "New promise"))
        input.ask(NewPromiseForm{});
    draw_text(ui, head, Type::Caption, ui.theme.soft, "Open promises");
    content.cut_top(ui.px(6));
    for (std::size_t i = 0; i < shown; ++i)
        draw_promise(ui, input, state.promises[i], content.cut_top(ui.px(promise_row)));
    if (has_more)
        draw_text(ui, content.cut_top(ui.px(24)), Type::Caption, ui.theme.soft,
                  ui.format("and {} more, due later", state.promises.size() - shown));
}

std::vector<OpenPromise> open_promises(const ScreenInput& input) {
    std::vector<const Promise*> open;
    for (const Promise* promise : input.journal.promises().all())
        if (promise->is_open())
            open.push_back(promise);
    std::ranges::stable_sort(open, {}, [](const Promise* promise) {
        return std::pair{promise->due().day.value_or(last_sane_day()), promise->due().minute.value_or(minutes_a_day)};
    });
    std::vector<OpenPromise> promises;
    for (const Promise* promise : open)
        promises.push_back({promise->id, promise->text, due_words(promise->due(), input.now())});
    return promises;
}

} // namespace

void refresh_overview_cards(const ScreenInput& input, OverviewState& state) {
    state.promises = open_promises(input);
    const auto& goals = input.achievements.goals();
    std::vector<std::size_t> running;
    for (std::size_t i = 0; i < goals.size(); ++i)
        if ((goals[i].status.is_running() || goals[i].status.asks) && !goals[i].goal.dropped)
            running.push_back(i);
    std::ranges::stable_sort(running, {}, [&](std::size_t i) { return goals[i].goal.terms().by; });
    running.resize(std::min(running.size(), max_goals));
    for (const std::size_t i : running)
        state.goals.push_back(make_goal_card(input, i));
    const auto badge = new_badge(input.achievements, input.today);
    if (const auto shown = badge ? badge : next_badge(input.achievements))
        state.badge = make_badge_item(input, *shown);
}

void draw_overview_cards(Ui& ui, const ScreenInput& input, OverviewState& state, Rect& area) {
    if (!state.promises.empty())
        draw_promises(ui, input, state, area);
    for (const GoalCard& goal : state.goals)
        draw_goal(ui, input, goal, area);
    if (state.badge)
        draw_badge(ui, input, *state.badge, area);
}

} // namespace kept::ui
