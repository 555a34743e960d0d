#include "domain/goals/forecast_models.hpp"
#include "domain/statistics/distributions.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

/// The amount that `days` due days will add, and the uncertainty that so few days of evidence leave about it.
struct Growth {
    double mean;
    double deviation;

    Growth(const Evidence& evidence, double days)
        : mean(days * evidence.amount_mean),
          deviation(std::sqrt(evidence.amount_variance * days * (1 + days / evidence.amount_days))) {}

    /// Amounts only ever add, so what is asked is met at once where nothing is.
    double chance_of(double asked) const {
        if (asked <= 0)
            return 1;
        return deviation > 0 ? statistics::normal_upper_tail((asked - mean) / deviation) : (mean >= asked ? 1.0 : 0.0);
    }
};

} // namespace

GoalForecast forecast_sum(const ForecastQuestion& question) {
    const double asked = question.terms.target * (1 - 1e-9) - question.now;
    const auto ahead = due_days_ahead(question.input, question.evidence, question.terms.by, question.days());
    int due_days = 0;
    std::vector<double> reached_by;
    for (const bool is_due_day : ahead) {
        due_days += is_due_day ? 1 : 0;
        const double chance = Growth(question.evidence, due_days).chance_of(asked);
        reached_by.push_back(reached_by.empty() ? chance : std::max(chance, reached_by.back()));
    }
    const Growth growth(question.evidence, due_days);
    const auto grown = [&](double z) { return question.now + std::max(0.0, growth.mean + z * growth.deviation); };
    return make_forecast({grown(-z_80), grown(0), grown(z_80)}, reached_by, question.first_day());
}

} // namespace kept
