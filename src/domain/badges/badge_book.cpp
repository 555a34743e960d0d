#include "domain/badges/badge_book.hpp"

#include <algorithm>

namespace kept {
namespace {

/// The rung reached, the habit that reached it, and how far the nearest has come.
struct Reached {
    std::optional<Ladder::Rung> rung;
    std::optional<HabitId> habit;
    double current = 0;
};

Reached best_of_habits(const BadgeRule& rule, std::span<const CountedHabit> habits) {
    Reached best;
    std::optional<HabitId> nearest;
    for (const CountedHabit& habit : habits) {
        if (rule.measure && *rule.measure != habit.measure)
            continue;
        if (const double current = habit.counters->current(rule.counter); current > best.current) {
            best.current = current;
            nearest = habit.id;
        }
        const auto rung = habit.counters->ladder(rule.counter).reached(rule.threshold);
        if (rung && (!best.rung || rung->to < best.rung->to)) {
            best.rung = rung;
            best.habit = habit.id;
        }
    }
    if (!best.rung)
        best.habit = nearest;
    return best;
}

BadgeStatus judge(const BadgeRule& rule, std::span<const CountedHabit> habits, const SharedCounters& shared) {
    Reached reached;
    if (HabitCounters::counts(rule.counter))
        reached = best_of_habits(rule, habits);
    else
        reached = {shared.ladder(rule.counter, rule.practice).reached(rule.threshold),
                   {},
                   shared.current(rule.counter, rule.practice)};
    BadgeStatus status{.habit = reached.habit};
    if (reached.rung) {
        status.earned = {reached.rung->from, reached.rung->to};
        status.progress = 1;
        return status;
    }
    // Not yet: a rounding must not look like the whole way.
    status.progress = std::clamp(reached.current / rule.threshold, 0.0, 0.999);
    status.left = left_text(rule, reached.current);
    return status;
}

} // namespace

std::vector<BadgeStatus> judge_badges(std::span<const Badge> badges, std::span<const CountedHabit> habits,
                                      const SharedCounters& shared) {
    std::vector<BadgeStatus> all;
    all.reserve(badges.size());
    for (const Badge& badge : badges)
        all.push_back(judge(badge.rule, habits, shared));
    return all;
}

} // namespace kept
