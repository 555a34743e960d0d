#pragma once

#include "charts/heat_map.hpp"
#include "charts/strength_curve.hpp"
#include "ui/screens/screen_input.hpp"

#include <optional>
#include <vector>

namespace kept::ui {

/// The sum of all habits on one day.
struct DaySum {
    double kept = 0;
    int counted = 0; ///< habits that were due and answered, or covered
};

/// The series of all habits that are not archived, as of today; valid until the journal changes.
class AllHabits {
  public:
    explicit AllHabits(const ScreenInput& input);

    const std::vector<const HabitSeries*>& series() const { return all_; }
    /// The first day of the oldest; today where there is none.
    Day first() const { return first_; }

    DaySum sum_of(Day day) const;
    /// The mean of the habits that are two weeks old on that day: the first days of a new one say nothing of the
    /// others, and must not pull them down. If all are younger, all count.
    double mean_strength(Day day) const;

    /// A cell for each day, with its read-out.
    std::vector<charts::SummaryCell> cells(Day from, Day to) const;
    std::vector<charts::StrengthPoint> strength(Day from, Day to) const;

  private:
    std::vector<const HabitSeries*> all_;
    Day first_;
};

} // namespace kept::ui
