#include "domain/badges/habit_counters.hpp"

#include "domain/measures/median.hpp"
#include "domain/points/day_credit.hpp"
#include "domain/series/streak.hpp"

#include <algorithm>
#include <numeric>

namespace kept {
namespace {

constexpr int days_between_checkpoints = 32;
constexpr int max_carried = 7; ///< days of a streak that one kept day carries at most
constexpr double share_in_time = 0.8;
constexpr int comeback_gap = 14;
constexpr int shortest_run_to_come_back_to = 7;
constexpr int recent_days = 60;
constexpr int min_recent_answers = 10;
constexpr int min_arrival_days = 6;
constexpr double min_improvement = 1; ///< minute

/// How much of `length` counts when only `prompt` of `kept` days were written in time.
double credited(double length, int kept, int prompt) {
    if (kept == 0)
        return 0;
    const double share = static_cast<double>(prompt) / kept;
    return length * std::min(1.0, share / share_in_time);
}

bool is_kept(const DayState& state) {
    return state.outcome == Outcome::Kept;
}

bool is_gap_day(const DayState& state) {
    return !state.waits &&
           (state.outcome == Outcome::Unknown || state.outcome == Outcome::Missed || state.outcome == Outcome::Partial);
}

} // namespace

void HabitCounters::set(BadgeCounter counter, double value, Day from, Day to) {
    now_.values.at(static_cast<std::size_t>(counter)) = value;
    ladders_.at(static_cast<std::size_t>(counter)).note(value, from, to);
}

void HabitCounters::update(const HabitSeries& series, const Habit& habit, Day from) {
    from = std::max(from, series.first);
    while (!checkpoints_.empty() && checkpoints_.back().day > from)
        checkpoints_.pop_back();
    Day day = series.first;
    if (checkpoints_.empty()) {
        now_ = State{};
    } else {
        day = checkpoints_.back().day;
        now_ = checkpoints_.back().state;
    }
    for (Ladder& ladder : ladders_)
        ladder.truncate(day);
    for (; series.holds(day); ++day) {
        if ((day - series.first) % days_between_checkpoints == 0 &&
            (checkpoints_.empty() || checkpoints_.back().day < day))
            checkpoints_.push_back({day, now_});
        step(series, habit, day);
    }
}

void HabitCounters::step(const HabitSeries& series, const Habit& habit, Day day) {
    const DayState& state = series.at(day);
    step_streak(series, day);
    step_strength(series, day);
    if (habit.measure == MeasureKind::Arrival && static_cast<int>(to_civil(day).day) == days_in_month(day))
        step_month(series, day);
    if (habit.measure == MeasureKind::Calm)
        step_moments(state, day);
}

void HabitCounters::step_streak(const HabitSeries& series, Day day) {
    const DayState& state = series.at(day);
    State& s = now_;
    if (state.run == 0) {
        s.had_run = s.had_run || s.values[0] >= shortest_run_to_come_back_to;
        s.run_kept = s.run_prompt = 0;
        s.came_back = false;
        s.gap += is_gap_day(state) ? 1 : 0;
    } else if (state.begins_run) {
        s.run_from = day;
        s.run_kept = s.run_prompt = 0;
        s.came_back = s.had_run && s.gap >= comeback_gap;
    }
    if (is_kept(state)) {
        s.gap = 0;
        ++s.run_kept;
        s.run_prompt += is_prompt(state) ? 1 : 0;
    }
    int length = std::min(state.run * nominal_days(state.unit), max_carried * s.run_kept);
    if (state.unit != StreakUnit::Days) // a week that is met early has not brought seven days yet
        length = std::min(length, day - std::max(series.first, period_of(series, s.run_from, state.unit).first) + 1);
    const double value = state.run > 0 ? credited(length, s.run_kept, s.run_prompt) : 0;
    set(BadgeCounter::Streak, value, s.run_from, day);
    set(BadgeCounter::Comeback, s.came_back ? value : 0, s.run_from, day);
}

void HabitCounters::step_strength(const HabitSeries& series, Day day) {
    State& s = now_;
    const auto add = [&](const DayState& state, int sign) {
        s.recent_answered += state.answered ? sign : 0;
        s.recent_prompt += is_prompt(state) ? sign : 0;
    };
    add(series.at(day), 1);
    if (series.holds(day - recent_days))
        add(series.at(day - recent_days), -1);
    const bool is_evidence =
        s.recent_answered >= min_recent_answers && s.recent_prompt >= share_in_time * s.recent_answered;
    set(BadgeCounter::Strength, is_evidence ? 100 * series.settled_strength_on(day) : 0, day - (recent_days - 1), day);
}

/// At the end of a month: its median lateness beside that of the month before.
void HabitCounters::step_month(const HabitSeries& series, Day day) {
    State& s = now_;
    const Day first = day - (days_in_month(day) - 1);
    std::vector<double> lateness;
    for (Day d = std::max(first, series.first); d <= day; ++d)
        if (const DayState& state = series.at(d); is_prompt(state) && state.own != Outcome::Skipped)
            lateness.push_back(state.value.number());
    if (static_cast<int>(lateness.size()) < min_arrival_days) {
        s.has_last_median = false;
        return set(BadgeCounter::Improved, 0, day, day);
    }
    const double median = median_of(lateness);
    const bool is_better = s.has_last_median && median <= s.last_median - min_improvement;
    const double months = s.values[static_cast<std::size_t>(BadgeCounter::Improved)];
    if (!is_better || months == 0)
        s.improved_from = first;
    s.last_median = median;
    s.has_last_median = true;
    set(BadgeCounter::Improved, is_better ? months + 1 : 0, s.improved_from, day);
}

void HabitCounters::step_moments(const DayState& state, Day day) {
    State& s = now_;
    if (!is_prompt(state))
        return;
    const auto wanted = static_cast<int>(moments_compared);
    if (has_drop(state.facts)) {
        const auto slot = static_cast<std::size_t>(s.drop_count++ % wanted);
        const Day oldest = s.drop_count > wanted ? s.drop_days[slot] : s.drop_days[0];
        s.drops[slot] = state.facts.drop;
        s.drop_days[slot] = day;
        if (s.drop_count >= wanted)
            set(BadgeCounter::Cooler, std::accumulate(s.drops.begin(), s.drops.end(), 0.0) / wanted, oldest, day);
    }
    if (state.facts.settle_minutes >= 0) {
        if (s.settle_count == 0)
            s.first_settle_day = day;
        if (s.settle_count < wanted)
            s.first_settles[static_cast<std::size_t>(s.settle_count)] = state.facts.settle_minutes;
        s.last_settles[static_cast<std::size_t>(s.settle_count % wanted)] = state.facts.settle_minutes;
        if (++s.settle_count < 2 * wanted)
            return;
        const double before = median_of({s.first_settles.begin(), s.first_settles.end()});
        const double after = median_of({s.last_settles.begin(), s.last_settles.end()});
        if (before > 0)
            set(BadgeCounter::Quicker, 100 * (1 - after / before), s.first_settle_day, day);
    }
}

} // namespace kept
