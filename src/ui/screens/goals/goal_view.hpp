#pragma once

#include "charts/pace_chart.hpp"
#include "journal/derived/goal_input.hpp"
#include "ui/screens/screen_input.hpp"

#include <string>
#include <vector>

namespace kept::ui {

enum class PillTone : std::uint8_t { Good, Plain, Behind };

/// The state of a goal in a word, with an icon of its own shape.
struct GoalPill {
    std::string_view words;
    char32_t icon = 0;
    PillTone tone = PillTone::Plain;
};

/// A running goal's pill says what its forecast says, and what the line says where there is none.
GoalPill pill_of(GoalState state, const std::optional<GoalForecast>& forecast);

/// A goal ready to be drawn.
struct GoalCard {
    GoalId id;
    std::string path;          ///< "goals/1a2b3c4d": what its parts are called
    std::uint64_t version = 0; ///< another for another goal, and where it shows something else
    HabitId habit;
    std::string habit_name;
    std::string icon;
    std::size_t colour = 0;
    std::string title;    ///< "Reliability 90 % by 1 March"
    std::string sentence; ///< its status
    std::string now;      ///< "86 %"
    std::string outcome;  ///< "Reached on 3 November 2026"; empty while it runs
    GoalState state = GoalState::OnPace;
    GoalPill pill;
    bool asks = false;          ///< it rests, and what becomes of it has yet to be said
    std::string restate_label;  ///< "Restate in days"; empty where its unit is the streak's
    double progress = 0;        ///< 0..1 of the way from the start to the target
    std::optional<double> pace; ///< 0..1 of the way that the line asks for; none where there is no line
    std::string start_label;    ///< "81 %": what the way begins with; empty while nothing is known
    std::string target_label;   ///< "90 %"
    charts::PaceChartInput chart;
};

/// `index`: of Achievements::goals().
GoalCard make_goal_card(const ScreenInput& input, std::size_t index);

/// The chart of a goal not yet set, on the habit's own history, and how likely the goal is.
struct GoalPreview {
    charts::PaceChartInput chart;
    std::string chance; ///< in a sentence
    bool is_met = false;
};

GoalPreview preview_goal(const ScreenInput& input, const HabitRecord& record, const GoalTerms& terms);
/// The same for new terms of a goal that runs: the old line stays visible.
GoalPreview preview_change(const ScreenInput& input, const Goal& goal, const GoalTerms& terms);

} // namespace kept::ui
