#include "domain/measures/amounts.hpp"

#include <fmt/format.h>

#include <cmath>

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
    const bool less = habit.is_less_better(days.back().day);
    return {{"total_minutes", "Total time", total, minutes_text(total), less},
            {"average_minutes", "Average on logged days", average, minutes_text(average), less}};
}

} // namespace

std::string minutes_text(double minutes) {
    const auto whole = static_cast<long>(std::lround(minutes));
    if (whole < 60)
        return fmt::format("{} min", whole);
    return whole % 60 == 0 ? fmt::format("{} h", whole / 60) : fmt::format("{} h {} min", whole / 60, whole % 60);
}

constinit const Measure duration_measure{
    .kind = MeasureKind::Duration,
    .id = "duration",
    .default_question = "How long today?",
    .has_schedule = true,
    .accepts = accepts,
    .judge = judge_amounts,
    .figures = figures,
    .icon = "timer",
    .takes = "minutes, no or skip",
    .prompt = "minutes/no/skip",
    .no_means = "none",
    .yes = {},
    .number = Answer::Amount,
};

} // namespace kept
