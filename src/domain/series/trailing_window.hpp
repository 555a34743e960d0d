#pragma once

#include "domain/habit.hpp"
#include "domain/habit_series.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace kept {

/// The last K days of a history that end with the day asked for, and their sum. If rest is left out, the window goes
/// back over as many days without rest.
class TrailingWindow {
  public:
    /// The amount that a day adds; at most 2^52, so that a year of them fits.
    using Weight = std::int64_t (*)(const DayState&);

    /// A window of `size` days before the day `begin`, an index of `days`. `days` must outlive it.
    TrailingWindow(std::span<const DayState> days, std::size_t begin, int size, RestDays rest, Weight weight);

    /// The sum of the window that ends with day `index`; ask day by day, from `begin` on.
    std::int64_t advance_to(std::size_t index);

  private:
    bool counts(std::size_t index) const { return rest_ == RestDays::Count || !days_[index].rests; }

    std::span<const DayState> days_;
    int size_;
    RestDays rest_;
    Weight weight_;
    std::size_t oldest_;
    int count_ = 0; ///< days in the window that count
    std::int64_t sum_ = 0;
};

/// Weights: 1 for a day whose own answer is kept; the day's own amount in millionths.
std::int64_t weight_of_kept(const DayState& state);
std::int64_t weight_of_amount(const DayState& state);

} // namespace kept
