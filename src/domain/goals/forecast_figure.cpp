#include "domain/goals/forecast_models.hpp"
#include "domain/statistics/distributions.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

/// Neighbouring values share most of their days, so that 60 of them show too little of how far the figure wanders. The
/// factor by which the interval then holds four in five was found by simulation with independent days.
constexpr double widening = 1.9;

/// A figure a fortnight on is taken to be news: half of its window is.
constexpr int days_between_looks = 15;

std::vector<Weighted> lately(const ForecastQuestion& question) {
    std::vector<Weighted> values;
    const Day last = question.evidence.last;
    for (Day day = last - (question.evidence.days - 1); day <= last; ++day)
        if (const auto value = question.input.figure.value_on(day))
            values.push_back({*value, 1});
    return values;
}

/// Two halves of normal distributions that meet in the middle of the interval.
double chance_of(const Interval& value, double target, Improves improves) {
    const double side = target > value.mid ? value.high - value.mid : value.mid - value.low;
    if (side <= 0)
        return meets(value.mid, target, improves) ? 1 : 0;
    const double below = statistics::normal_upper_tail((value.mid - target) / side * z_80);
    return improves == Improves::Up ? 1 - below : below;
}

/// The figure `days` days ahead. Within 30 days its window turns over; until then it is correlated with today's value
/// by the share of days that both have.
Interval value_in(int days, double now, const Interval& lately) {
    const double turned = std::min(1.0, static_cast<double>(days) / goal_window_days);
    const double mid = now + (lately.mid - now) * turned;
    const double growth = widening * std::sqrt(1 - (1 - turned) * (1 - turned));
    return {mid - (lately.mid - lately.low) * growth, mid, mid + (lately.high - lately.mid) * growth};
}

} // namespace

std::optional<GoalForecast> forecast_figure(const ForecastQuestion& question) {
    const std::vector<Weighted> values = lately(question);
    if (values.size() < evidence_least_answers)
        return std::nullopt;
    const Interval usual = interval_of(values);
    std::vector<double> reached_by;
    double unmet = 1; // on the days looked at
    double best = 0;
    for (int day = 1; day <= question.days(); ++day) {
        const Interval value = value_in(day, question.now, usual);
        const double chance = chance_of(value, question.terms.target, question.improves);
        best = std::max(best, 1 - unmet * (1 - chance));
        reached_by.push_back(best);
        if (day % days_between_looks == 0)
            unmet *= 1 - chance;
    }
    return make_forecast(value_in(question.days(), question.now, usual), reached_by, question.first_day());
}

} // namespace kept
