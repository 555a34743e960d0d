#pragma once

#include "domain/goals/goal.hpp"
#include "domain/goals/metric.hpp"
#include "domain/goals/state.hpp"
#include "domain/series/series.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace kept::test {

/// What a habit came to on each day from its first: short to write, quick to run on.
inline JudgedDay judged(Day day, Outcome outcome, double value = 0) {
    const double share = outcome == Outcome::Kept ? 1 : outcome == Outcome::Partial ? 0.4 : 0;
    return {day, {.outcome = outcome, .share = share, .value = value, .answered = true}};
}

/// A habit of which only what each day came to is known; silent days are Unknown.
struct Story {
    Habit habit;
    std::vector<Outcome> days;
    std::vector<double> values; ///< the day's amount; empty: 1 where kept

    HabitSeries series(std::size_t until) const {
        std::vector<JudgedDay> said;
        for (std::size_t i = 0; i < std::min(until, days.size()); ++i)
            if (days[i] != Outcome::Unknown)
                said.push_back(judged(habit.first_day + static_cast<int>(i), days[i], value(i)));
        return make_series(habit, said, habit.first_day + (static_cast<int>(until) - 1));
    }
    HabitSeries series() const { return series(days.size()); }
    double value(std::size_t i) const { return values.empty() ? (days[i] == Outcome::Kept ? 1.0 : 0.0) : values[i]; }
    Day today() const { return habit.first_day + (static_cast<int>(days.size()) - 1); }
};

/// `text` is a letter a day: y(es) n(o) p(art) s(kip), anything else is silence.
inline Story story(std::string_view text, Schedule schedule = {}) {
    Story made;
    made.habit.first_day = Day{20'000};
    if (schedule.kind == ScheduleKind::EveryDays)
        schedule.anchor = made.habit.first_day;
    made.habit.rules.front().rule.schedule = schedule;
    for (const char letter : text)
        made.days.push_back(letter == 'y'   ? Outcome::Kept
                            : letter == 'n' ? Outcome::Missed
                            : letter == 'p' ? Outcome::Partial
                            : letter == 's' ? Outcome::Skipped
                                            : Outcome::Unknown);
    return made;
}

inline std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

inline Goal goal_on(GoalMetric on, double target, Day set_on, Day by) {
    return make_goal({}, {}, set_on, {.on = on, .target = target, .by = by, .figure = {}});
}

/// A habit kept with the chance p on each of `days` days, the same for the same seed.
inline Story bernoulli(double p, int days, unsigned seed, Schedule schedule = {}) {
    std::mt19937 random(seed);
    std::bernoulli_distribution is_kept(p);
    Story made = story("", schedule);
    schedule.anchor = made.habit.first_day;
    for (int i = 0; i < days; ++i) {
        const bool kept = is_kept(random);
        const bool due = is_due(schedule, made.habit.first_day + i);
        made.days.push_back(!due ? Outcome::Unknown : kept ? Outcome::Kept : Outcome::Missed);
    }
    return made;
}

/// Any story: any outcomes, any schedule.
inline Story any_story(int fewest_days = 1, int max_days = 120) {
    const auto schedule = *rc::gen::element<std::string>("daily", "weekdays:mon,wed,fri", "every:3", "3/7d", "1/30d");
    Story made = story("", *parse_schedule(schedule));
    const int days = *rc::gen::inRange(fewest_days, max_days + 1);
    const auto mood = *rc::gen::element(0, 1, 2); // all sorts, mostly kept, mostly not
    for (int i = 0; i < days; ++i) {
        const int one = *rc::gen::inRange(0, 10);
        made.days.push_back(mood == 1 && one > 1   ? Outcome::Kept
                            : mood == 2 && one > 1 ? Outcome::Missed
                                                   : static_cast<Outcome>(one % 5));
        made.values.push_back(*rc::gen::inRange(-2, 20));
    }
    return made;
}

} // namespace kept::test
