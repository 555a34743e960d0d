#pragma once

#include "domain/points/day_credit.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace kept {

/// The totals of all habits together on one day: numbers of habits.
struct DayCounts {
    std::uint16_t asked = 0;
    std::uint16_t open = 0; ///< asked and not answered in time
    std::uint16_t answered = 0;
    std::uint16_t full_points = 0;
    std::uint16_t half_points = 0;
    std::uint16_t reflected = 0;
    std::uint16_t honest_no = 0;
    std::uint16_t put_right = 0;
    std::uint16_t spoke_up = 0;
    std::uint16_t met_with_skill = 0;
    std::uint16_t rode_urge = 0;
    std::array<std::uint16_t, 8> strong{}; ///< by measure

    int points() const;
    /// Different measures of which at least one habit is strong.
    int strong_measures() const;

    friend bool operator==(const DayCounts&, const DayCounts&) = default;
};

/// The days of all habits, added up and kept up to date by what a habit's days were and what they are now.
class DayTally {
  public:
    /// Adds (+1) or takes away (-1) the credits of a habit's days from `first` on.
    void add(Day first, const std::vector<DayCredit>& credits, MeasureKind measure, int sign);

    /// First day of the tally; days before it hold nothing.
    Day first() const { return first_; }
    const std::vector<DayCounts>& days() const { return days_; }
    /// Points of all days, without reviews.
    int points() const { return points_; }
    int points_on(Day day) const;

  private:
    void make_room(Day first, Day end);

    Day first_{};
    std::vector<DayCounts> days_;
    int points_ = 0;
};

} // namespace kept
