#include "domain/measures/amounts.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

Verdict judge(std::span<const CheckIn> check_ins, const Rule& rule) {
    return judge_sum(sum_of_day(check_ins, MeasureKind::Count), rule);
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& habit, const HabitSeries& /*series*/,
                            Day /*to*/) {
    if (days.empty())
        return {};
    const AmountTotals totals = totals_of(days, habit);
    const std::string_view space = habit.unit.empty() ? "" : " ";
    return {{"average_per_day", "Average on logged days", totals.average,
             fmt::format("{:.4g}{}{}", totals.average, space, habit.unit), totals.lower_is_better},
            {"total", "Total", totals.sum.number(), fmt::format("{:.6g}{}{}", totals.sum.number(), space, habit.unit),
             totals.lower_is_better}};
}

} // namespace

constinit const Measure count_measure{
    .kind = MeasureKind::Count,
    .id = "count",
    .default_question = "How much today?",
    .has_schedule = true,
    .accepts = accepts_amount,
    .judge = judge,
    .figures = figures,
    .icon = "show_chart",
    .takes = "an amount, no or skip",
    .prompt = "amount/no/skip",
    .no_means = "none",
    .yes = {},
    .number = Answer::Amount,
};

} // namespace kept
