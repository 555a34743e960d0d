#include "ui/screens/today/overview_cards.hpp"

#include "ui/icons.hpp"
#include "ui/screens/goals/goal_card.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/medal.hpp"
#include "ui/widgets/progress.hpp"
#include "ui/widgets/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::ui {
namespace {

constexpr std::size_t most_goals = 2;

// In points.
constexpr double padding = 18;
constexpr double gap = 13;
constexpr double badge_height = 86;
constexpr double medal_radius = 25;

void draw_goal(Ui& ui, const ScreenInput& input, const GoalCard& goal, Rect& area) {
    const float width = area.width() - ui.px(2 * padding);
    const float words = paragraph_height(ui, width, Type::Caption, goal.sentence, 3);
    const Rect card = area.cut_top(ui.px(14 + 24 + 22 + 8 + 8 + 8 + 12) + words);
    area.cut_top(ui.px(gap));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(14));
    Rect head = content.cut_top(ui.px(24));
    const std::string_view words_of_state = face_of(goal.state).words;
    const float chip = text_width(ui, Type::CaptionStrong, words_of_state) + ui.px(36);
    draw_goal_state(ui, goal.state, head.cut_right(chip));
    head.cut_right(ui.px(8));
    draw_text(ui, head, Type::Caption, ui.theme.soft, fmt::format("Goal · {}", goal.habit_name));
    draw_text(ui, content.cut_top(ui.px(22)), Type::BodyStrong, ui.theme.ink, goal.title);
    content.cut_top(ui.px(6));
    progress_bar(ui, goal_path(goal.id) + "/bar", content.cut_top(ui.px(8)), goal.progress,
                 ui.theme.accent(goal.colour), goal.pace);
    content.cut_top(ui.px(8));
    draw_paragraph(ui, content.min(), width, Type::Caption, ui.theme.soft, goal.sentence, 3);
    if (card_touch(ui, "overview/" + goal_path(goal.id), card).clicked)
        input.go(VisitGoals{});
}

void draw_badge(Ui& ui, const ScreenInput& input, const BadgeItem& badge, Rect& area) {
    const Rect card = area.cut_top(ui.px(badge_height));
    area.cut_top(ui.px(gap));
    draw_card(ui, card);
    Rect content = card.inset(ui.px(padding), ui.px(12));
    // A new one grows into its place, once.
    const float grown = badge.is_earned ? ui.animate_from("overview/new-badge/" + badge.id, 0.3F, 1.0F, 0.2) : 1.0F;
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
        input.go(VisitBadge{badge.index});
}

} // namespace

void refresh_overview_cards(const ScreenInput& input, OverviewState& state) {
    const auto& goals = input.standing.goals();
    std::vector<std::size_t> running;
    for (std::size_t i = 0; i < goals.size(); ++i)
        if (goals[i].standing.is_running() && !goals[i].goal.dropped)
            running.push_back(i);
    std::ranges::stable_sort(running, {}, [&](std::size_t i) { return goals[i].goal.terms().by; });
    running.resize(std::min(running.size(), most_goals));
    for (const std::size_t i : running)
        state.goals.push_back(make_goal_card(input, i));
    const auto badge = new_badge(input.standing, input.today);
    if (const auto shown = badge ? badge : next_badge(input.standing))
        state.badge = make_badge_item(input, *shown);
}

void draw_overview_cards(Ui& ui, const ScreenInput& input, OverviewState& state, Rect& area) {
    for (const GoalCard& goal : state.goals)
        draw_goal(ui, input, goal, area);
    if (state.badge)
        draw_badge(ui, input, *state.badge, area);
}

} // namespace kept::ui
