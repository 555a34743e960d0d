#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace kept {

/// The median; the mean of the middle two for an even count. `values` must not be empty.
inline double median_of(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace kept
