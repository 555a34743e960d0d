// The code that count and duration have in common.
#include "domain/measures/amounts.hpp"

#include <algorithm>

namespace kept {

Amount sum_of_entries(std::span<const CheckIn> check_ins) {
    Amount sum;
    for (const CheckIn& check_in : check_ins)
        if (check_in.answer == Answer::Amount)
            sum += check_in.value;
    return sum;
}

Amount sum_of_day(std::span<const CheckIn> check_ins, MeasureKind measure) {
    const Amount sum = sum_of_entries(check_ins);
    return measure == MeasureKind::Duration ? std::min(sum, minutes_of_a_day) : sum;
}

bool accepts_amount(Answer answer) {
    return answer == Answer::Amount || answer == Answer::No || answer == Answer::Held;
}

AmountTotals totals_of(std::span<const DayCheckIns> days, const Habit& habit) {
    AmountTotals totals{.lower_is_better = habit.is_less_better(days.back().day)};
    for (const DayCheckIns& day : days)
        totals.sum += sum_of_day(day.check_ins, habit.measure);
    totals.average = totals.sum.number() / static_cast<double>(days.size());
    return totals;
}

double share_of_target(Amount sum, const Target& target) {
    const Amount met = std::max(Amount(), sum);
    const bool is_at_least = target.direction == Direction::AtLeast;
    if (is_at_least ? met >= target.amount : met <= target.amount)
        return 1;
    if (target.amount <= 0) // at most nothing, and there is something
        return 0;
    const double part = met.number() / target.amount.number();
    return is_at_least ? part : std::max(0.0, 2 - part);
}

Verdict judge_sum(Amount sum, const Rule& rule) {
    Verdict verdict{.share = share_of_target(sum, rule.target), .value = sum};
    verdict.outcome = outcome_of_share(verdict.share, verdict.share > 0);
    verdict.answered_no = verdict.outcome == Outcome::Missed;
    return verdict;
}

} // namespace kept
