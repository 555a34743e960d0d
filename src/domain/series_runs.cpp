#include "domain/series_runs.hpp"

#include <algorithm>
#include <cstddef>

namespace kept {
namespace {

enum class Step : std::uint8_t { Stays, Adds, Breaks };

bool is_over(const HabitSeries& series, std::size_t index) {
    return index + 1 < series.days.size();
}

/// What a day does to a streak of due days. A day that is not over can still be answered, and an amount can still grow.
Step step_of_day(const DayState& state, bool is_over) {
    switch (state.outcome) {
    case Outcome::Kept:
    case Outcome::Implied:
        return Step::Adds;
    case Outcome::Missed:
        return Step::Breaks;
    case Outcome::Partial:
        return is_over ? Step::Breaks : Step::Stays;
    case Outcome::Unknown:
        return is_over && !state.waits ? Step::Breaks : Step::Stays;
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
    auto period = rule.schedule.calendar_period();
    if (!period && sums_amounts(measure) && rule.target.per.is_calendar())
        period = rule.target.per;
    if (!period)
        return StreakUnit::Days;
    return period->kind == PeriodKind::Week ? StreakUnit::Weeks : StreakUnit::Months;
}

void settle_runs(HabitSeries& series, const Habit& habit, std::span<const RuleStretch> stretches, Day from) {
    const DayState before = from > series.first ? series.at(from - 1) : DayState{};
    int run = before.run;
    StreakUnit unit = before.unit;
    for (const RuleStretch& stretch : stretches) {
        if (stretch.end <= from)
            continue;
        const StreakUnit unit_now = streak_unit(*stretch.rule, habit.measure);
        if (unit_now != unit)
            run = 0; // days and weeks cannot be added up; the streak that was stays on the record
        unit = unit_now;
        const auto end = static_cast<std::size_t>(stretch.end - series.first);
        for (auto i = static_cast<std::size_t>(std::max(stretch.from, from) - series.first); i < end; ++i) {
            DayState& state = series.days[i];
            const Step step =
                unit == StreakUnit::Days ? step_of_day(state, is_over(series, i)) : step_of_mark(state.mark);
            state.unit = unit;
            state.begins_run = step == Step::Adds && run == 0;
            run = step == Step::Breaks ? 0 : step == Step::Adds ? run + 1 : run;
            state.run = run;
        }
    }
}

} // namespace kept
