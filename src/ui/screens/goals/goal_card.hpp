#pragma once

#include "ui/context/context.hpp"
#include "ui/screens/goals/goal_view.hpp"

#include <optional>

namespace kept::ui {

/// The user's request on a goal's card.
enum class GoalAsk : std::uint8_t { Nothing, Change, Wait, Drop, SetNext };

/// A goal that runs, or one that ended without being reached: its chart, its state in words and shape, and what can be
/// done. Parts are called "goals/<id>/…".
GoalAsk draw_goal_card(Ui& ui, const ScreenInput& input, GoalCard& card, Rect rect);
float goal_card_height(Ui& ui, const GoalCard& card, float width);

/// A goal that was reached, small, for the shelf; true when it was clicked.
bool draw_reached_goal(Ui& ui, const GoalCard& card, Rect rect);
inline constexpr double reached_goal_height = 92; ///< points

/// The way to a goal as a chart in `area`, with its button to take it along.
void draw_goal_chart(Ui& ui, const ScreenInput& input, GoalCard& card, std::string_view id, Rect area,
                     Rect picture_button);

/// A pill: an icon and a word, at the left of `rect`; returns its width.
float draw_goal_pill(Ui& ui, const GoalPill& pill, Rect rect);

} // namespace kept::ui
