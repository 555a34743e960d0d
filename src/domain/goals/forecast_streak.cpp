#include "domain/goals/forecast_models.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

/// P(n): the chance that n due days, begun without a run, hold a run of `length`, for n = 0..days. A run that is
/// completed on day n follows a day that was not kept, before which none was completed:
/// P(n) = P(n−1) + (1 − P(n−1−length)) · (1 − p) · p^length, and P(length) = p^length.
std::vector<double> fresh_runs(double p, std::size_t length, std::size_t days) {
    std::vector<double> chance(days + 1, 0.0);
    const double whole = std::pow(p, static_cast<double>(length));
    for (std::size_t n = length; n <= days; ++n)
        chance[n] = n == length ? whole : chance[n - 1] + (1 - chance[n - 1 - length]) * (1 - p) * whole;
    return chance;
}

/// The same, begun with a run that lacks `need` days: it is completed, or it ends on the day after j < need more, and
/// the rest of the days begin without one. `broken` sums that up, a day longer each time.
std::vector<double> runs_from(double p, std::size_t length, std::size_t need, std::size_t days) {
    const std::vector<double> fresh = fresh_runs(p, length, days);
    const double whole = std::pow(p, static_cast<double>(need));
    std::vector<double> chance(days + 1, 0.0);
    double broken = 0;
    for (std::size_t n = 1; n <= days; ++n) {
        broken = broken * p + (1 - p) * fresh[n - 1];
        if (n > need)
            broken -= whole * (1 - p) * fresh[n - 1 - need];
        chance[n] = broken + (n >= need ? whole : 0);
    }
    return chance;
}

/// The run on the last of `days` due days: j days if the j last were kept and the one before was not, else it never
/// ended.
void add_runs(std::vector<Weighted>& runs, double p, double now, std::size_t days) {
    double run_on = 1;
    for (std::size_t j = 0; j < days; ++j, run_on *= p)
        runs.push_back({static_cast<double>(j), run_on * (1 - p)});
    runs.push_back({now + static_cast<double>(days), run_on});
}

} // namespace

GoalForecast forecast_streak(const ForecastQuestion& question) {
    const auto ahead = due_days_ahead(question.input, question.evidence, question.terms.by, max_days_ahead);
    const auto days = static_cast<std::size_t>(std::ranges::count(ahead, true));
    const ShareEvidence& kept = question.evidence.kept;
    const auto length = static_cast<std::size_t>(std::clamp(std::ceil(question.terms.target - 1e-9), 1.0, 1e6));
    const auto need = static_cast<std::size_t>(std::max(1.0, static_cast<double>(length) - question.now));
    std::vector<Weighted> runs;
    std::vector<double> by_due_day(days + 1, 0.0);
    for (const double p : belief_in(kept.mean * kept.days, kept.days)) {
        add_runs(runs, p, question.now, days);
        const auto chance = runs_from(p, length, need, days);
        for (std::size_t n = 0; n <= days; ++n)
            by_due_day[n] += chance[n] / belief_size;
    }
    std::vector<double> reached_by;
    reached_by.reserve(ahead.size());
    std::size_t n = 0;
    for (const bool is_due_day : ahead)
        reached_by.push_back(by_due_day[n += is_due_day ? 1 : 0]);
    return make_forecast(interval_of(std::move(runs)), reached_by, question.first_day());
}

} // namespace kept
