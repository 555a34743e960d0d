#pragma once

#include "domain/measures/measure.hpp"
#include "domain/series/series.hpp"

#include <initializer_list>
#include <map>
#include <vector>

namespace kept::test {

/// Builds a habit's history the way the golden numbers are written down: day k is k days before today.
class History {
  public:
    static constexpr Day today{16'000};

    explicit History(MeasureKind measure = MeasureKind::YesNo) { habit.measure = measure; }

    Habit habit;
    Weekday first_weekday = Weekday::Monday;

    History& on(Schedule schedule) {
        habit.rules.front().rule.schedule = schedule;
        return *this;
    }
    History& target(double amount, Direction direction = Direction::AtLeast, Period per = Period::day()) {
        habit.rules.front().rule.target = {amount, direction, per};
        return *this;
    }
    History& unlogged(Unlogged unlogged) {
        habit.unlogged = unlogged;
        return *this;
    }
    History& say(int days_ago, CheckIn check_in) {
        said_[today - days_ago].push_back(check_in);
        return *this;
    }
    History& yes(std::initializer_list<int> days_ago) { return say_all(days_ago, {.answer = Answer::Yes}); }
    History& no(std::initializer_list<int> days_ago) { return say_all(days_ago, {.answer = Answer::No}); }
    History& skip(std::initializer_list<int> days_ago) { return say_all(days_ago, {.answer = Answer::Skip}); }
    History& amount(int days_ago, double value) { return say(days_ago, {.answer = Answer::Amount, .value = value}); }
    History& from(int days_ago) {
        habit.first_day = today - days_ago;
        has_first_day_ = true;
        return *this;
    }

    HabitSeries series() {
        if (!has_first_day_)
            habit.first_day = said_.empty() ? today : said_.begin()->first;
        std::vector<JudgedDay> judged;
        for (const auto& [day, check_ins] : said_)
            judged.push_back({day, judge_day(check_ins, habit.measure, habit.rule_on(day))});
        return make_series(habit, judged, today, first_weekday);
    }

    double strength(int days_ago) { return series().strength_on(today - days_ago); }
    Outcome outcome(int days_ago) {
        const HabitSeries all = series();
        const Day day = today - days_ago;
        return all.holds(day) ? all.at(day).outcome : Outcome::NotDue;
    }

  private:
    History& say_all(std::initializer_list<int> days_ago, CheckIn check_in) {
        for (const int k : days_ago)
            say(k, check_in);
        return *this;
    }

    std::map<Day, std::vector<CheckIn>> said_;
    bool has_first_day_ = false;
};

} // namespace kept::test
