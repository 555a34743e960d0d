#include "domain/series/rule_period.hpp"

#include <algorithm>

namespace kept {

std::vector<RulePeriod> rule_periods(const Habit& habit, Day today) {
    std::vector<RulePeriod> periods;
    for (std::size_t i = 0; i < habit.rules.size(); ++i) {
        const bool is_last = i + 1 == habit.rules.size();
        RulePeriod period{.rule = &habit.rules[i].rule};
        period.from = i == 0 ? habit.first_day : std::max(habit.first_day, habit.rules[i].from);
        period.next_rule = is_last ? last_sane_day() + 1 : habit.rules[i + 1].from;
        period.end = std::min(period.next_rule, today + 1);
        if (!period.empty())
            periods.push_back(period);
    }
    return periods;
}

} // namespace kept
