#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kept::statistics {

/// A test's p-value and its share of the error allowed: weights of all tests that are put add up to 1.
struct WeightedTest {
    double p = 1;
    double weight = 0;
};

/// Holm's step-down correction with weights (Holm 1979, section 3): which tests hold when the chance of even one false
/// finding is to stay at or under `alpha`. Tests that are left out, of whatever weight, are taken as p = 1. Returns
/// indices into `tests`, smallest p / weight first. Needs nothing of how tests depend on each other, but weights must
/// not depend on how they came out.
std::vector<std::size_t> holm(std::span<const WeightedTest> tests, double alpha);

} // namespace kept::statistics
