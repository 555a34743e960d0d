#include "domain/series.hpp"

#include "domain/implied.hpp"
#include "domain/strength.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace kept {
namespace {

/// Works a series out in passes: what was said, what the amounts add up to, what the schedule makes of it, strength.
class SeriesMaker {
  public:
    SeriesMaker(const Habit& habit, Day today) : habit_(habit), today_(today) {
        series_.first = habit.first_day;
        if (today >= habit.first_day)
            series_.days.resize(static_cast<std::size_t>(today - habit.first_day) + 1);
    }

    HabitSeries make(std::span<const JudgedDay> judged) {
        for (const JudgedDay& day : judged)
            if (series_.holds(day.day))
                take_verdict(state(day.day), day.verdict);
        for (std::size_t i = 0; i < habit_.rules.size(); ++i)
            apply_rule(i);
        run_strength();
        return std::move(series_);
    }

  private:
    DayState& state(Day day) { return series_.days[static_cast<std::size_t>(day - series_.first)]; }

    static void take_verdict(DayState& state, const Verdict& verdict) {
        state.outcome = verdict.outcome;
        state.answered = verdict.answered;
        state.answered_no = verdict.answered_no;
        state.backfilled = verdict.backfilled;
        state.share = verdict.share;
        state.value = verdict.value;
    }

    /// The days on which rule `index` holds, clipped to the series: [from, end).
    struct Stretch {
        Day from;
        Day end;
    };

    Stretch stretch_of(std::size_t index) const {
        const Day after_today = today_ + 1;
        const Day from = index == 0 ? series_.first : std::max(series_.first, habit_.rules[index].from);
        const Day end = index + 1 < habit_.rules.size() ? habit_.rules[index + 1].from : after_today;
        return {from, std::min(end, after_today)};
    }

    void apply_rule(std::size_t index) {
        const Rule& rule = habit_.rules[index].rule;
        const Stretch stretch = stretch_of(index);
        if (habit_.measure == MeasureKind::Count)
            hold_amounts_against(rule, stretch);
        if (!measure_of(habit_.measure).has_schedule) {
            make_unanswered(Outcome::NotDue, stretch);
            return;
        }
        for (Day day = stretch.from; day < stretch.end; ++day)
            if (!is_due(rule.schedule, day, habit_.first_day))
                state(day).outcome = Outcome::NotDue;
        if (rule.schedule.kind == ScheduleKind::TimesInDays)
            mark_implied(rule.schedule, stretch);
    }

    void make_unanswered(Outcome outcome, Stretch stretch) {
        for (Day day = stretch.from; day < stretch.end; ++day)
            if (!state(day).answered)
                state(day).outcome = outcome;
    }

    double window_sum(Day day, int window_days) const {
        double sum = 0;
        for (Day d = std::max(series_.first, day - (window_days - 1)); d <= day; ++d)
            sum += std::max(0.0, series_.at(d).value);
        return sum;
    }

    /// Amounts are judged by the sum of a rolling window; days without an entry may be met by their neighbours, or
    /// count as kept where the habit says so.
    void hold_amounts_against(const Rule& rule, Stretch stretch) {
        const bool unlogged_count = habit_.unlogged == Unlogged::Kept && rule.target.direction == Direction::AtMost;
        if (rule.target.window_days == 1 && !unlogged_count)
            return;
        for (Day day = stretch.from; day < stretch.end; ++day) {
            DayState& s = state(day);
            if (s.outcome == Outcome::Skipped)
                continue;
            s.share = share_of_target(window_sum(day, rule.target.window_days), rule.target);
            if (s.answered)
                s.outcome = s.share >= 1 ? Outcome::Kept : s.share > 0 ? Outcome::Partial : Outcome::Missed;
            else if (s.share >= 1 && (unlogged_count || rule.target.direction == Direction::AtLeast))
                s.outcome = Outcome::Implied;
        }
    }

    void mark_implied(const Schedule& schedule, Stretch stretch) {
        std::vector<Day> kept_days;
        for (Day day = stretch.from; day < stretch.end; ++day)
            if (state(day).outcome == Outcome::Kept)
                kept_days.push_back(day);
        auto intervals = covered_intervals(kept_days, schedule.times, schedule.days);
        slide_apart(intervals);
        for (const CoveredInterval& interval : intervals)
            for (Day day = std::max(interval.begin, stretch.from); day <= interval.end && day < stretch.end; ++day)
                if (state(day).outcome != Outcome::Kept && state(day).outcome != Outcome::Skipped)
                    state(day).outcome = Outcome::Implied;
    }

    /// Loop smooths rolling schedules by looking at twice the window for twice the count.
    double rolling_share(std::size_t index, const Schedule& schedule) const {
        const auto window = 2 * static_cast<std::size_t>(schedule.days);
        const std::size_t before = index + 1 >= window ? kept_before_[index + 1 - window] : 0;
        const auto kept = static_cast<double>(kept_before_[index + 1] - before);
        return std::min(1.0, kept / (2.0 * schedule.times));
    }

    double share_for_strength(std::size_t index, const Rule& rule) const {
        if (rule.schedule.kind == ScheduleKind::TimesInDays)
            return rolling_share(index, rule.schedule);
        return series_.days[index].share;
    }

    bool is_frozen(const DayState& s, const Rule& rule) const {
        if (s.outcome == Outcome::Skipped || s.outcome == Outcome::NotDue)
            return true;
        const bool less_is_better = habit_.measure == MeasureKind::Count && rule.target.direction == Direction::AtMost;
        return s.outcome == Outcome::Unknown && less_is_better && habit_.unlogged == Unlogged::Unknown;
    }

    void count_kept_days() {
        kept_before_.assign(series_.days.size() + 1, 0);
        for (std::size_t i = 0; i < series_.days.size(); ++i)
            kept_before_[i + 1] = kept_before_[i] + (series_.days[i].outcome == Outcome::Kept ? 1U : 0U);
    }

    void run_strength() {
        count_kept_days();
        double strength = initial_strength(habit_);
        for (std::size_t r = 0; r < habit_.rules.size(); ++r) {
            const Rule& rule = habit_.rules[r].rule;
            const double multiplier = multiplier_of(rule);
            const Stretch stretch = stretch_of(r);
            for (Day day = stretch.from; day < stretch.end; ++day) {
                const auto index = static_cast<std::size_t>(day - series_.first);
                DayState& s = series_.days[index];
                if (!is_frozen(s, rule))
                    strength = strength_step(strength, share_for_strength(index, rule), multiplier);
                s.strength = strength;
            }
        }
    }

    const Habit& habit_;
    Day today_;
    HabitSeries series_;
    std::vector<std::size_t> kept_before_; ///< kept days among the first i days
};

} // namespace

bool HabitSeries::is_open(Day day) const {
    return !days.empty() && day == last() && !days.back().answered && days.back().outcome == Outcome::Unknown;
}

HabitSeries make_series(const Habit& habit, std::span<const JudgedDay> judged, Day today) {
    return SeriesMaker(habit, today).make(judged);
}

} // namespace kept
