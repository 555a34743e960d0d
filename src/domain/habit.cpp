#include "domain/habit.hpp"

namespace kept {
namespace {

bool asks_for_all_days_of(const Schedule& next, const Schedule& now) {
    if (next == now || next.kind == ScheduleKind::Daily)
        return true;
    if (next.kind == ScheduleKind::Weekdays && now.kind == ScheduleKind::Weekdays)
        return (next.weekdays & now.weekdays) == now.weekdays;
    if (next.kind == ScheduleKind::TimesInDays && now.kind == ScheduleKind::TimesInDays)
        return next.days == now.days && next.times >= now.times;
    return false;
}

bool asks_for_as_much(const Target& next, const Target& now) {
    if (next.direction != now.direction || next.window_days != now.window_days)
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

bool is_provably_harder(const Rule& now, const Rule& next, MeasureKind measure) {
    if (!asks_for_all_days_of(next.schedule, now.schedule))
        return false;
    if (measure == MeasureKind::Count)
        return asks_for_as_much(next.target, now.target);
    if (measure == MeasureKind::Arrival)
        return next.grace_minutes <= now.grace_minutes;
    return true;
}

} // namespace kept
