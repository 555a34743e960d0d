#include "domain/statistics/tables.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace kept::statistics {
namespace {

/// Chances of the counts from `lowest` on.
struct Counts {
    int lowest = 0;
    std::vector<double> chances;
};

/// The chances of every `both` the margins of `t` allow, each from its neighbour, outward from the likeliest.
Counts hypergeometric(const Table& t) {
    const int lowest = std::max(0, t.y() - t.not_x());
    const int highest = std::min(t.x(), t.y());
    Counts counts{lowest, std::vector<double>(static_cast<std::size_t>(highest - lowest) + 1)};
    const auto step_up = [&](int k) {
        return static_cast<double>(t.x() - k) * (t.y() - k) / ((k + 1.0) * (t.not_x() - t.y() + k + 1.0));
    };
    const auto likeliest = static_cast<int>((t.x() + 1.0) * (t.y() + 1.0) / (t.total() + 2.0));
    const int mode = std::clamp(likeliest, lowest, highest);
    const auto chance = [&](int k) -> double& { return counts.chances[static_cast<std::size_t>(k - lowest)]; };
    chance(mode) = 1;
    for (int k = mode; k < highest; ++k)
        chance(k + 1) = chance(k) * step_up(k);
    for (int k = mode; k > lowest; --k)
        chance(k - 1) = chance(k) / step_up(k - 1);
    const double sum = std::accumulate(counts.chances.begin(), counts.chances.end(), 0.0);
    for (double& c : counts.chances)
        c /= sum;
    return counts;
}

Counts sum_of(const Counts& a, const Counts& b) {
    Counts sum{a.lowest + b.lowest, std::vector<double>(a.chances.size() + b.chances.size() - 1)};
    for (std::size_t i = 0; i < a.chances.size(); ++i)
        for (std::size_t j = 0; j < b.chances.size(); ++j)
            sum.chances[i + j] += a.chances[i] * b.chances[j];
    return sum;
}

} // namespace

Table& Table::operator+=(const Table& other) {
    both += other.both;
    x_only += other.x_only;
    y_only += other.y_only;
    neither += other.neither;
    return *this;
}

Tails exact_tails(std::span<const Table> strata) {
    Counts all{0, {1.0}};
    int seen = 0;
    for (const Table& table : strata) {
        if (table.x() == 0 || table.not_x() == 0 || table.y() == 0 || table.not_y() == 0)
            continue; // one count only is possible here
        all = sum_of(all, hypergeometric(table));
        seen += table.both;
    }
    const auto at = all.chances.begin() + (seen - all.lowest);
    return {std::min(1.0, std::accumulate(at, all.chances.end(), 0.0)),
            std::min(1.0, std::accumulate(all.chances.begin(), at + 1, 0.0))};
}

} // namespace kept::statistics
