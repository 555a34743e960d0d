#pragma once

#include "domain/habit.hpp"
#include "domain/habit_series.hpp"
#include "domain/period_key.hpp"
#include "domain/weeks.hpp"

namespace kept {

/// Judges one calendar week or month of a habit (see series_periods.hpp).
class PeriodJudge {
  public:
    /// Days of `period` whose rule has `key` are judged by it; all others only add to its total.
    PeriodJudge(HabitSeries& series, const Habit& habit, const PeriodKey& key, CalendarPeriod period);

    /// Outcomes of the days, and the mark that one of them gives.
    void judge_days();
    /// The mark that the end gives, where no day gave one.
    void judge_end();

  private:
    bool is_member(Day day) const;
    int days_with_room() const;
    /// The amount that `rule` asks for in what room there is.
    Amount asked(const Rule& rule) const;

    void add(const DayState& state);
    void give_mark(DayState& state, const Rule& rule);
    void judge(DayState& state, const Rule& rule, bool was_met) const;
    void judge_times(DayState& state, bool was_met) const;
    void judge_at_least(DayState& state, const Rule& rule, bool was_met) const;
    void judge_at_most(DayState& state, const Rule& rule, bool was_met) const;
    bool reaches(const Rule& rule) const;
    bool is_fully_known() const;
    PeriodMark mark_at_end(const Rule& rule) const;

    DayState& state_at(Day day) const { return series_.days[static_cast<std::size_t>(day - series_.first)]; }

    HabitSeries& series_;
    const Habit& habit_;
    PeriodKey key_;
    CalendarPeriod period_;
    Day first_; ///< of the days that the series holds
    Day last_;
    int room_;
    int times_ = 0; ///< kept days so far
    Amount total_;
    PeriodMark mark_ = PeriodMark::None;
};

} // namespace kept
