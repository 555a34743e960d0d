#include "exchange/importers/loop/loop_target.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace kept {
namespace {

/// The share of a day's strength that comes from the day before, for a habit of every day.
const double memory = std::pow(0.5, 1.0 / 13);

/// Scores have four digits, and only a small part of one is the day's own.
constexpr double share_error = 0.002;

/// A day's share of its target, as its strength tells.
struct Share {
    double amount = 0;
    double share = 0;
    bool answered = false;
};

std::vector<Share> shares_of(const std::map<Day, double>& amounts, const std::set<Day>& skips,
                             const std::map<Day, double>& scores) {
    std::vector<Share> shares;
    for (const auto& [day, score] : scores) {
        const auto before = scores.find(day - 1);
        if (before == scores.end() || skips.contains(day))
            continue;
        const auto amount = amounts.find(day);
        shares.push_back({amount == amounts.end() ? 0 : amount->second,
                          (score - before->second * memory) / (1 - memory), amount != amounts.end()});
    }
    return shares;
}

double share_for(double amount, double target, Direction direction) {
    const double part = amount / target;
    return std::clamp(direction == Direction::AtLeast ? part : 2 - part, 0.0, 1.0);
}

/// The number with the fewest digits within the error.
double roundest(double number, double relative_error) {
    for (int digits = 1; digits < 6; ++digits) {
        const double step = std::pow(10, std::floor(std::log10(number)) + 1 - digits);
        const double rounded = std::round(number / step) * step;
        if (std::abs(rounded - number) <= number * relative_error)
            return rounded;
    }
    return number;
}

/// The day whose share is the most exact, of those that were neither missed nor kept in full.
std::optional<double> fit(const std::vector<Share>& shares, Direction direction) {
    const auto part_of = [&](const Share& one) { return direction == Direction::AtLeast ? one.share : 2 - one.share; };
    std::optional<Share> best;
    for (const Share& one : shares)
        if (one.amount > 0 && one.share > 0.1 && one.share < 0.95 && (!best || part_of(one) > part_of(*best)))
            best = one;
    if (!best)
        return std::nullopt;
    return roundest(best->amount / part_of(*best), share_error / part_of(*best));
}

bool holds(const std::vector<Share>& shares, double target, Direction direction) {
    return std::ranges::all_of(shares, [&](const Share& one) {
        return std::abs(one.share - share_for(one.amount, target, direction)) < 3 * share_error;
    });
}

/// Each answered day was kept in full: the target is no larger than the smallest of them.
std::optional<double> smallest_kept(const std::vector<Share>& shares) {
    double smallest = std::numeric_limits<double>::infinity();
    for (const Share& one : shares)
        if (one.answered && one.amount > 0)
            smallest = std::min(smallest, one.amount);
    return std::isinf(smallest) ? std::nullopt : std::optional(smallest);
}

} // namespace

std::optional<LoopTarget> loop_target_of(const std::map<Day, double>& amounts, const std::set<Day>& skips,
                                         const std::map<Day, double>& scores) {
    if (scores.empty())
        return std::nullopt;
    const std::vector<Share> shares = shares_of(amounts, skips, scores);
    constexpr double full = 0.9; // habits of at most begin with full strength, others with none
    const Direction direction = scores.begin()->second > full ? Direction::AtMost : Direction::AtLeast;
    LoopTarget target{.direction = direction};
    if (const auto fitted = fit(shares, direction)) {
        target.amount = *fitted;
    } else if (const auto smallest = direction == Direction::AtLeast ? smallest_kept(shares) : std::nullopt) {
        target.amount = *smallest;
        target.is_exact = false;
    } else {
        return std::nullopt;
    }
    return holds(shares, target.amount, direction) ? std::optional(target) : std::nullopt;
}

} // namespace kept
