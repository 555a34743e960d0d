#include "domain/goals/forecast_models.hpp"
#include "domain/series/strength.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kept {
namespace {

constexpr std::size_t cells = 251; ///< of 0.4 points each
using Mass = std::array<double, cells>;

double value_of(std::size_t cell) {
    return static_cast<double>(cell) / (cells - 1);
}

/// The place of a strength between two cells: a share `up` belongs to the one above, so that means are kept.
struct Place {
    std::size_t cell = 0;
    double up = 0;
};

Place place_of(double strength) {
    const double at = std::clamp(strength, 0.0, 1.0) * (cells - 1);
    const auto cell = std::min(static_cast<std::size_t>(at), cells - 2);
    return {cell, at - static_cast<double>(cell)};
}

void put(Mass& mass, Place place, double weight) {
    mass[place.cell] += weight * (1 - place.up);
    mass[place.cell + 1] += weight * place.up;
}

/// The effect of a due day on a strength in each cell, given the share it brings.
struct Moves {
    std::array<Place, cells> to{};
    std::size_t first_met = cells; ///< from this cell on the day meets the target

    Moves(double share, double multiplier, double target) {
        for (std::size_t i = 0; i < cells; ++i) {
            const double next = strength_step(value_of(i), share, multiplier);
            to[i] = place_of(next);
            // A whole strength is only ever approached.
            if (first_met == cells && target < 1 && meets(next, target, Improves::Up))
                first_met = i;
        }
    }
};

/// The distribution of the strength under one value of p. A day brings one of two shares with the mean p and the spread
/// seen: yes and no where that is 1.
class StrengthChain {
  public:
    StrengthChain(double p, double spread, double multiplier, double now, double target)
        : p_(p), good_(p + (1 - p) * spread, multiplier, target), poor_(p - p * spread, multiplier, target) {
        put(all_, place_of(now), 1);
        unmet_ = all_;
    }

    void step() {
        Mass all{};
        Mass unmet{};
        for (std::size_t i = 0; i < cells; ++i) {
            if (all_[i] <= 0)
                continue;
            put(all, good_.to[i], all_[i] * p_);
            put(all, poor_.to[i], all_[i] * (1 - p_));
            if (i < good_.first_met)
                put(unmet, good_.to[i], unmet_[i] * p_);
            if (i < poor_.first_met)
                put(unmet, poor_.to[i], unmet_[i] * (1 - p_));
        }
        all_ = all;
        unmet_ = unmet;
    }

    double met() const {
        double unmet = 0;
        for (const double weight : unmet_)
            unmet += weight;
        return 1 - unmet;
    }

    void add_to(std::vector<Weighted>& values) const {
        for (std::size_t i = 0; i < cells; ++i)
            values.push_back({value_of(i), all_[i]});
    }

  private:
    double p_;
    Moves good_;
    Moves poor_;
    Mass all_{};
    Mass unmet_{}; ///< the part that has not met the target on any day so far
};

/// No strength lies outside of what keeping none, and all, of the days would make of it.
Interval possible(Interval interval, double now, double multiplier, double due_days) {
    const double rest = std::pow(multiplier, due_days);
    const auto clip = [&](double value) { return std::clamp(value, now * rest, now * rest + (1 - rest)); };
    return {clip(interval.low), clip(interval.mid), clip(interval.high)};
}

} // namespace

GoalForecast forecast_strength(const ForecastQuestion& question) {
    const auto ahead = due_days_ahead(question.input, question.evidence, question.terms.by, max_days_ahead);
    const ShareEvidence& fed = question.evidence.strength;
    const double multiplier = multiplier_of(question.input.habit.rule_on(question.first_day()));
    std::vector<Weighted> values;
    std::vector<double> reached_by(ahead.size(), 0.0);
    for (const double p : belief_in(fed.mean * fed.days, fed.days)) {
        StrengthChain chain(p, fed.spread, multiplier, question.now, question.terms.target);
        for (std::size_t i = 0; i < ahead.size(); ++i) {
            if (ahead[i])
                chain.step();
            reached_by[i] += chain.met() / belief_size;
        }
        chain.add_to(values);
    }
    const auto due_days = static_cast<double>(std::ranges::count(ahead, true));
    return make_forecast(possible(interval_of(std::move(values)), question.now, multiplier, due_days), reached_by,
                         question.first_day());
}

} // namespace kept
