#include "ui/screens/all_habits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kept::ui {

AllHabits::AllHabits(const ScreenInput& input) : first_(input.today) {
    for (const HabitRecord* record : input.journal.habits())
        if (!record->habit.archived) {
            all_.push_back(&input.series.of(input.journal, *record, input.today));
            first_ = std::min(first_, record->habit.first_day);
        }
}

DaySum AllHabits::sum_of(Day day) const {
    DaySum sum;
    for (const HabitSeries* series : all_) {
        if (!series->holds(day))
            continue;
        const DayState& state = series->at(day);
        if (state.outcome == Outcome::Unknown || state.outcome == Outcome::NotDue || state.outcome == Outcome::Skipped)
            continue;
        sum.kept += state.outcome == Outcome::Implied ? 1 : state.share;
        ++sum.counted;
    }
    return sum;
}

double AllHabits::mean_strength(Day day) const {
    constexpr int old_enough = 14;
    const bool has_old = std::ranges::any_of(all_, [&](const HabitSeries* s) { return s->holds(day - old_enough); });
    double sum = 0;
    int habits = 0;
    for (const HabitSeries* series : all_)
        if (series->holds(has_old ? day - old_enough : day) && series->holds(day)) {
            sum += series->settled_strength_on(day);
            ++habits;
        }
    return habits > 0 ? sum / habits : 0;
}

std::vector<charts::SummaryCell> AllHabits::cells(Day from, Day to) const {
    std::vector<charts::SummaryCell> cells;
    for (Day day = from; day <= to; ++day) {
        const DaySum sum = sum_of(day);
        charts::SummaryCell cell{.day = day, .share = std::nullopt, .read_out = "nothing answered"};
        if (sum.counted > 0) {
            cell.share = sum.kept / sum.counted;
            cell.read_out = fmt::format("{:.0f} of {} kept", std::floor(sum.kept), sum.counted);
        }
        cells.push_back(std::move(cell));
    }
    return cells;
}

std::vector<charts::StrengthPoint> AllHabits::strength(Day from, Day to) const {
    std::vector<charts::StrengthPoint> points;
    for (Day day = std::max(first_, from); day <= to; ++day)
        points.push_back({day, mean_strength(day)});
    return points;
}

} // namespace kept::ui
