#include "journal/commands/rule_words.hpp"

#include "domain/measures/measure.hpp"
#include "journal/derived/day_total.hpp"
#include "journal/describe.hpp"

#include <fmt/format.h>

namespace kept {
namespace {

std::string target_words(const Habit& habit, const Target& target) {
    const char* min = target.direction == Direction::AtMost ? "at most" : "at least";
    const std::string amount = total_text(target.amount, habit);
    if (target.per.is_calendar() || target.per.is_day())
        return fmt::format("{} {} a {}", min, amount, to_text(target.per));
    return fmt::format("{} {} in {} days", min, amount, target.per.days);
}

} // namespace

std::string rule_words(const Habit& habit, const Rule& rule) {
    const Measure& measure = measure_of(habit.measure);
    std::string text = measure.has_schedule ? to_text(rule.schedule) : "";
    if (sums_amounts(habit.measure))
        text += (text.empty() ? "" : ", ") + target_words(habit, rule.target);
    if (habit.measure == MeasureKind::Arrival)
        text = fmt::format("{} min of grace", rule.grace_minutes);
    return text.empty() ? "as said" : text;
}

std::string dropped_change_words(const Habit& habit, const Rule& next, std::optional<Day> from, Day today) {
    std::string dropped;
    for (const RuleChange& change : habit.rules)
        if (change.from > today && (!from || change.from >= *from))
            dropped += (dropped.empty() ? "" : " and ") + describe_day(change.from, today);
    if (dropped.empty())
        return "";
    const bool is_one = dropped.find(" and ") == std::string::npos;
    return fmt::format("From {}: {}. The {} planned for {} {} dropped",
                       from ? describe_day(*from, today) : "the first day", rule_words(habit, next),
                       is_one ? "change" : "changes", dropped, is_one ? "is" : "are");
}

} // namespace kept
