#pragma once

#include "domain/goals/describe.hpp"
#include "domain/goals/metric.hpp"
#include "journal/derived/series_cache.hpp"

namespace kept {

/// The data that a goal looks at, out of the journal. Holds references to all it is made with.
class GoalSource {
  public:
    GoalSource(const Journal& journal, const HabitRecord& record, const HabitSeries& series, const GoalTerms& terms);

    GoalInput input() const { return {record_.habit, series_, figure_, as_of_}; }
    /// Whether the figure a goal is on exists and has a value lately; true for goals on no figure.
    bool has_figure() const { return has_figure_; }

  private:
    const HabitRecord& record_;
    const HabitSeries& series_;
    FigureSource figure_;
    bool has_figure_ = true;
    std::function<HabitSeries(Day)> as_of_;
};

/// How a goal's values are written for people.
GoalWords goal_words(const HabitRecord& record, const GoalTerms& terms);

} // namespace kept
