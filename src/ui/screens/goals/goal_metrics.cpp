#include "ui/screens/goals/goal_metrics.hpp"

#include "domain/goals/metric.hpp"
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {
namespace {

constexpr double step_up = 10;         ///< points of a percentage
constexpr int span_of_suggestion = 90; ///< days

GoalMetricChoice reliability_choice(const HabitSeries& series) {
    GoalMetricChoice choice{.id = "reliability", .label = "Reliability: days kept of days due", .now = {}, .unit = "%"};
    choice.step = 5;
    choice.min = 5;
    const Reliability r = reliability_of(series, goal_window_days);
    if (r.due > 0) {
        choice.value = r.share() * 100;
        choice.now = fmt::format("{:.0f} %", choice.value);
    }
    return choice;
}

GoalMetricChoice strength_choice(const HabitSeries& series, Day today) {
    GoalMetricChoice choice{.id = "strength", .label = "Strength of the habit", .now = {}, .unit = "%"};
    choice.step = 5;
    choice.min = 5;
    choice.value = series.settled_strength_on(today) * 100;
    choice.now = fmt::format("{:.0f} %", choice.value);
    return choice;
}

GoalMetricChoice streak_choice(const HabitSeries& series) {
    const auto streak = current_streak(series);
    const StreakUnit unit = series.days.empty() ? StreakUnit::Days : series.days.back().unit;
    GoalMetricChoice choice{.id = "streak", .label = "Streak", .now = {}, .unit = std::string(units_text(unit))};
    choice.min = 2;
    choice.max = 3660;
    choice.value = streak ? streak->length : 0;
    choice.now = length_text(streak ? streak->length : 0, unit);
    return choice;
}

GoalMetricChoice sum_choice(const HabitRecord& record) {
    const Habit& habit = record.habit;
    const double asked = habit.rules.back().rule.target.amount.number();
    GoalMetricChoice choice{.id = "sum", .label = "Sum from today on", .now = {}, .unit = habit.unit};
    if (habit.measure == MeasureKind::Duration)
        choice.unit = "min";
    choice.step = std::max(1.0, std::round(asked));
    choice.max = 1e9;
    return choice;
}

void add_figures(const ScreenInput& input, const HabitRecord& record, const HabitSeries& series,
                 std::vector<GoalMetricChoice>& choices) {
    const Day from = input.today - (goal_window_days - 1);
    for (const Figure& figure : headline_figures(input.journal, record, series, from, input.today)) {
        const bool is_share = figure.id.ends_with("_share") || figure.id == "rate";
        GoalMetricChoice choice{.id = std::string(figure.id), .label = std::string(figure.label), .now = figure.text};
        choice.value = figure.value;
        choice.step = is_share ? 0.05 : 1;
        choice.min = is_share ? 0 : -600;
        choice.max = is_share ? 1 : 1e6;
        choice.lower_is_better = figure.lower_is_better;
        choices.push_back(std::move(choice));
    }
}

} // namespace

std::vector<GoalMetricChoice> metric_choices(const ScreenInput& input, const HabitRecord& record) {
    const HabitSeries& series = input.series.of(input.journal, record, input.today);
    std::vector<GoalMetricChoice> choices{reliability_choice(series), strength_choice(series, input.today),
                                          streak_choice(series)};
    if (sums_amounts(record.habit.measure))
        choices.push_back(sum_choice(record));
    add_figures(input, record, series, choices);
    return choices;
}

double suggested_target(const ScreenInput& /*input*/, const HabitRecord& record, const GoalMetricChoice& metric) {
    if (metric.unit == "%")
        return std::clamp(std::ceil((metric.value + step_up) / metric.step) * metric.step, 50.0, 95.0);
    if (metric.id == "streak")
        return metric.value < 7 ? 7 : std::ceil(metric.value * 1.5 / 5) * 5;
    if (metric.id == "sum")
        return std::max(1.0, record.habit.rules.back().rule.target.amount.number()) * span_of_suggestion;
    const double way = std::max(metric.step, std::abs(metric.value) * 0.2);
    const double target = metric.lower_is_better ? metric.value - way : metric.value + way;
    return std::clamp(std::round(target / metric.step) * metric.step, metric.min, metric.max);
}

} // namespace kept::ui
