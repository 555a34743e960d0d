#pragma once

#include "domain/insights/find_insights.hpp"
#include "domain/measures/measure.hpp"

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace kept::test {

/// A habit with its record, written a day at a time.
struct RecordedHabit {
    Habit habit;
    HabitSeries series;
    std::vector<MomentFact> moments{};
    std::vector<ArrivalFact> arrivals{};

    RecordedHabit& skip_days(int days) {
        series.days.resize(series.days.size() + static_cast<std::size_t>(days));
        return *this;
    }
    void unknown() { series.days.push_back({}); }
    void not_due() { series.days.push_back({.outcome = Outcome::NotDue}); }
    void skipped() { series.days.push_back({.outcome = Outcome::Skipped, .answered = true}); }
    void answer(bool is_kept, double value = 0) {
        series.days.push_back({.outcome = is_kept ? Outcome::Kept : Outcome::Missed,
                               .answered = true,
                               .answered_no = !is_kept,
                               .share = is_kept ? 1.0 : 0.0,
                               .value = value});
    }
    /// The day that is written next.
    Day next_day() const { return series.first + static_cast<int>(series.days.size()); }
};

/// A journal made up for a test, whose last day is `today`.
class MadeUpJournal {
  public:
    static constexpr Day today{20'780}; // Monday, 23 November 2026

    RecordedHabit& add(std::string name, MeasureKind measure, int days) {
        RecordedHabit& added = habits_.emplace_back();
        added.habit.name = std::move(name);
        added.habit.measure = measure;
        added.habit.id.bytes.back() = static_cast<std::uint8_t>(habits_.size());
        added.habit.first_day = today - (days - 1);
        added.series.first = added.habit.first_day;
        return added;
    }

    std::vector<Insight> insights() const {
        std::vector<HabitHistory> histories;
        histories.reserve(habits_.size());
        for (const RecordedHabit& h : habits_)
            histories.push_back({h.habit, h.series, h.moments, h.arrivals});
        std::vector<PracticeHistory> practices;
        for (const RecordedPractice& one : practices_)
            practices.push_back({one.id, one.id, one.days, one.counted_for});
        return find_insights(histories, today, practices);
    }

    /// An exercise that was done on these days, ascending.
    void add_practice(std::string id, std::vector<Day> days, std::vector<HabitId> counted_for = {}) {
        practices_.push_back({std::move(id), std::move(days), std::move(counted_for)});
    }

  private:
    std::deque<RecordedHabit> habits_;
    struct RecordedPractice {
        std::string id;
        std::vector<Day> days;
        std::vector<HabitId> counted_for;
    };
    std::deque<RecordedPractice> practices_;
};

} // namespace kept::test
