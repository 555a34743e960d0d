#pragma once

#include "domain/goals/goal.hpp"

#include <string>
#include <string_view>

namespace kept {

/// The content of a goal_changed event.
struct GoalWord {
    GoalId goal;
    GoalTerms terms;
};

/// The JSON body of a goal_set event; shares are in 0..1.
std::string encode_goal_terms(const GoalTerms& terms);
std::string encode_goal_change(const GoalWord& word);
std::string encode_goal_id(const GoalId& goal);

/// All throw EventError where `body` is not such an object.
GoalTerms decode_goal_terms(std::string_view body);
GoalWord decode_goal_change(std::string_view body);
GoalId decode_goal_id(std::string_view body);

} // namespace kept
