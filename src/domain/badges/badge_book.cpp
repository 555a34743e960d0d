#include "domain/badges/badge_book.hpp"

#include <algorithm>

namespace kept {
namespace {

/// The rung reached, the habit that reached it, and how far the nearest has come.
struct Standing {
    std::optional<Ladder::Rung> rung;
    std::optional<HabitId> habit;
    double current = 0;
};

Standing stand_of_habits(const BadgeRule& rule, std::span<const CountedHabit> habits) {
    Standing best;
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
    Standing standing;
    if (HabitCounters::counts(rule.counter))
        standing = stand_of_habits(rule, habits);
    else
        standing = {shared.ladder(rule.counter, rule.practice).reached(rule.threshold),
                    {},
                    shared.current(rule.counter, rule.practice)};
    BadgeStatus status{.habit = standing.habit};
    if (standing.rung) {
        status.earned = {standing.rung->from, standing.rung->to};
        status.progress = 1;
        return status;
    }
    // Not yet: a rounding must not look like the whole way.
    status.progress = std::clamp(standing.current / rule.threshold, 0.0, 0.999);
    status.left = left_text(rule, standing.current);
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
