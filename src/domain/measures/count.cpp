#include "domain/measures/measure.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kept {
namespace {

bool accepts(Answer answer) {
    return answer == Answer::Amount || answer == Answer::No;
}

double sum_of(std::span<const CheckIn> check_ins) {
    double sum = 0;
    for (const CheckIn& check_in : check_ins)
        if (check_in.answer == Answer::Amount)
            sum += check_in.value;
    return sum;
}

Verdict judge(std::span<const CheckIn> check_ins, const Rule& rule) {
    const double sum = sum_of(check_ins);
    Verdict verdict{.share = share_of_target(sum, rule.target), .value = sum};
    if (verdict.share >= 1)
        verdict.outcome = Outcome::Kept;
    else
        verdict.outcome = verdict.share > 0 ? Outcome::Partial : Outcome::Missed;
    verdict.answered_no = verdict.outcome == Outcome::Missed;
    return verdict;
}

std::vector<Figure> figures(std::span<const DayCheckIns> days, const Habit& habit) {
    if (days.empty())
        return {};
    double total = 0;
    for (const DayCheckIns& day : days)
        total += sum_of(day.check_ins);
    const double average = total / static_cast<double>(days.size());
    const std::string_view space = habit.unit.empty() ? "" : " ";
    return {
        {"average_per_day", "Average on logged days", average, fmt::format("{:.4g}{}{}", average, space, habit.unit)},
        {"total", "Total", total, fmt::format("{:.6g}{}{}", total, space, habit.unit)}};
}

} // namespace

double share_of_target(double sum, const Target& target) {
    const double met = std::max(0.0, sum);
    if (target.direction == Direction::AtLeast)
        return target.amount <= 0 ? 1.0 : std::min(1.0, met / target.amount);
    if (target.amount <= 0)
        return met == 0 ? 1.0 : 0.0;
    return std::clamp(2.0 - met / target.amount, 0.0, 1.0);
}

constinit const Measure count_measure{
    .kind = MeasureKind::Count,
    .id = "count",
    .default_question = "How much today?",
    .has_schedule = true,
    .accepts = accepts,
    .judge = judge,
    .figures = figures,
};

} // namespace kept
