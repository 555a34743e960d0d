#include "domain/goals/evidence.hpp"

#include "domain/series/reliability.hpp"
#include "domain/series/strength.hpp"

#include <algorithm>
#include <cmath>

namespace kept {
namespace {

/// Days that hang together under a rolling schedule: its strength looks at twice the window.
double days_per_independent_day(const Rule& rule) {
    return counts_times(rule.schedule.kind) ? 2.0 * rule.schedule.days : 1.0;
}

struct Sample {
    double count = 0;
    double sum = 0;
    double squares = 0;

    void add(double value) {
        ++count;
        sum += value;
        squares += value * value;
    }
    double mean() const { return count > 0 ? sum / count : 0; }
    double variance() const { return count > 1 ? std::max(0.0, (squares - sum * sum / count) / (count - 1)) : 0; }
};

/// `together` days are correlated: the variance of a long run is `together` times as large, the evidence `together`
/// times as small.
ShareEvidence share_evidence(const Sample& sample, double together) {
    const double mean = std::clamp(sample.mean(), 0.0, 1.0);
    const double of_yes_or_no = mean * (1 - mean);
    const double ratio = of_yes_or_no > 1e-9 ? together * sample.variance() / of_yes_or_no : together;
    return {mean, sample.count / std::clamp(ratio, 0.25, together), std::sqrt(std::clamp(ratio, 0.0, 1.0))};
}

/// The share that strength_step() was given on `day`, read back from its result; nullopt on a day that froze it.
std::optional<double> strength_share(const GoalInput& input, Day day) {
    const DayState& state = input.series.at(day);
    const double before =
        input.series.holds(day - 1) ? input.series.strength_on(day - 1) : initial_strength(input.habit);
    if (!is_asked(state.outcome) || state.waits)
        return std::nullopt;
    const double multiplier = multiplier_of(input.habit.rule_on(day));
    return std::clamp((state.strength - before * multiplier) / (1 - multiplier), 0.0, 1.0);
}

bool is_due_by_calendar(const Habit& habit, Day day) {
    return is_due(habit.rule_on(day).schedule, day);
}

/// Counts the days of the past into the samples that the evidence is made of.
struct Counts {
    Sample kept;
    Sample strength;
    std::vector<double> amounts;
    int answered = 0;
    int calendar_due = 0;

    void add(const GoalInput& input, Day day) {
        const DayState& state = input.series.at(day);
        calendar_due += is_due_by_calendar(input.habit, day) ? 1 : 0;
        add_amount(std::max(0.0, state.value.number()), counts_as_due(state));
        if (const auto share = strength_share(input, day))
            strength.add(*share);
        if (!counts_as_due(state))
            return;
        kept.add(counts_as_kept(state) ? 1 : 0);
        answered += state.answered ? 1 : 0;
    }

    void add_amount(double amount, bool is_due_day) {
        if (is_due_day)
            amounts.push_back(amount);
        else if (!amounts.empty())
            amounts.back() += amount;
    }
};

} // namespace

std::optional<Evidence> evidence_of(const GoalInput& input) {
    const HabitSeries& series = input.series;
    if (series.days.empty())
        return std::nullopt;
    const Day last = series.is_open(series.last()) ? series.last() - 1 : series.last();
    const Day from = std::max(series.first, last - (evidence_days - 1));
    Counts counts;
    for (Day day = from; day <= last; ++day)
        counts.add(input, day);
    if (counts.answered < evidence_least_answers)
        return std::nullopt;
    Sample amounts;
    for (const double amount : counts.amounts)
        amounts.add(amount);
    const double together = days_per_independent_day(input.habit.rule_on(last));
    return Evidence{.last = last,
                    .days = last - from + 1,
                    .kept = share_evidence(counts.kept, together),
                    .strength = share_evidence(counts.strength, together),
                    .amount_mean = amounts.mean(),
                    .amount_variance = amounts.variance(),
                    .amount_days = static_cast<int>(counts.amounts.size()),
                    .due_share = std::min(1.0, counts.kept.count / std::max(1, counts.calendar_due))};
}

std::vector<bool> due_days_ahead(const GoalInput& input, const Evidence& evidence, Day by, int max) {
    std::vector<bool> due;
    double owed = 0.5;
    for (Day day = evidence.last + 1; day <= by && static_cast<int>(due.size()) < max; ++day) {
        owed += is_due_by_calendar(input.habit, day) ? evidence.due_share : 0;
        due.push_back(owed >= 1);
        owed -= due.back() ? 1 : 0;
    }
    return due;
}

} // namespace kept
