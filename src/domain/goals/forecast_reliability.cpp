#include "domain/goals/forecast_models.hpp"
#include "domain/series/reliability.hpp"

#include <algorithm>
#include <array>

namespace kept {
namespace {

/// How the window of the trailing 30 days changes on a day ahead, whatever is kept.
struct WindowDay {
    int new_due = 0;     ///< due days ahead of us in the window, before the day
    bool leaves = false; ///< one of those leaves
    bool enters = false; ///< the day is due
    int old_kept = 0;    ///< of the days behind us that are still in the window
    int due = 0;         ///< in the whole window, at the day's end
    bool counts = false; ///< evidence enough to call a goal reached
};

std::vector<WindowDay> window_days(const ForecastQuestion& question, const std::vector<bool>& ahead) {
    const HabitSeries& series = question.input.series;
    const auto is_old_due = [&](Day day) {
        return day <= question.evidence.last && series.holds(day) && counts_as_due(series.at(day));
    };
    int old_due = 0;
    WindowDay step;
    for (Day day = question.evidence.last - (goal_window_days - 1); day <= question.evidence.last; ++day)
        if (is_old_due(day)) {
            ++old_due;
            step.old_kept += counts_as_kept(series.at(day)) ? 1 : 0;
        }
    std::vector<WindowDay> days;
    for (std::size_t i = 0; i < ahead.size(); ++i) {
        const Day day = question.first_day() + static_cast<int>(i);
        if (const Day gone = day - goal_window_days; is_old_due(gone)) {
            --old_due;
            step.old_kept -= counts_as_kept(series.at(gone)) ? 1 : 0;
        }
        step.leaves = i >= goal_window_days && ahead[i - goal_window_days];
        step.enters = ahead[i];
        const int new_due = step.new_due - (step.leaves ? 1 : 0) + (step.enters ? 1 : 0);
        step.due = old_due + new_due;
        step.counts = is_evidence_of_reliability(step.due, day - series.first + 1);
        days.push_back(step);
        step.new_due = new_due;
    }
    return days;
}

/// The distribution of how many of the new days in the window were kept, under one value of p. Exact for 30 days; then
/// a day that leaves is taken to be any of those in the window.
class WindowChain {
  public:
    explicit WindowChain(double p) : p_(p) {
        all_[0] = 1;
        unmet_[0] = 1;
    }

    void step(const WindowDay& day, double target) {
        move(all_, day);
        move(unmet_, day);
        if (!day.counts)
            return;
        for (std::size_t kept = 0; kept < unmet_.size(); ++kept)
            if (meets(share_with(kept, day), target, Improves::Up))
                unmet_[kept] = 0;
    }

    double met() const {
        double unmet = 0;
        for (const double weight : unmet_)
            unmet += weight;
        return 1 - unmet;
    }

    void add_to(std::vector<Weighted>& values, const WindowDay& day) const {
        for (std::size_t kept = 0; kept < all_.size(); ++kept)
            if (all_[kept] > 0)
                values.push_back({std::min(1.0, share_with(kept, day)), all_[kept]});
    }

  private:
    using Mass = std::array<double, goal_window_days + 1>;

    static double share_with(std::size_t new_kept, const WindowDay& day) {
        return (day.old_kept + static_cast<double>(new_kept)) / day.due;
    }

    void move(Mass& mass, const WindowDay& day) const {
        if (day.leaves)
            for (std::size_t kept = 1; kept < mass.size(); ++kept) {
                const double gone = mass[kept] * std::min(1.0, static_cast<double>(kept) / day.new_due);
                mass[kept - 1] += gone;
                mass[kept] -= gone;
            }
        if (day.enters)
            for (std::size_t kept = mass.size(); kept-- > 0;)
                mass[kept] = mass[kept] * (1 - p_) + (kept > 0 ? mass[kept - 1] * p_ : 0);
    }

    double p_;
    Mass all_{};
    Mass unmet_{}; ///< the part that has not met the target on any day so far
};

} // namespace

GoalForecast forecast_reliability(const ForecastQuestion& question) {
    const auto ahead = due_days_ahead(question.input, question.evidence, question.terms.by, max_days_ahead);
    const std::vector<WindowDay> days = window_days(question, ahead);
    const ShareEvidence& kept = question.evidence.kept;
    std::vector<Weighted> values;
    std::vector<double> reached_by(days.size(), 0.0);
    for (const double p : belief_in(kept.mean * kept.days, kept.days)) {
        WindowChain chain(p);
        for (std::size_t i = 0; i < days.size(); ++i) {
            chain.step(days[i], question.terms.target);
            reached_by[i] += chain.met() / belief_size;
        }
        if (days.back().due > 0)
            chain.add_to(values, days.back());
    }
    if (values.empty()) // nothing will have been due: the known value stays
        values.push_back({question.now, 1});
    return make_forecast(interval_of(std::move(values)), reached_by, question.first_day());
}

} // namespace kept
