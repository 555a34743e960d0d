#include "domain/statistics/holm.hpp"

#include <algorithm>
#include <numeric>

namespace kept::statistics {

std::vector<std::size_t> holm(std::span<const WeightedTest> tests, double alpha) {
    std::vector<std::size_t> order(tests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [tests](std::size_t i) { return tests[i].p / tests[i].weight; });
    double weight_left = 1;
    std::size_t held = 0;
    for (; held < order.size(); ++held) {
        const WeightedTest& test = tests[order[held]];
        if (test.p * weight_left > alpha * test.weight)
            break;
        weight_left -= test.weight;
    }
    order.resize(held);
    return order;
}

} // namespace kept::statistics
