// The reference is held by values that were worked out by hand.
#include "support/reference/reference.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace kept;
using namespace kept::reference;

namespace {

/// Day `n` of January 2026, a month that begins on a Thursday; 0 and less are in December.
Day jan(int n) {
    return to_day({2026, 1, 1}) + (n - 1);
}

Rule times_a_week(int times) {
    return {.due = Due::Times, .times = times, .days = 7, .times_per = Unit::Weeks};
}

Rule times_in(int times, int days) {
    return {.due = Due::Times, .times = times, .days = days};
}

Rule amount_a_week(int amount, bool at_most = false) {
    return {.amount_per = Unit::Weeks, .amount_days = 7, .amount = amount * 1'000'000, .at_most = at_most};
}

/// Tells day by day what a person does with one habit; days are of January.
class Person {
  public:
    explicit Person(int today, int first, Rule rule, Measure measure = Measure::YesNo, bool unlogged_kept = false) {
        on(today);
        rule.anchor = jan(first);
        add({.kind = Kind::Made, .day = jan(first), .rule = rule, .choices = {measure, unlogged_kept}});
    }

    Person& on(int today) {
        today_ = jan(today);
        return *this;
    }
    Person& rule(const Rule& rule, int from) { return add({.kind = Kind::NewRule, .day = jan(from), .rule = rule}); }
    Person& act(Kind kind, int day) { return add({.kind = kind, .day = jan(day)}); }
    Person& rests(int from, int until) { return add({.kind = Kind::Paused, .day = jan(from), .until = jan(until)}); }
    Person& says(int day, const Said& said) { return add({.kind = Kind::Answered, .said = {{jan(day), said}}}); }
    Person& yes(std::initializer_list<int> days) {
        for (const int day : days)
            says(day, {});
        return *this;
    }
    /// Each on its own day.
    Person& yes_daily(int from, int to, int step = 1) {
        for (int day = from; day <= to; day += step)
            on(day).says(day, {});
        return *this;
    }
    Person& no(int day) { return says(day, {.answer = Answer::No}); }
    Person& amount(int day, double amount) {
        return says(day, {.answer = Answer::Amount, .value = static_cast<std::int64_t>(amount * 1e6 + 0.5)});
    }
    Person& held(int since, int to) { return says(to, {.span = to - since + 1}); }

    Person& goal(Metric on, double target) {
        return add({.kind = Kind::GoalSet, .day = jan(150), .on = on, .target = target});
    }

    Track track(std::size_t act) const { return track_of(acts, act, today_); }
    Series series() const { return series_of(acts, today_, today_); }
    DayState at(int day) const { return series().at(jan(day)); }
    int run() const { return series().days.back().run; }
    std::pair<int, int> reliability() const { return reliability_of(series(), today_, 90); }
    double figure(const char* name) const { return figures_of(series(), today_, 90).at(name); }

    std::vector<Act> acts;

  private:
    Person& add(Act act) {
        act.written = today_;
        acts.push_back(std::move(act));
        return *this;
    }

    Day today_;
};

const Rule weekdays{.weekdays = 31};
using Share = std::pair<int, int>;

} // namespace

TEST_CASE("two weeks are two, though a harder rule begins in the second") {
    Person gym(1, -2, times_a_week(1));
    gym.on(2).yes({2}).on(5).yes({5}).on(6).rule(times_a_week(2), 6).on(7).yes({7}).on(8).yes({8}).on(9);
    CHECK(gym.run() == 2);
    CHECK(gym.reliability() == Share{2, 2});
    gym.rule(times_a_week(3), 9).yes({9}).on(10).yes({10}).on(11).yes({11});
    CHECK(gym.run() == 2); // the same week bears no second mark
}

TEST_CASE("a target that is raised or lowered in the week counts all that was read in it") {
    for (const int target : {60, 40}) {
        Person read(5, 5, amount_a_week(50), Measure::Count);
        read.amount(5, 30)
            .on(6)
            .amount(6, 15)
            .on(7)
            .rule(amount_a_week(target), target > 50 ? 7 : 8)
            .amount(7, 20)
            .on(12);
        CHECK(read.run() == 1);
        CHECK(read.reliability() == Share{1, 1});
        CHECK(read.figure("total") == 65);
        CHECK(read.at(7).mark == Mark::Met);
    }
}

TEST_CASE("a slip that was mended on the same day never was") {
    Person gym(5, 5, times_a_week(3));
    gym.yes({5}).on(6).yes({6}).rule(times_a_week(2), 7).rule(times_a_week(3), 6).on(8).yes({8}).on(12);
    CHECK(gym.run() == 1);
    CHECK(gym.reliability() == Share{1, 1});
}

TEST_CASE("a week that is met is not asked about again, whatever the rule becomes") {
    Person gym(5, 5, times_a_week(3));
    gym.yes_daily(5, 7).rule(times_a_week(2), 8).on(8);
    CHECK(gym.at(8).outcome == Outcome::Implied);
    CHECK(gym.on(12).run() == 1);
}

TEST_CASE("a limit that is tightened is broken by what is added afterwards alone") {
    Person drinks(5, 5, amount_a_week(20, true), Measure::Count);
    drinks.amount(5, 10).on(6).amount(6, 5).rule(amount_a_week(10, true), 7);
    Person honest = drinks;
    CHECK(drinks.on(12).reliability() == Share{0, 0}); // nobody knows about the other days
    for (int day = 7; day <= 11; ++day)
        honest.on(day).amount(day, 0);
    CHECK(honest.at(8).outcome == Outcome::Kept);
    CHECK(honest.on(12).reliability() == Share{1, 1});
    drinks.amount(9, 1);
    CHECK(drinks.at(9).mark == Mark::Unmet);
}

TEST_CASE("a week made easier is met with the next kept day, not by the edit and not by an honest no") {
    Person gym(5, 5, times_a_week(5));
    gym.yes_daily(5, 7).on(8).rule(times_a_week(3), 9).on(9).no(9);
    CHECK(gym.at(8).mark == Mark::None);
    CHECK(gym.at(9).mark == Mark::None);
    gym.on(10).yes({10});
    CHECK(gym.at(10).mark == Mark::Met);
    Person idle = Person(5, 5, times_a_week(5));
    idle.yes_daily(5, 7).on(8).rule(times_a_week(3), 9).on(12);
    CHECK(idle.reliability() == Share{0, 0}); // reached without having been met: no mark
}

TEST_CASE("a broken week stays broken when the limit becomes one a month") {
    Person drinks(5, 5, amount_a_week(10, true), Measure::Count);
    drinks.amount(5, 6).on(6).amount(6, 6).on(7);
    drinks.rule({.amount_per = Unit::Months, .amount_days = 30, .amount = 40'000'000, .at_most = true}, 7).on(20);
    CHECK(drinks.at(6).mark == Mark::Unmet);
    CHECK(drinks.reliability() == Share{0, 1});
}

TEST_CASE("week, month and week again is one week") {
    Person gym(5, 5, times_a_week(2));
    gym.yes_daily(5, 6).rule({.due = Due::Times, .times = 2, .days = 30, .times_per = Unit::Months}, 7).on(8).yes({8});
    gym.rule(times_a_week(3), 9).on(9).yes({9}).on(12);
    CHECK(gym.at(6).mark == Mark::Met);
    CHECK(gym.at(8).mark == Mark::Met); // of the month
    CHECK(gym.at(9).mark == Mark::None);
}

TEST_CASE("a week cut short by the archive is not unmet, and taken up again it is the same week") {
    Person gym(5, 5, times_a_week(3));
    gym.yes_daily(5, 6).on(8).act(Kind::Archived, 9).on(20);
    CHECK(gym.reliability() == Share{0, 0});
    gym.act(Kind::Resumed, 10).yes({10});
    CHECK(gym.at(10).mark == Mark::Met);
}

TEST_CASE("days covered by kept days stay covered under an easier rule, and are covered under a harder one") {
    Person gym(9, -2, times_in(3, 7));
    gym.yes({-2, 0, 2, 5, 7, 9}).rule(times_in(2, 7), 10).on(12).yes({12});
    CHECK(gym.at(10).outcome == Outcome::Implied);
    CHECK(gym.at(11).outcome == Outcome::Implied);
    CHECK(gym.run() == 15);
    Person harder(5, 5, times_in(2, 7));
    harder.yes_daily(5, 6).on(7).rule(times_in(3, 7), 7).on(8).yes({8});
    CHECK(harder.at(7).outcome == Outcome::Implied);
    CHECK(harder.run() == 4);
}

TEST_CASE("an earlier first day leaves the days of every other day where they are") {
    Person run(10, 2, {.due = Due::Every, .days = 2});
    run.yes({2, 4, 6, 8, 10});
    const double strength = run.series().days.back().strength;
    CHECK(strength == doctest::Approx(0.314).epsilon(0.001));
    run.on(11).act(Kind::FirstDay, 1);
    CHECK(run.series().days.back().strength == strength);
    CHECK(run.reliability() == Share{5, 5});
    CHECK(run.run() == 5);
    CHECK(run.at(1).outcome == Outcome::NotDue);
}

TEST_CASE("ten tenths are one") {
    Person water(5, 5, {}, Measure::Count);
    for (int glass = 0; glass < 10; ++glass)
        water.amount(5, 0.1);
    CHECK(water.at(5).outcome == Outcome::Kept);
    CHECK(water.at(5).share == 1);
}

TEST_CASE("a note written later leaves an answer as old as it is, and no correction takes its points") {
    Person walk(1, 1, {});
    walk.yes_daily(1, 14).says(10, {.answer = Answer::Clear}).says(10, {});
    CHECK(walk.at(10).since->days_later == 0);
    CHECK(walk.at(10).points == 10);
    walk.says(10, {.answer = Answer::Clear}).no(10); // the truth, told later
    CHECK(walk.at(10).since->days_later == 4);
    CHECK(walk.at(10).points == 10);
    walk.says(10, {.answer = Answer::Clear});
    CHECK(walk.at(10).points == 0);
}

TEST_CASE("what is logged on a day that is not due counts in totals, limits and days since") {
    Rule limit = amount_a_week(4, true);
    limit.weekdays = weekdays.weekdays;
    Person drinks(5, 5, limit, Measure::Count, true);
    drinks.amount(5, 1).on(10).amount(10, 9).on(12);
    CHECK(drinks.figure("total") == 10);
    CHECK(drinks.at(10).outcome == Outcome::NotDue);
    CHECK(drinks.at(10).mark == Mark::Unmet);
    CHECK(drinks.reliability() == Share{0, 1});
    Rule goal = amount_a_week(100);
    goal.weekdays = weekdays.weekdays;
    Person pages(5, 5, goal, Measure::Count);
    pages.amount(5, 60).on(10).amount(10, 50).on(12);
    CHECK(pages.reliability() == Share{1, 1});
    Person social(5, 5, weekdays, Measure::Abstain);
    social.on(9).held(5, 9).on(10).no(10).on(11);
    CHECK(social.figure("days_since") == 1);
    CHECK(social.reliability() == Share{5, 5});
    CHECK(social.run() == 5);
}

TEST_CASE("a rest planned for later outlives a short open one") {
    Person walk(1, 1, {});
    walk.yes_daily(1, 4).rests(10, 14).on(5).act(Kind::Paused, 5).on(7).act(Kind::Resumed, 7);
    walk.yes_daily(7, 9).yes_daily(15, 16);
    for (int day = 10; day <= 14; ++day)
        CHECK(walk.at(day).outcome == Outcome::Skipped);
    CHECK(walk.run() == 9);
}

TEST_CASE("a planned rest never costs strength, neither in it nor afterwards") {
    const Day begin = to_day({2025, 9, 1});
    const int first = begin - jan(0);
    Person gym(first, first, times_a_week(3));
    Person read(first, first, amount_a_week(30), Measure::Count);
    for (int day = first; day <= 59; ++day) {
        if (day >= 12 && day <= 32)
            continue;
        const bool is_asked = (day - first) % 7 == 0 || (day - first) % 7 == 2 || (day - first) % 7 == 4;
        if (is_asked) {
            gym.on(day).yes({day});
            read.on(day).amount(day, 10);
        }
    }
    for (Person* one : {&gym, &read}) {
        one->rests(12, 32).on(59);
        const Series series = one->series();
        for (int day = 12; day <= 59; ++day)
            CHECK(series.at(jan(day)).strength >= series.at(jan(11)).strength - 1e-12);
    }
    CHECK(gym.series().at(jan(11)).strength == doctest::Approx(0.988).epsilon(0.001));
}

TEST_CASE("an amount that can still grow leaves the day open") {
    Person read(1, 1, {.amount = 20'000'000}, Measure::Count);
    for (int day = 1; day <= 10; ++day)
        read.on(day).amount(day, 20);
    read.on(11).amount(11, 1);
    CHECK(read.reliability() == Share{10, 10});
    CHECK(read.run() == 10);
    CHECK(read.series().is_open);
    read.amount(11, 19);
    CHECK(read.reliability() == Share{11, 11});
}

TEST_CASE("days since are as of each day") {
    Person contact(1, 1, {}, Measure::Abstain);
    contact.held(1, 1).goal(Metric::DaysSince, 20).on(10).held(2, 10).on(22).held(11, 22);
    const Track track = contact.track(2);
    CHECK(track.values.front() == 1);
    CHECK(track.reached == jan(20));
}

TEST_CASE("days are no weeks: a goal of eight weeks rests while days are counted") {
    Person gym(5, 5, times_a_week(1));
    gym.yes({5}).goal(Metric::Streak, 8).on(6).rule({}, 6).yes_daily(6, 14);
    CHECK(gym.run() == 9);
    CHECK_FALSE(gym.track(2).reached);
}

TEST_CASE("a goal that was reached stays so, until an answer it rests on is corrected") {
    Person walk(1, 1, {});
    walk.goal(Metric::Streak, 3).yes_daily(1, 4);
    CHECK(walk.track(1).reached == jan(3));
    walk.act(Kind::FirstDay, 0).rule(weekdays, 2).act(Kind::Paused, 2);
    CHECK(walk.track(1).reached == jan(3));
    walk.on(5).act(Kind::Archived, 2);
    CHECK(walk.track(1).reached == jan(3));
    walk.act(Kind::Resumed, 5).rule({}, 5).says(2, {.answer = Answer::Clear}).no(2).yes_daily(5, 7);
    CHECK(walk.track(1).reached == jan(7)); // 3 and 4 January are no weekdays
}
