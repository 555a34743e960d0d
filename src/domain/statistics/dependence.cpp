#include "domain/statistics/dependence.hpp"

#include "domain/statistics/distributions.hpp"
#include "domain/statistics/mean.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace kept::statistics {
namespace {

constexpr std::size_t batch_size = 7;
constexpr std::size_t min_batches = 10;
constexpr double largest_lag_one = 0.95;

double variance_about(std::span<const double> values, double mean) {
    double squares = 0;
    for (const double v : values)
        squares += (v - mean) * (v - mean);
    return squares / static_cast<double>(values.size() - 1);
}

double lag_one_inflation(std::span<const double> values) {
    const auto n = static_cast<double>(values.size());
    const double seen = autocorrelations(values, 1).front();
    const double r = std::clamp(seen + (1 + 3 * seen) / n, 0.0, largest_lag_one);
    return (1 + r) / (1 - r);
}

double batch_inflation(std::span<const double> values) {
    const std::size_t batches = values.size() / batch_size;
    if (batches < min_batches)
        return 1;
    std::vector<double> means(batches);
    for (std::size_t i = 0; i < batches; ++i)
        means[i] = mean_of(values.subspan(i * batch_size, batch_size));
    const double each = variance_about(values, mean_of(values));
    const double seen = variance_about(means, mean_of(means)) * static_cast<double>(batch_size) / each;
    return each <= 0 ? 1 : seen * (1 - std::sqrt(2.0 / static_cast<double>(batches - 1)));
}

} // namespace

std::vector<double> autocorrelations(std::span<const double> values, int lags) {
    std::vector<double> result(static_cast<std::size_t>(lags), 0.0);
    if (values.size() < 2)
        return result;
    const double mean = mean_of(values);
    const double squares = variance_about(values, mean) * static_cast<double>(values.size() - 1);
    if (squares <= 0)
        return result;
    for (std::size_t lag = 1; lag <= result.size() && lag < values.size(); ++lag) {
        double products = 0;
        for (std::size_t i = lag; i < values.size(); ++i)
            products += (values[i] - mean) * (values[i - lag] - mean);
        result[lag - 1] = products / squares;
    }
    return result;
}

double joint_inflation(std::span<const double> x, std::span<const double> y) {
    double sum = 0;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        sum += x[i] * y[i];
    return std::max(1.0, 1 + 2 * sum);
}

double run_inflation(std::span<const double> values) {
    if (values.size() < 3)
        return 1;
    return std::max({1.0, lag_one_inflation(values), batch_inflation(values)});
}

double deflated(double p, double inflation) {
    if (p >= 0.5 || inflation <= 1)
        return p;
    return normal_upper_tail(normal_upper_quantile(p) / std::sqrt(inflation));
}

} // namespace kept::statistics
