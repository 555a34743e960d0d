#include "domain/measures/amounts.hpp"

#include <fmt/format.h>

#include <cmath>

namespace kept {
namespace {

Verdict judge(std::span<const CheckIn> check_ins, const Rule& rule) {
    return judge_sum(sum_of_day(check_ins, MeasureKind::Duration), rule);
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& habit, const HabitSeries& /*series*/,
                            Day /*to*/) {
    if (days.empty())
        return {};
    const AmountTotals totals = totals_of(days, habit);
    return {
        {"total_minutes", "Total time", totals.sum.number(), minutes_text(totals.sum.number()), totals.lower_is_better},
        {"average_minutes", "Average on logged days", totals.average, minutes_text(totals.average),
         totals.lower_is_better}};
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
    .accepts = accepts_amount,
    .judge = judge,
    .figures = figures,
    .icon = "timer",
    .takes = "minutes, no or skip",
    .prompt = "minutes/no/skip",
    .no_means = "none",
    .yes = {},
    .number = Answer::Amount,
};

} // namespace kept
