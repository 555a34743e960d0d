#pragma once

#include "domain/measures/measure.hpp"
#include "domain/series/series.hpp"

#include <map>
#include <random>
#include <vector>

namespace kept::test {

/// A habit of any measure with any rules, pauses and answers, the same for the same seed: for properties.
class RandomHabit {
  public:
    static constexpr Day today{20'000};

    explicit RandomHabit(std::uint64_t seed) : random_(seed) {
        habit.measure = all_measures()[static_cast<std::size_t>(below(static_cast<int>(all_measures().size())))]->kind;
        habit.first_day = today - below(400);
        habit.unlogged = one_in(2) ? Unlogged::Kept : Unlogged::Unknown;
        habit.rest_days = one_in(2) ? RestDays::Count : RestDays::LeftOut;
        habit.rules = {{habit.first_day, random_rule()}};
        while (one_in(2))
            habit.rules.push_back({habit.rules.back().from + below(150), random_rule()});
        if (one_in(3))
            habit.pauses.push_back({habit.first_day + below(300), std::nullopt});
        if (!habit.pauses.empty() && one_in(2))
            habit.pauses.back().until = habit.pauses.back().from + below(40);
        for (int k = below(3); k > 0; --k)
            weeks.change(today - below(400), static_cast<Weekday>(below(7)));
        if (one_in(6))
            habit.archived_on = today - below(100);
        for (Day day = habit.first_day; day <= today; ++day)
            if (!one_in(4))
                say(day);
    }

    Habit habit;
    Weeks weeks;

    int below(int n) { return static_cast<int>(random_() % static_cast<std::uint64_t>(n)); }
    bool one_in(int n) { return below(n) == 0; }

    /// Says something more about a day, or takes everything back.
    void change(Day day) {
        if (one_in(4))
            said_.erase(day);
        else
            say(day);
    }

    std::vector<JudgedDay> judged_from(Day from) const {
        std::vector<JudgedDay> judged;
        for (auto day = said_.lower_bound(from); day != said_.end(); ++day)
            judged.push_back({day->first, judge_day(day->second, habit.measure, habit.rule_on(day->first))});
        return judged;
    }

    HabitSeries series(Day until = today) const {
        return make_series(habit, judged_from(habit.first_day), until, weeks);
    }

  private:
    Schedule random_schedule() {
        if (!measure_of(habit.measure).has_schedule)
            return Schedule::daily();
        switch (below(habit.measure == MeasureKind::Abstain ? 3 : 6)) {
        case 0:
            return Schedule::on_weekdays(static_cast<std::uint8_t>(1 + below(127)));
        case 1:
            return Schedule::every(1 + below(5), habit.first_day + (below(9) - 4));
        case 2:
            return Schedule::daily();
        case 3:
            return Schedule::times_in(1 + below(4), 2 + below(10));
        case 4:
            return Schedule::times_a_week(1 + below(6));
        default:
            return Schedule::times_a_month(1 + below(20));
        }
    }

    Rule random_rule() {
        Rule rule{.schedule = random_schedule()};
        rule.target.amount = below(8);
        rule.target.direction = one_in(2) ? Direction::AtMost : Direction::AtLeast;
        rule.grace_minutes = below(10);
        const bool names_days =
            rule.schedule.kind != ScheduleKind::TimesInDays && !rule.schedule.calendar_period().has_value();
        if (names_days && one_in(2)) {
            const Period periods[] = {Period::week(), Period::month(), Period::rolling(1 + below(12))};
            rule.target.per = periods[below(3)];
        }
        return rule;
    }

    CheckIn random_answer() {
        static constexpr Answer promises[] = {Answer::PromiseKept, Answer::PromiseLate, Answer::PromiseMoved,
                                              Answer::PromiseBroken, Answer::PromiseOpen};
        if (habit.measure == MeasureKind::Promise)
            return {.answer = promises[below(5)]};
        if (one_in(12))
            return {.answer = Answer::Skip};
        if (one_in(20))
            return {.answer = Answer::Clear};
        CheckIn check_in;
        do
            check_in.answer = static_cast<Answer>(below(static_cast<int>(Answer::PromiseKept)));
        while (!measure_of(habit.measure).accepts(check_in.answer));
        check_in.value = habit.measure == MeasureKind::Arrival ? below(30) - 15 : below(8);
        check_in.acted = static_cast<Acted>(below(3));
        check_in.with_skill = one_in(2);
        check_in.before = static_cast<std::int8_t>(below(11));
        check_in.after = static_cast<std::int8_t>(below(11));
        check_in.minutes = below(60);
        check_in.put_right = one_in(2);
        return check_in;
    }

    void say(Day day) {
        CheckIn check_in = random_answer();
        check_in.days_later = static_cast<std::int16_t>(one_in(5) ? below(10) : 0);
        said_[day].push_back(check_in);
    }

    std::mt19937_64 random_;
    std::map<Day, std::vector<CheckIn>> said_;
};

} // namespace kept::test
