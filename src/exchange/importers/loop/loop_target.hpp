#pragma once

#include "domain/day.hpp"
#include "domain/habit.hpp"

#include <map>
#include <optional>
#include <set>

namespace kept {

/// A target that Loop's strengths tell.
struct LoopTarget {
    double amount = 0;
    Direction direction = Direction::AtLeast;
    bool is_exact = true; ///< otherwise the smallest amount that Loop counted in full
};

/// Works out the daily target of a measurable habit from its strength on each day, for exports that do not hold it.
/// `amounts` are its answered days, `skips` the days that leave strength as it was. nullopt where no target gives these
/// strengths.
std::optional<LoopTarget> loop_target_of(const std::map<Day, double>& amounts, const std::set<Day>& skips,
                                         const std::map<Day, double>& scores);

} // namespace kept
