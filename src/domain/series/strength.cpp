#include "domain/series/strength.hpp"

#include <cmath>

namespace kept {
namespace {

constexpr double half_life_days = 13;

} // namespace

double strength_step(double strength, double share, double multiplier) {
    return strength * multiplier + share * (1 - multiplier);
}

double rolling_multiplier(double frequency) {
    return std::pow(0.5, std::sqrt(frequency) / half_life_days);
}

double due_day_multiplier(double frequency) {
    return std::pow(0.5, 1 / (half_life_days * std::sqrt(frequency)));
}

double multiplier_of(const Rule& rule) {
    switch (rule.schedule.kind) {
    case ScheduleKind::Weekdays:
    case ScheduleKind::EveryDays:
        return due_day_multiplier(rule.schedule.frequency());
    case ScheduleKind::TimesInDays:
    case ScheduleKind::TimesInWeek:
    case ScheduleKind::TimesInMonth:
        return rolling_multiplier(rule.schedule.frequency());
    case ScheduleKind::Daily:
        break;
    }
    return rolling_multiplier(1.0 / rule.target.per.nominal_days());
}

double initial_strength(const Habit& habit) {
    const bool starts_full = habit.unlogged == Unlogged::Kept && sums_amounts(habit.measure) &&
                             habit.rule_on(habit.first_day).target.direction == Direction::AtMost;
    return starts_full ? 1.0 : 0.0;
}

} // namespace kept
