#pragma once

#include "journal/journal.hpp"

#include <string>
#include <vector>

namespace kept {

/// Plain counts over saved exercises and hard moments, each only once there is enough of it: nothing is inferred, so
/// there is no chance of a false pattern.
struct PracticeFigure {
    std::string id; ///< "beliefs", "returned", "skill"
    std::string sentence;
    int n = 0; ///< what it rests on
};

/// How belief in the first thoughts changed over thought records, how many time-outs were returned from, and with which
/// skill intensity fell most.
std::vector<PracticeFigure> practice_figures(const Journal& journal);

/// So many there must be of each before it is told.
inline constexpr int least_records = 5;
inline constexpr int least_time_outs = 3;
inline constexpr int least_moments_of_skill = 5;

} // namespace kept
