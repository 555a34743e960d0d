#include "domain/measures/amounts.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

bool accepts(Answer answer) {
    return answer == Answer::Amount || answer == Answer::No || answer == Answer::Held;
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& habit, const HabitSeries& /*series*/) {
    if (days.empty())
        return {};
    double total = 0;
    for (const DayCheckIns& day : days)
        total += sum_of_amounts(day.check_ins);
    const double average = total / static_cast<double>(days.size());
    const std::string_view space = habit.unit.empty() ? "" : " ";
    const bool less = habit.is_less_better(days.back().day);
    return {{"average_per_day", "Average on logged days", average,
             fmt::format("{:.4g}{}{}", average, space, habit.unit), less},
            {"total", "Total", total, fmt::format("{:.6g}{}{}", total, space, habit.unit), less}};
}

} // namespace

constinit const Measure count_measure{
    .kind = MeasureKind::Count,
    .id = "count",
    .default_question = "How much today?",
    .has_schedule = true,
    .accepts = accepts,
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
