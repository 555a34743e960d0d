// A series that is brought up to date equals one that is worked out anew, for any habit, any change and any day.
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "random_habit.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string>

using namespace kept;
using kept::test::RandomHabit;

namespace {

void demand(bool holds, int line) {
    if (!holds)
        throw std::runtime_error("broken at line " + std::to_string(line));
}

/// Where two series first differ, for the message.
int first_difference(const HabitSeries& a, const HabitSeries& b) {
    const auto [left, right] = std::mismatch(a.days.begin(), a.days.end(), b.days.begin(), b.days.end());
    return left == a.days.end() && right == b.days.end() ? -1 : static_cast<int>(left - a.days.begin());
}

void check_updates(std::uint64_t seed) {
    RandomHabit random(seed);
    Day now = RandomHabit::today - random.below(60);
    HabitSeries series = random.series(now);
    for (int step = 0; step < 12; ++step) {
        const Day day = random.habit.first_day + random.below(std::max(1, now - random.habit.first_day + 1));
        random.change(day);
        Day from = day;
        if (random.one_in(3)) {
            now = now + random.below(4);
            from = std::min(from, first_day_to_update(series, now));
        }
        const HabitSeries before = series;
        const Day changed = update_series(series, random.habit, random.judged_from(from), from, now);
        demand(first_difference(series, random.series(now)) == -1, __LINE__);
        for (Day d = before.first; d < changed && before.holds(d); ++d)
            demand(before.at(d) == series.at(d), __LINE__);
    }
}

/// What is true of every history, whatever was said.
void check_laws(std::uint64_t seed) {
    const RandomHabit random(seed);
    const HabitSeries series = random.series();
    int best = 0;
    for (const DayState& state : series.days) {
        demand(state.strength >= 0 && state.strength <= 1 + 1e-12, __LINE__);
        demand(state.share >= 0 && state.share <= 1 + 1e-12, __LINE__);
        demand(state.run >= 0, __LINE__);
        best = std::max(best, state.run * nominal_days(state.unit));
    }
    const auto streaks = streaks_of(series);
    const auto longest = best_streak(streaks);
    demand((longest ? longest->length * nominal_days(longest->unit) : 0) == best, __LINE__);
    const auto current = current_streak(series);
    demand(current.has_value() == (!series.days.empty() && series.days.back().run > 0), __LINE__);
    if (current)
        demand(*current == streaks.back(), __LINE__);
    for (std::size_t i = 1; i < streaks.size(); ++i)
        demand(streaks[i - 1].start < streaks[i].start, __LINE__);
    for (const int days : {30, 90}) {
        const Reliability reliability = reliability_of(series, days);
        demand(reliability.kept >= 0 && reliability.kept <= reliability.due && reliability.due <= days, __LINE__);
        demand(reliability.low <= reliability.share() + 1e-12, __LINE__);
        demand(reliability.high >= reliability.share() - 1e-12, __LINE__);
    }
}

template <typename Check>
void for_seeds(std::uint64_t from, std::uint64_t count, Check check) {
    for (std::uint64_t seed = from; seed < from + count; ++seed) {
        INFO("seed " << seed);
        check(seed);
    }
}

} // namespace

TEST_CASE("a series brought up to date equals one worked out anew, for a thousand random habits") {
    for_seeds(1, 1000, check_updates);
}

TEST_CASE("the laws of a history hold for a thousand random habits") {
    for_seeds(1, 1000, check_laws);
}

TEST_CASE("a hundred thousand random habits, brought up to date" * doctest::test_suite("deep")) {
    for_seeds(10'000, 100'000, [](std::uint64_t seed) {
        check_updates(seed);
        check_laws(seed);
    });
}
