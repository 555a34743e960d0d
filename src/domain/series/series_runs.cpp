#include "domain/series/series_runs.hpp"

#include "domain/period_key.hpp"

#include <algorithm>
#include <cstddef>

namespace kept {
namespace {

enum class Step : std::uint8_t { Stays, Adds, Breaks };

/// The effect of a day on a streak of due days. A day that is open breaks none.
Step step_of_day(const DayState& state, bool is_open) {
    switch (state.outcome) {
    case Outcome::Kept:
    case Outcome::Implied:
        return Step::Adds;
    case Outcome::Missed:
    case Outcome::Partial:
        return is_open ? Step::Stays : Step::Breaks;
    case Outcome::Unknown:
        return is_open || state.waits ? Step::Stays : Step::Breaks;
    case Outcome::Skipped:
    case Outcome::NotDue:
        break;
    }
    return Step::Stays;
}

Step step_of_mark(PeriodMark mark) {
    switch (mark) {
    case PeriodMark::Met:
        return Step::Adds;
    case PeriodMark::Unmet:
        return Step::Breaks;
    case PeriodMark::None:
        break;
    }
    return Step::Stays;
}

} // namespace

StreakUnit streak_unit(const Rule& rule, MeasureKind measure) {
    const auto key = period_key(rule, measure);
    if (!key)
        return StreakUnit::Days;
    return key->period.kind == PeriodKind::Week ? StreakUnit::Weeks : StreakUnit::Months;
}

StreakUnit streak_unit_on(const Habit& habit, Day day) {
    return streak_unit(habit.rule_on(day), habit.measure);
}

void count_runs(HabitSeries& series, const Habit& habit, std::span<const RulePeriod> periods, Day from) {
    const DayState before = from > series.first ? series.at(from - 1) : DayState{};
    int run = before.run;
    StreakUnit unit = before.unit;
    for (const RulePeriod& period : periods) {
        if (period.end <= from)
            continue;
        const StreakUnit unit_now = streak_unit(*period.rule, habit.measure);
        if (unit_now != unit)
            run = 0; // days and weeks cannot be added up; the streak that was stays on the record
        unit = unit_now;
        const auto end = static_cast<std::size_t>(period.end - series.first);
        for (auto i = static_cast<std::size_t>(std::max(period.from, from) - series.first); i < end; ++i) {
            DayState& state = series.days[i];
            const bool is_open = series.is_last_open && i + 1 == series.days.size();
            const Step step = unit == StreakUnit::Days ? step_of_day(state, is_open) : step_of_mark(state.mark);
            state.unit = unit;
            state.begins_run = step == Step::Adds && run == 0;
            run = step == Step::Breaks ? 0 : step == Step::Adds ? run + 1 : run;
            state.run = run;
        }
    }
}

} // namespace kept
