#include "domain/insights/course.hpp"

#include "domain/measures/median.hpp"
#include "domain/statistics/dependence.hpp"
#include "domain/statistics/distributions.hpp"
#include "domain/statistics/mean.hpp"
#include "domain/statistics/ranks.hpp"
#include "domain/statistics/tables.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace kept::insights {
namespace {

constexpr int max_splits = 52;
constexpr int min_step = 7;

/// The rank-sum statistic of every split, by running sums.
class Splits {
  public:
    Splits(const Course& course, int beside)
        : course_(course), ranks_(statistics::mid_ranks(course.figures)), first_(beside),
          last_(course.size() - beside) {
        const double mean = (static_cast<double>(course.size()) + 1) / 2;
        excess_.reserve(ranks_.size() + 1);
        excess_.push_back(0);
        for (const double rank : ranks_) {
            excess_.push_back(excess_.back() + rank - mean);
            squares_ += (rank - mean) * (rank - mean);
        }
    }

    /// Standard deviations by which the figures before `at` lie above those since.
    double z(int at) const {
        const double n = course_.size();
        const double variance = at * (n - at) / (n * (n - 1)) * squares_;
        return variance <= 0 ? 0 : excess_[static_cast<std::size_t>(at)] / std::sqrt(variance);
    }

    int step() const { return std::max(min_step, (last_ - first_) / max_splits + 1); }
    int count() const { return (last_ - first_) / step() + 1; }
    /// The clearest of the splits that are tested, and of all.
    int clearest_tested() const { return clearest(step()); }
    int clearest_of_all() const { return clearest(1); }

    /// Ranks less the mean of their side.
    std::vector<double> residuals(int at) const {
        std::vector<double> left = ranks_;
        const std::span all(left);
        const auto split = static_cast<std::size_t>(at);
        for (const std::span<double> side : {all.first(split), all.subspan(split)}) {
            const double mean = statistics::mean_of(side);
            for (double& v : side)
                v -= mean;
        }
        return left;
    }

  private:
    bool is_between_days(int at) const {
        const auto i = static_cast<std::size_t>(at);
        return course_.days[i - 1] < course_.days[i];
    }

    /// 0 where every split would tear a day apart.
    int clearest(int step) const {
        int best = 0;
        for (int at = first_; at <= last_; at += step)
            if (is_between_days(at) && (best == 0 || std::abs(z(at)) > std::abs(z(best))))
                best = at;
        return best;
    }

    const Course& course_;
    std::vector<double> ranks_;
    int first_;
    int last_;
    std::vector<double> excess_;
    double squares_ = 0;
};

bool is_yes_or_no(std::span<const double> figures) {
    return std::ranges::all_of(figures, [](double v) { return v == 0 || v == 1; });
}

double exact_p(const Course& course, int at) {
    statistics::Table table;
    for (int i = 0; i < course.size(); ++i)
        table.add(i < at, course.figures[static_cast<std::size_t>(i)] == 1);
    const statistics::Tails tails = statistics::exact_tails({&table, 1});
    return std::min(tails.upper, tails.lower);
}

double one_sided_p(const Course& course, const Splits& splits, int at) {
    return is_yes_or_no(course.figures) ? exact_p(course, at) : statistics::normal_upper_tail(std::abs(splits.z(at)));
}

/// The ranks that remain once their straight line over time is taken out.
std::vector<double> without_line(std::vector<double> ranks) {
    const auto n = static_cast<double>(ranks.size());
    const double middle = (n - 1) / 2;
    double products = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        products += (static_cast<double>(i) - middle) * ranks[i];
    const double slope = products / (n * (n * n - 1) / 12);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] -= slope * (static_cast<double>(i) - middle);
    return ranks;
}

} // namespace

double median_of_entries(std::span<const double> entries) {
    return median_of({entries.begin(), entries.end()});
}

std::optional<Change> find_change(const Course& course, int beside) {
    if (course.size() < 2 * beside + 1)
        return std::nullopt;
    const Splits splits(course, beside);
    const int tested = splits.clearest_tested();
    const int found = splits.clearest_of_all();
    if (tested == 0)
        return std::nullopt;
    const double inflation = statistics::run_inflation(splits.residuals(found));
    const double p = 2 * statistics::deflated(one_sided_p(course, splits, tested), inflation);
    const double fit = splits.z(found) * splits.z(found) / inflation - std::log(static_cast<double>(course.size()));
    return Change{found, fit, std::min(1.0, p * splits.count())};
}

Trend find_trend(const Course& course) {
    const std::vector<double> ranks = statistics::mid_ranks(course.figures);
    const double r = statistics::rank_trend(ranks);
    const double freedom = static_cast<double>(ranks.size()) - 2;
    const double inflation = statistics::run_inflation(without_line(ranks));
    const double t = std::abs(r) * std::sqrt(freedom / std::max(1e-12, 1 - r * r) / inflation);
    const double fit = r * r * (freedom + 1) / inflation;
    return {r > 0, fit, std::min(1.0, 2 * statistics::student_upper_tail(t, freedom))};
}

} // namespace kept::insights
