// What count and duration have in common.
#include "domain/measures/amounts.hpp"

#include <algorithm>

namespace kept {
namespace {

double sum_of_amounts(std::span<const CheckIn> check_ins) {
    double sum = 0;
    for (const CheckIn& check_in : check_ins)
        if (check_in.answer == Answer::Amount)
            sum += check_in.value;
    return sum;
}

} // namespace

bool accepts_amount(Answer answer) {
    return answer == Answer::Amount || answer == Answer::No || answer == Answer::Held;
}

AmountTotals totals_of(std::span<const DayCheckIns> days, const Habit& habit) {
    AmountTotals totals{.lower_is_better = habit.is_less_better(days.back().day)};
    for (const DayCheckIns& day : days)
        totals.sum += sum_of_amounts(day.check_ins);
    totals.average = totals.sum / static_cast<double>(days.size());
    return totals;
}

double share_of_target(double sum, const Target& target) {
    const double met = std::max(0.0, sum);
    if (target.direction == Direction::AtLeast)
        return target.amount <= 0 ? 1.0 : std::min(1.0, met / target.amount);
    if (target.amount <= 0)
        return met == 0 ? 1.0 : 0.0;
    return std::clamp(2.0 - met / target.amount, 0.0, 1.0);
}

Verdict judge_amounts(std::span<const CheckIn> check_ins, const Rule& rule) {
    const double sum = sum_of_amounts(check_ins);
    Verdict verdict{.share = share_of_target(sum, rule.target), .value = sum};
    if (verdict.share >= 1)
        verdict.outcome = Outcome::Kept;
    else
        verdict.outcome = verdict.share > 0 ? Outcome::Partial : Outcome::Missed;
    verdict.answered_no = verdict.outcome == Outcome::Missed;
    return verdict;
}

} // namespace kept
