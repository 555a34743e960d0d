#include "domain/insights/comparison.hpp"

#include "domain/insights/thresholds.hpp"
#include "domain/statistics/dependence.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept::insights {

double association_p(std::span<const statistics::Table> blocks, double inflation, Way way) {
    const statistics::Table total = total_of(blocks);
    const bool is_more = total.share_with_x() > total.share_without_x();
    if ((way == Way::More && !is_more) || (way == Way::Less && is_more))
        return 1;
    const statistics::Tails tails = statistics::exact_tails(blocks);
    const double one_sided = statistics::deflated(is_more ? tails.upper : tails.lower, inflation);
    return way == Way::Either ? std::min(1.0, 2 * one_sided) : one_sided;
}

statistics::Table total_of(std::span<const statistics::Table> blocks) {
    statistics::Table total;
    for (const statistics::Table& block : blocks)
        total += block;
    return total;
}

bool has_evidence(const statistics::Table& total, int min_x, int min_not_x) {
    return total.x() >= min_x && total.not_x() >= min_not_x && total.y() >= min_of_each_answer &&
           total.not_y() >= min_of_each_answer;
}

bool is_large(const statistics::Table& total, double min, Way way) {
    const double effect = total.share_with_x() - total.share_without_x();
    return (way != Way::Less && effect >= min) || (way != Way::More && effect <= -min);
}

std::string share_of(double share, int n) {
    return fmt::format("{:.0f} % of {}", share * 100, n);
}

} // namespace kept::insights
