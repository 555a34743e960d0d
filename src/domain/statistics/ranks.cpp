#include "domain/statistics/ranks.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>

namespace kept::statistics {
namespace {

struct Block {
    double n = 0;
    double in_group = 0;
    double group_sum = 0;
    double sum = 0;
    double squares = 0;

    void add(double score, bool is_in_group) {
        n += 1;
        sum += score;
        squares += score * score;
        in_group += is_in_group ? 1 : 0;
        group_sum += is_in_group ? score : 0;
    }
    double excess() const { return group_sum - in_group * sum / n; }
    /// Of the group's sum, over all choices of `in_group` from the block without replacement.
    double variance() const {
        return n < 2 ? 0 : in_group * (n - in_group) / (n * (n - 1)) * (squares - sum * sum / n);
    }
};

} // namespace

std::vector<double> mid_ranks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [values](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = static_cast<double>(begin + end + 1) / 2;
        begin = end;
    }
    return ranks;
}

double blocked_rank_sum_z(std::span<const double> scores, std::span<const std::uint8_t> in_group,
                          std::span<const int> blocks) {
    std::map<int, Block> by_block;
    for (std::size_t i = 0; i < scores.size(); ++i)
        by_block[blocks[i]].add(scores[i], in_group[i] != 0);
    double excess = 0;
    double variance = 0;
    for (const auto& [id, block] : by_block) {
        excess += block.excess();
        variance += block.variance();
    }
    return variance <= 0 ? 0 : excess / std::sqrt(variance);
}

double rank_trend(std::span<const double> ranks) {
    const auto n = static_cast<double>(ranks.size());
    const double mean = (n + 1) / 2;
    double squares = 0;
    double products = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        squares += (ranks[i] - mean) * (ranks[i] - mean);
        products += (ranks[i] - mean) * (static_cast<double>(i) + 1 - mean);
    }
    return squares <= 0 ? 0 : products / std::sqrt(squares * n * (n * n - 1) / 12);
}

} // namespace kept::statistics
