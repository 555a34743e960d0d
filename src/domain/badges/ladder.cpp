#include "domain/badges/ladder.hpp"

#include <algorithm>

namespace kept {

void Ladder::truncate(Day day) {
    while (!rungs_.empty() && rungs_.back().to >= day)
        rungs_.pop_back();
}

void Ladder::note(double value, Day from, Day to) {
    if (value > best())
        rungs_.push_back({value, from, to});
}

std::optional<Ladder::Rung> Ladder::reached(double threshold) const {
    // A hair's breadth of rounding does not cost a badge.
    const auto found = std::ranges::lower_bound(rungs_, threshold - 1e-9, {}, &Rung::value);
    return found == rungs_.end() ? std::nullopt : std::optional(*found);
}

} // namespace kept
