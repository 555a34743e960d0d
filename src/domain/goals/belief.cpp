#include "domain/goals/belief.hpp"

#include "domain/statistics/distributions.hpp"

#include <algorithm>

namespace kept {
namespace {

double percentile(const std::vector<Weighted>& ascending, double share) {
    double total = 0;
    for (const Weighted& value : ascending)
        total += value.weight;
    double sum = 0;
    for (const Weighted& value : ascending) {
        sum += value.weight;
        if (sum >= share * total)
            return value.value;
    }
    return ascending.back().value;
}

} // namespace

Belief belief_in(double kept, double days) {
    const double a = std::clamp(kept, 0.0, days) + 0.5;
    const double b = days - std::clamp(kept, 0.0, days) + 0.5;
    const double mean = a / (a + b);
    Belief belief{};
    double below = 0; // the part of the mean that smaller values of p make up: p times its density is Beta(a + 1, b)'s
    for (std::size_t part = 0; part < belief_size; ++part) {
        const double end = statistics::beta_lower_quantile(a, b, (static_cast<double>(part) + 1) / belief_size);
        const double up_to_end = statistics::beta_lower_tail(a + 1, b, end);
        belief.at(part) = std::clamp(mean * (up_to_end - below) * belief_size, 0.0, 1.0);
        below = up_to_end;
    }
    return belief;
}

Interval interval_of(std::vector<Weighted> values) {
    std::ranges::sort(values, {}, &Weighted::value);
    return {percentile(values, 0.1), percentile(values, 0.5), percentile(values, 0.9)};
}

} // namespace kept
