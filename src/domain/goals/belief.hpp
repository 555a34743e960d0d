#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace kept {

inline constexpr std::size_t belief_size = 12;
using Belief = std::array<double, belief_size>;

/// The belief about a share p after `kept` of `days`: equally likely values of p, ascending. They are the means of the
/// equal slices of the Beta(kept + ½, days − kept + ½) distribution, which is what Jeffreys' prior becomes.
Belief belief_in(double kept, double days);

/// A value with the chance it has. Chances need not add up to 1.
struct Weighted {
    double value = 0;
    double weight = 0;
};

/// A central interval that holds 80 % of a distribution, with its median.
struct Interval {
    double low = 0;
    double mid = 0;
    double high = 0;
};

/// How far the ends of an 80 % interval lie from the middle of a normal distribution, in standard deviations.
inline constexpr double z_80 = 1.2815515655446004;

/// The 10th, 50th and 90th percentiles. `values` must not be empty.
Interval interval_of(std::vector<Weighted> values);

} // namespace kept
