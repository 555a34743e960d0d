#pragma once

#include "charts/drawing.hpp"
#include "domain/day.hpp"
#include "domain/period.hpp"

namespace kept::charts {

/// Days as a grid: a column a week, a row a weekday.
class WeekGrid {
  public:
    /// `from` lies in the first column, `cells` begins there; sides and steps in points.
    WeekGrid(Day from, Weekday first_weekday, Point origin, double cell_width, double cell_height, double gap)
        : first_(week_begin(from, first_weekday)), origin_(origin), cell_width_(cell_width), cell_height_(cell_height),
          gap_(gap) {}

    static Day week_begin(Day day, Weekday first_weekday) { return period_begin(Period::week(), day, first_weekday); }
    /// Number of columns that hold from..to.
    static int weeks_between(Day from, Day to, Weekday first_weekday) {
        return (week_begin(to, first_weekday) - week_begin(from, first_weekday)) / 7 + 1;
    }

    int column_of(Day day) const { return (day - first_) / 7; }
    double column_left(int column) const { return origin_.x + column * (cell_width_ + gap_); }
    double row_centre(int row) const { return origin_.y + row * (cell_height_ + gap_) + cell_height_ / 2; }
    Box cell(Day day) const {
        return {column_left(column_of(day)), origin_.y + (day - first_) % 7 * (cell_height_ + gap_), cell_width_,
                cell_height_};
    }

  private:
    Day first_;
    Point origin_;
    double cell_width_;
    double cell_height_;
    double gap_;
};

} // namespace kept::charts
