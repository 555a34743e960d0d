#include "domain/habit.hpp"

#include <algorithm>

namespace kept {
namespace {

bool asks_for_all_days_of(const Schedule& next, const Schedule& now) {
    if (next == now || next.kind == ScheduleKind::Daily)
        return true;
    if (next.kind == ScheduleKind::Weekdays && now.kind == ScheduleKind::Weekdays)
        return (next.weekdays & now.weekdays) == now.weekdays;
    return counts_times(next.kind) && next.kind == now.kind && next.days == now.days && next.times >= now.times;
}

bool asks_for_as_much(const Target& next, const Target& now) {
    if (next.direction != now.direction || next.per != now.per)
        return false;
    return next.direction == Direction::AtLeast ? next.amount >= now.amount : next.amount <= now.amount;
}

} // namespace

const Rule& Habit::rule_on(Day day) const {
    const Rule* found = &rules.front().rule;
    for (const RuleChange& change : rules) {
        if (change.from > day)
            break;
        found = &change.rule;
    }
    return *found;
}

bool Habit::is_paused(Day day) const {
    return std::ranges::any_of(pauses, [day](const Pause& pause) { return pause.holds(day); });
}

bool Habit::is_archived_on(Day day) const {
    if (archived_on && day >= *archived_on)
        return true;
    return std::ranges::any_of(pauses, [day](const Pause& pause) { return pause.in_archive && pause.holds(day); });
}

bool Habit::is_less_better(Day day) const {
    if (measure == MeasureKind::Abstain)
        return true;
    return sums_amounts(measure) && rule_on(day).target.direction == Direction::AtMost;
}

bool is_provably_harder(const Rule& now, const Rule& next, MeasureKind measure) {
    if (!asks_for_all_days_of(next.schedule, now.schedule))
        return false;
    if (sums_amounts(measure))
        return asks_for_as_much(next.target, now.target);
    if (measure == MeasureKind::Arrival)
        return next.grace_minutes <= now.grace_minutes;
    return true;
}

} // namespace kept
