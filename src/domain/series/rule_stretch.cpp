#include "domain/series/rule_stretch.hpp"

#include <algorithm>

namespace kept {

std::vector<RuleStretch> rule_stretches(const Habit& habit, Day today) {
    std::vector<RuleStretch> stretches;
    for (std::size_t i = 0; i < habit.rules.size(); ++i) {
        const bool is_last = i + 1 == habit.rules.size();
        RuleStretch stretch{.rule = &habit.rules[i].rule};
        stretch.from = i == 0 ? habit.first_day : std::max(habit.first_day, habit.rules[i].from);
        stretch.next_rule = is_last ? last_sane_day() + 1 : habit.rules[i + 1].from;
        stretch.end = std::min(stretch.next_rule, today + 1);
        if (!stretch.empty())
            stretches.push_back(stretch);
    }
    return stretches;
}

} // namespace kept
