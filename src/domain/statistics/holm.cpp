#include "domain/statistics/holm.hpp"

#include <algorithm>
#include <numeric>

namespace kept::statistics {

std::vector<std::size_t> holm(std::span<const double> p_values, std::size_t tests, double alpha) {
    std::vector<std::size_t> order(p_values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [p_values](std::size_t i) { return p_values[i]; });
    std::size_t held = 0;
    while (held < order.size() && p_values[order[held]] * static_cast<double>(tests - held) <= alpha)
        ++held;
    order.resize(held);
    return order;
}

} // namespace kept::statistics
