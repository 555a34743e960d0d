#include "domain/series_strength.hpp"

#include "domain/strength.hpp"

#include <algorithm>
#include <cstddef>

namespace kept {
namespace {

/// Loop smooths schedules that count times by looking at twice the window for twice the count.
class KeptInWindow {
  public:
    KeptInWindow(std::span<const DayState> days, std::size_t begin, const Schedule& schedule)
        : days_(days), window_(2 * static_cast<std::size_t>(schedule.days)), wanted_(2.0 * schedule.times) {
        for (std::size_t i = begin - std::min(begin, window_); i < begin; ++i)
            count_ += is_kept(i) ? 1 : 0;
    }

    /// The share of day `index`; ask day by day.
    double take(std::size_t index) {
        count_ += is_kept(index) ? 1 : 0;
        if (index >= window_)
            count_ -= is_kept(index - window_) ? 1 : 0;
        return std::min(1.0, count_ / wanted_);
    }

  private:
    bool is_kept(std::size_t index) const { return days_[index].outcome == Outcome::Kept; }

    std::span<const DayState> days_;
    std::size_t window_;
    double wanted_;
    int count_ = 0;
};

/// A calendar target counts for strength like a rolling one of 7 or 30 days: it does not start from nothing with each
/// period.
double share_of_window(std::span<const DayState> days, std::size_t index, const Target& target) {
    const auto window = static_cast<std::size_t>(target.per.nominal_days());
    double sum = 0;
    for (std::size_t i = index + 1 - std::min(index + 1, window); i <= index; ++i)
        sum += std::max(0.0, days[i].value);
    return share_of_target(sum, target);
}

bool counts_times(const Schedule& schedule) {
    return schedule.kind == ScheduleKind::TimesInDays || schedule.calendar_period().has_value();
}

/// Runs the strength over one stretch.
class StrengthRun {
  public:
    StrengthRun(HabitSeries& series, const Habit& habit, const Rule& rule)
        : series_(series), rule_(rule), multiplier_(multiplier_of(rule)),
          has_calendar_target_(sums_amounts(habit.measure) && rule.target.per.is_calendar()) {}

    double run(double strength, std::size_t begin, std::size_t end) {
        KeptInWindow kept(series_.days, begin, rule_.schedule);
        const bool counts = counts_times(rule_.schedule);
        for (std::size_t i = begin; i < end; ++i) {
            DayState& s = series_.days[i];
            const double share = counts                 ? kept.take(i)
                                 : has_calendar_target_ ? share_of_window(series_.days, i, rule_.target)
                                                        : s.share;
            if (!is_frozen(s))
                strength = strength_step(strength, share, multiplier_);
            s.strength = strength;
        }
        return strength;
    }

  private:
    static bool is_frozen(const DayState& s) {
        return s.outcome == Outcome::Skipped || s.outcome == Outcome::NotDue || s.waits;
    }

    HabitSeries& series_;
    const Rule& rule_;
    double multiplier_;
    bool has_calendar_target_;
};

} // namespace

void settle_strength(HabitSeries& series, const Habit& habit, std::span<const RuleStretch> stretches, Day from) {
    double strength = from > series.first ? series.at(from - 1).strength : initial_strength(habit);
    for (const RuleStretch& stretch : stretches) {
        if (stretch.end <= from)
            continue;
        const auto begin = static_cast<std::size_t>(std::max(stretch.from, from) - series.first);
        const auto end = static_cast<std::size_t>(stretch.end - series.first);
        strength = StrengthRun(series, habit, *stretch.rule).run(strength, begin, end);
    }
}

} // namespace kept
