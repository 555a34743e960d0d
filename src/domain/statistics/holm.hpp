#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kept::statistics {

/// Holm's step-down correction (1979): which of `tests` tests hold when the chance of even one false finding is to stay
/// at or under `alpha`. `p_values` are those of the tests that may hold; the others are taken as p = 1. Returns indices
/// into `p_values`, smallest p first. Needs nothing of how the tests depend on each other.
std::vector<std::size_t> holm(std::span<const double> p_values, std::size_t tests, double alpha);

} // namespace kept::statistics
