#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace kept::statistics {

/// Ranks 1..n; equal values share the mean of their ranks.
std::vector<double> mid_ranks(std::span<const double> values);

/// Wilcoxon's rank-sum test within blocks: how far the scores of a group lie above those of the others in the same
/// block, in standard deviations of all regroupings that keep each block's numbers (van Elteren 1960, with unit
/// weights). All in one block it is the rank-sum test, ties and all. 0 where no block holds both.
double blocked_rank_sum_z(std::span<const double> scores, std::span<const std::uint8_t> in_group,
                          std::span<const int> blocks);

/// Spearman's rank correlation with the order the values stand in, -1..1. 0 where all values are equal.
double rank_trend(std::span<const double> ranks);

} // namespace kept::statistics
