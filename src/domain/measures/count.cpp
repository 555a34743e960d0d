#include "domain/measures/amounts.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& habit, const HabitSeries& /*series*/) {
    if (days.empty())
        return {};
    const AmountTotals totals = totals_of(days, habit);
    const std::string_view space = habit.unit.empty() ? "" : " ";
    return {{"average_per_day", "Average on logged days", totals.average,
             fmt::format("{:.4g}{}{}", totals.average, space, habit.unit), totals.lower_is_better},
            {"total", "Total", totals.sum, fmt::format("{:.6g}{}{}", totals.sum, space, habit.unit),
             totals.lower_is_better}};
}

} // namespace

constinit const Measure count_measure{
    .kind = MeasureKind::Count,
    .id = "count",
    .default_question = "How much today?",
    .has_schedule = true,
    .accepts = accepts_amount,
    .judge = judge_amounts,
    .figures = figures,
    .icon = "show_chart",
    .takes = "an amount, no or skip",
    .prompt = "amount/no/skip",
    .no_means = "none",
    .yes = {},
    .number = Answer::Amount,
};

} // namespace kept
