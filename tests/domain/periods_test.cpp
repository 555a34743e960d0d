// Calendar weeks and months, pauses and the archive: the table of DESIGN 4.
#include "domain/promise.hpp"
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "domain/series/strength.hpp"
#include "history.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace kept;
using kept::test::History;

namespace {

// Today, day 16000, is a Tuesday: its week begins one day ago (Monday).
constexpr int monday = 1;
constexpr int last_monday = monday + 7;

Reliability of(History& history, int days) {
    return reliability_of(history.series(), days);
}

} // namespace

TEST_CASE("periods begin and end by the calendar, weeks with the user's first weekday") {
    const Day tuesday = History::today;
    CHECK(period_begin(Period::week(), tuesday, Weekday::Monday) == tuesday - 1);
    CHECK(period_end(Period::week(), tuesday, Weekday::Monday) == tuesday + 5);
    CHECK(period_begin(Period::week(), tuesday, Weekday::Sunday) == tuesday - 2);
    CHECK(period_begin(Period::week(), tuesday, Weekday::Saturday) == tuesday - 3);
    const Day leap = *parse_day("2024-02-29");
    CHECK(to_text(period_begin(Period::month(), leap, Weekday::Monday)) == "2024-02-01");
    CHECK(to_text(period_end(Period::month(), leap, Weekday::Monday)) == "2024-02-29");
    CHECK(period_begin(Period::rolling(3), leap, Weekday::Monday) == leap - 2);
    CHECK(period_end(Period::rolling(3), leap, Weekday::Monday) == leap);
}

TEST_CASE("a period is read back as it is written, and nonsense is refused") {
    for (const char* text : {"day", "week", "month", "2d", "366d"})
        CHECK(to_text(*parse_period(text)) == text);
    CHECK(parse_period("1d") == Period::day());
    for (const char* text : {"", "d", "0d", "367d", "7", "weeks", "-1d", "7dd"})
        CHECK_MESSAGE(!parse_period(text), text);
}

TEST_CASE("a habit of N times a week is due until N are kept, then implied to the week's end") {
    History history;
    history.on(Schedule::times_a_week(2)).from(last_monday).yes({last_monday, last_monday - 2}).no({last_monday - 4});
    using enum Outcome;
    const Outcome expected[] = {Kept, Unknown, Kept, Implied, Implied, Implied, Implied, Unknown, Unknown};
    for (int i = 0; i < 9; ++i) {
        CAPTURE(i);
        CHECK(history.outcome(last_monday - i) == expected[i]);
    }
    CHECK(history.series().at(History::today - (last_monday - 4)).answered_no); // the no stays visible
}

TEST_CASE("the strength of N times a week follows the rolling formula with f = N/7 over fourteen days") {
    History history;
    history.on(Schedule::times_a_week(2)).from(20).yes({20});
    const double m = rolling_multiplier(2.0 / 7);
    CHECK(history.strength(20) == doctest::Approx((1 - m) / 4));
    CHECK(history.strength(7) == doctest::Approx((1 - std::pow(m, 14)) / 4));
    CHECK(history.strength(6) == doctest::Approx((1 - std::pow(m, 14)) / 4 * m)); // out of the window
    History monthly;
    monthly.on(Schedule::times_a_month(3)).from(5).yes({5});
    CHECK(monthly.strength(5) == doctest::Approx((1 - rolling_multiplier(0.1)) / 6));
}

TEST_CASE("streak and reliability of N times a week count whole weeks, and the week that runs is open") {
    History history;
    history.on(Schedule::times_a_week(1)).from(last_monday + 21);
    for (const int week : {3, 2, 0})
        history.yes({last_monday + 7 * week - 3});
    const auto streaks = streaks_of(history.series());
    REQUIRE(streaks.size() == 2);
    CHECK(streaks[0].length == 2);
    CHECK(streaks[0].unit == StreakUnit::Weeks);
    CHECK(streaks[0].start == History::today - (last_monday + 21));
    CHECK(streaks[0].end == History::today - (last_monday + 14 - 6));
    CHECK(current_streak(history.series())->length == 1);
    const Reliability reliability = of(history, 90);
    CHECK(reliability.kept == 3);
    CHECK(reliability.due == 4); // the present week is not decided
    CHECK(reliability.unit == StreakUnit::Weeks);
    history.yes({0});
    CHECK(current_streak(history.series())->length == 2);
}

TEST_CASE("a week cut off by the habit's beginning, or without room, says nothing unless it was met") {
    History late_start;
    late_start.on(Schedule::times_a_week(3)).from(last_monday - 5).no({last_monday - 5, last_monday - 6});
    CHECK(of(late_start, 90).due == 0);
    History roomy; // four of the seven days would have been room enough
    roomy.on(Schedule::times_a_week(1)).from(last_monday - 3);
    CHECK(of(roomy, 90).due == 0);
    History rest;
    rest.on(Schedule::times_a_week(3)).from(last_monday + 7);
    for (int k = 0; k < 5; ++k)
        rest.skip({last_monday - k});
    CHECK(of(rest, 7 + monday + 1).due == 0);
    History met;
    met.on(Schedule::times_a_week(1)).from(last_monday - 5).yes({last_monday - 5});
    CHECK(of(met, 90).kept == 1);
}

TEST_CASE("a week in which the rule changes is judged as one week") {
    History history;
    history.on(Schedule::times_a_week(1)).from(last_monday);
    history.habit.rules.push_back({History::today - (last_monday - 3), Rule{Schedule::times_a_week(2)}});
    CHECK(of(history, 90).kept == 0);
    CHECK(of(history, 90).due == 1);
    history.yes({last_monday - 1});
    CHECK(of(history, 90).kept == 1);
    CHECK(of(history, 90).due == 1);
}

TEST_CASE("weeks follow the user's first weekday") {
    History history;
    history.on(Schedule::times_a_week(1)).from(20).yes({2}); // Sunday
    history.first_weekday = Weekday::Monday;
    CHECK(history.outcome(1) == Outcome::Unknown);
    history.first_weekday = Weekday::Sunday;
    CHECK(history.outcome(1) == Outcome::Implied);
}

TEST_CASE("an amount a week is kept when the sum is reached, implied afterwards, and judged as a week") {
    History history(MeasureKind::Count);
    history.target(10, Direction::AtLeast, Period::week()).from(last_monday);
    history.amount(last_monday, 4).amount(last_monday - 2, 7);
    using enum Outcome;
    CHECK(history.outcome(last_monday) == Partial);
    CHECK(history.series().at(History::today - last_monday).share == doctest::Approx(0.4));
    CHECK(history.outcome(last_monday - 1) == Unknown);
    CHECK(history.outcome(last_monday - 2) == Kept);
    CHECK(history.outcome(last_monday - 3) == Implied);
    CHECK(history.outcome(monday) == Unknown);
    CHECK(current_streak(history.series())->length == 1);
    CHECK(current_streak(history.series())->unit == StreakUnit::Weeks);
    const double m = rolling_multiplier(1.0 / 7);
    const double first = 0.4 * (1 - m);
    CHECK(history.strength(last_monday) == doctest::Approx(first));
    CHECK(history.strength(last_monday - 1) == doctest::Approx(first * m + 0.4 * (1 - m)));
}

TEST_CASE("at most an amount a week: over from the day it is passed, met when every day was answered") {
    History history(MeasureKind::Duration);
    history.target(60, Direction::AtMost, Period::week()).from(last_monday + 7);
    for (int k = 0; k < 7; ++k)
        history.amount(last_monday + 7 - k, 5).amount(last_monday - k, k < 3 ? 25 : 0);
    using enum Outcome;
    CHECK(history.outcome(last_monday - 1) == Kept);
    CHECK(history.outcome(last_monday - 2) == Partial);
    const Reliability reliability = of(history, 90);
    CHECK(reliability.kept == 1);
    CHECK(reliability.due == 2);
    History unlogged(MeasureKind::Count);
    unlogged.target(10, Direction::AtMost, Period::week()).from(last_monday).amount(last_monday, 1);
    CHECK(of(unlogged, 90).due == 0); // nobody knows about the other days
    unlogged.unlogged(Unlogged::Kept);
    CHECK(of(unlogged, 90).kept == 1);
    CHECK(unlogged.outcome(last_monday - 3) == Implied);
}

TEST_CASE("a rolling target looks back over its days") {
    History history(MeasureKind::Count);
    history.target(10, Direction::AtLeast, Period::rolling(3)).from(9).amount(9, 10);
    using enum Outcome;
    const Outcome expected[] = {Kept, Implied, Implied, Unknown};
    for (int i = 0; i < 4; ++i)
        CHECK(history.outcome(9 - i) == expected[i]);
}

TEST_CASE("paused days are rest, unless they were answered; so strength and streak wait") {
    History history;
    history.from(9).yes({9, 8, 7, 1}).no({4});
    history.habit.pauses = {{History::today - 6, History::today - 2}};
    using enum Outcome;
    CHECK(history.outcome(6) == Skipped);
    CHECK(history.outcome(4) == Missed);
    CHECK(history.strength(5) == history.strength(7));
    History open_ended;
    open_ended.from(5).yes({5, 4});
    open_ended.habit.pauses = {{History::today - 3, std::nullopt}};
    CHECK(open_ended.outcome(0) == Skipped);
    CHECK(current_streak(open_ended.series())->length == 2);
}

TEST_CASE("from the day of archiving nothing is due") {
    History history;
    history.from(5).yes({5, 4});
    history.habit.archived_on = History::today - 3;
    CHECK(history.outcome(3) == Outcome::NotDue);
    CHECK(history.strength(0) == history.strength(4));
    CHECK(of(history, 30).due == 2);
}

TEST_CASE("history keeps the rule of its day") {
    History history(MeasureKind::Count);
    history.from(5).target(10);
    history.habit.rules.push_back({History::today - 2, history.habit.rules[0].rule});
    history.habit.rules[1].rule.target.amount = 3;
    for (int k = 0; k <= 5; ++k)
        history.amount(k, 5);
    CHECK(history.outcome(3) == Outcome::Partial);
    CHECK(history.outcome(2) == Outcome::Kept);
}

TEST_CASE("a streak in days ends where weeks begin to be counted, and stays on the record") {
    History history;
    history.from(15);
    history.habit.rules.push_back({History::today - last_monday, {.schedule = Schedule::times_a_week(1)}});
    for (int k = 15; k >= 0; --k)
        history.yes({k});
    const auto streaks = streaks_of(history.series());
    REQUIRE(streaks.size() == 2);
    CHECK(streaks[0].unit == StreakUnit::Days);
    CHECK(streaks[1].unit == StreakUnit::Weeks);
    CHECK(streaks[1].start == History::today - last_monday);
    CHECK(best_streak(streaks) == streaks[1]);
}

TEST_CASE("lengths are said in their unit") {
    CHECK(length_text(1, StreakUnit::Days) == "1 day");
    CHECK(length_text(3, StreakUnit::Weeks) == "3 weeks");
    CHECK(length_text(0, StreakUnit::Months) == "0 months");
}

TEST_CASE("abstaining: an urge alone says nothing, a confirmed span does, and silence waits") {
    History history(MeasureKind::Abstain);
    history.from(10).say(8, {.answer = Answer::Urge, .acted = Acted::No, .peak = 7});
    using enum Outcome;
    CHECK(history.outcome(8) == Unknown);
    CHECK(history.series().at(History::today - 8).waits);
    CHECK(history.strength(0) == 0);
    for (int k = 10; k >= 5; --k)
        history.say(k, {.answer = Answer::Held, .is_echo = k > 5});
    CHECK(history.outcome(8) == Kept);
    CHECK(history.strength(0) == history.strength(5));
    CHECK(current_streak(history.series())->length == 6);
    history.say(4, {.answer = Answer::Lapse}).say(3, {.answer = Answer::Urge, .acted = Acted::Partly});
    CHECK(history.outcome(4) == Missed);
    CHECK(history.outcome(3) == Partial);
    CHECK(of(history, 30).due == 8);
    history.unlogged(Unlogged::Kept);
    CHECK(history.outcome(0) == Implied);
}

TEST_CASE("promises: every one due that day counts, an open one leaves the day open") {
    using enum Answer;
    struct Row {
        std::vector<Answer> promises;
        Outcome outcome;
        double share;
    };
    for (const Row& row :
         {Row{{PromiseKept}, Outcome::Kept, 1}, Row{{PromiseMoved}, Outcome::NotDue, 0},
          Row{{PromiseKept, PromiseMoved}, Outcome::Kept, 1}, Row{{PromiseBroken}, Outcome::Missed, 0},
          Row{{PromiseLate}, Outcome::Partial, 0.5}, Row{{PromiseKept, PromiseBroken}, Outcome::Partial, 0.5},
          Row{{PromiseKept, PromiseOpen}, Outcome::Unknown, 0}}) {
        History history(MeasureKind::Promise);
        history.from(5);
        for (const Answer answer : row.promises)
            history.say(3, {.answer = answer});
        CHECK(history.outcome(3) == row.outcome);
        CHECK(history.series().at(History::today - 3).share == doctest::Approx(row.share));
        CHECK(history.outcome(4) == Outcome::NotDue);
    }
}

TEST_CASE("a promise speaks of the days it was due, and of the day it was settled where it had none") {
    Promise promise{
        .id = {}, .habit = {}, .text = "Call", .to = "", .made_on = Day{10}, .terms = {{Day{12}, 17 * 60}}, .end = {}};
    CHECK(check_ins_of(promise).front().second.answer == Answer::PromiseOpen);
    promise.terms.push_back({Day{15}, {}});
    promise.end = PromiseEnd::Kept;
    promise.resolved_on = Day{17};
    const auto days = check_ins_of(promise);
    REQUIRE(days.size() == 2);
    CHECK(days[0].first == Day{12});
    CHECK(days[0].second.answer == Answer::PromiseMoved);
    CHECK(days[1].first == Day{15});
    CHECK(days[1].second.days_later == 2);
    CHECK(first_day_of(promise) == Day{12});
    promise.terms = {{}};
    CHECK(check_ins_of(promise).front().first == Day{17});
    CHECK(first_day_of(promise) == Day{17});
}
