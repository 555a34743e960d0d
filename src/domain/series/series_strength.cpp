#include "domain/series/series_strength.hpp"

#include "domain/measures/measure.hpp"
#include "domain/series/strength.hpp"
#include "domain/series/trailing_window.hpp"

#include <algorithm>
#include <cstddef>

namespace kept {
namespace {

/// The input that strength is fed with under one rule.
enum class Feed : std::uint8_t {
    Times,  ///< Loop smooths schedules that count times: twice the window for twice the count
    Amount, ///< a calendar target does not start from nothing with each period: like a rolling one of 7 or 30 days
    Share,  ///< what the day asked
};

Feed feed_of(const Rule& rule, MeasureKind measure) {
    if (counts_times(rule.schedule.kind))
        return Feed::Times;
    return sums_amounts(measure) && rule.target.per.is_calendar() ? Feed::Amount : Feed::Share;
}

/// Rest is left out of calendar weeks and months, unless it is a limit; rolling windows do as the habit says.
RestDays rest_of_window(const Habit& habit, const Rule& rule, Feed feed) {
    if (feed == Feed::Amount && rule.target.direction == Direction::AtMost)
        return RestDays::Count;
    return rule.schedule.kind == ScheduleKind::TimesInDays ? habit.rest_days : RestDays::LeftOut;
}

/// Runs the strength over one period.
class StrengthRun {
  public:
    StrengthRun(HabitSeries& series, const Habit& habit, const Rule& rule)
        : series_(series), habit_(habit), rule_(rule), multiplier_(multiplier_of(rule)),
          feed_(feed_of(rule, habit.measure)) {}

    double run(double strength, std::size_t begin, std::size_t end) {
        const bool is_times = feed_ == Feed::Times;
        const int size = is_times ? 2 * rule_.schedule.days : rule_.target.per.nominal_days();
        TrailingWindow window(series_.days, begin, feed_ == Feed::Share ? 0 : size,
                              rest_of_window(habit_, rule_, feed_), is_times ? weight_of_kept : weight_of_amount);
        for (std::size_t i = begin; i < end; ++i) {
            DayState& s = series_.days[i];
            const double share = feed_ == Feed::Share ? s.share : share_of(window.advance_to(i));
            if (!is_frozen(s))
                strength = strength_step(strength, share, multiplier_);
            s.strength = strength;
        }
        return strength;
    }

  private:
    double share_of(std::int64_t sum) const {
        if (feed_ == Feed::Times)
            return std::min(1.0, static_cast<double>(sum) / (2.0 * rule_.schedule.times));
        return share_of_target(Amount::of_millionths(sum), rule_.target);
    }

    static bool is_frozen(const DayState& s) { return !is_asked(s.outcome) || s.waits; }

    HabitSeries& series_;
    const Habit& habit_;
    const Rule& rule_;
    double multiplier_;
    Feed feed_;
};

} // namespace

void compute_strength(HabitSeries& series, const Habit& habit, std::span<const RulePeriod> periods, Day from) {
    double strength = from > series.first ? series.at(from - 1).strength : initial_strength(habit);
    for (const RulePeriod& period : periods) {
        if (period.end <= from)
            continue;
        const auto begin = static_cast<std::size_t>(std::max(period.from, from) - series.first);
        const auto end = static_cast<std::size_t>(period.end - series.first);
        strength = StrengthRun(series, habit, *period.rule).run(strength, begin, end);
    }
}

} // namespace kept
