#pragma once

#include "domain/day.hpp"

#include <optional>
#include <vector>

namespace kept {

/// The days on which a counter first reached each of its values, lowest first: what a badge's date is read from.
class Ladder {
  public:
    struct Rung {
        double value = 0;
        Day from; ///< the first day of what counted
        Day to;   ///< the day it was reached
    };

    /// Forgets what was reached on `day` or later.
    void truncate(Day day);
    /// Notes a value; passed over where it is not higher than any before.
    void note(double value, Day from, Day to);
    /// The first time that the counter was at `threshold` or above.
    std::optional<Rung> reached(double threshold) const;
    double best() const { return rungs_.empty() ? 0 : rungs_.back().value; }

  private:
    std::vector<Rung> rungs_; ///< values and days both grow
};

} // namespace kept
