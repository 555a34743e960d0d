#pragma once

#include <algorithm>
#include <iterator>
#include <random>
#include <vector>

namespace kept::test {

/// All of 1..last, or a sample that is the same on each run.
inline std::vector<int> points(int last, int max) {
    std::vector<int> all(static_cast<std::size_t>(std::max(last, 0)));
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<int>(i) + 1;
    if (max <= 0 || last <= max)
        return all;
    std::mt19937 random(2026); // NOLINT(cert-msc51-cpp): the same points on each run
    std::vector<int> some;
    std::ranges::sample(all, std::back_inserter(some), max, random);
    return some;
}

} // namespace kept::test
