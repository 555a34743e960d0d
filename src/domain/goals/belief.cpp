#include "domain/goals/belief.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace kept {
namespace {

constexpr std::size_t slices = 2048;

double angle(std::size_t slice) {
    return (static_cast<double>(slice) + 0.5) / slices * std::numbers::pi / 2;
}

/// The density of θ, where p = sin²θ: Jeffreys' prior is flat in θ, and nothing is infinite at 0 and 1.
std::vector<double> densities(double kept, double days) {
    std::vector<double> logs(slices);
    for (std::size_t i = 0; i < slices; ++i)
        logs[i] = 2 * kept * std::log(std::sin(angle(i))) + 2 * (days - kept) * std::log(std::cos(angle(i)));
    const double highest = *std::ranges::max_element(logs);
    for (double& value : logs)
        value = std::exp(value - highest);
    return logs;
}

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
    const std::vector<double> weights = densities(std::clamp(kept, 0.0, days), days);
    const double per_part = std::accumulate(weights.begin(), weights.end(), 0.0) / belief_size;
    Belief belief{};
    std::size_t part = 0;
    double room = per_part;
    for (std::size_t i = 0; i < slices; ++i) {
        const double p = std::pow(std::sin(angle(i)), 2);
        double left = weights[i];
        for (; part + 1 < belief_size && left >= room; ++part, room = per_part) {
            belief.at(part) += p * room / per_part;
            left -= room;
        }
        belief.at(part) += p * left / per_part;
        room -= left;
    }
    belief.back() = std::min(belief.back(), 1.0);
    return belief;
}

Interval interval_of(std::vector<Weighted> values) {
    std::ranges::sort(values, {}, &Weighted::value);
    return {percentile(values, 0.1), percentile(values, 0.5), percentile(values, 0.9)};
}

double normal_below(double z) {
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

} // namespace kept
