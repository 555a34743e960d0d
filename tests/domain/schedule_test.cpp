#include "domain/schedule.hpp"
#include "domain/series/reliability.hpp"
#include "domain/series/streak.hpp"
#include "domain/series/strength.hpp"
#include "history.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <tuple>
#include <utility>

using namespace kept;
using kept::test::History;

TEST_CASE("a schedule is read back as it is written") {
    for (const char* text :
         {"daily", "weekdays:mon,wed", "weekdays:sun", "every:2", "every:30", "3/7d", "1/30d", "3/week", "2/month"}) {
        const auto schedule = parse_schedule(text);
        REQUIRE_MESSAGE(schedule, text);
        CHECK(to_text(*schedule) == text);
    }
    CHECK(parse_schedule("7/7d") == Schedule::daily());
    CHECK(parse_schedule("every:1") == Schedule::daily());
    CHECK(parse_schedule("7/week") == Schedule::daily());
    CHECK(parse_schedule("28/month") == Schedule::daily());
    CHECK(parse_schedule("weekdays:mon,tue,wed,thu,fri,sat,sun") == Schedule::daily());
}

TEST_CASE("words that are no schedule are refused") {
    for (const char* text :
         {"", "weekly", "weekdays:", "weekdays:mon,", "weekdays:monday", "every:", "every:0", "every:-2", "every:999",
          "0/7d", "8/7d", "3/7", "/7d", "3/d", "3/7dd", "8/week", "32/month", "1/day"})
        CHECK_MESSAGE(!parse_schedule(text), text);
}

TEST_CASE("a schedule in words for people") {
    for (const auto& [text, words] :
         {std::pair{"daily", "every day"}, std::pair{"weekdays:mon", "on Mon"},
          std::pair{"weekdays:mon,wed,sun", "on Mon, Wed and Sun"}, std::pair{"every:2", "every other day"},
          std::pair{"every:3", "every 3 days"}, std::pair{"1/week", "once a week"},
          std::pair{"2/month", "twice a month"}, std::pair{"3/7d", "3 times in 7 days"}})
        CHECK(describe(*parse_schedule(text)) == words);
}

TEST_CASE("how often a schedule is due in the long run") {
    for (const auto& [text, times, days] :
         {std::tuple{"daily", 1, 1}, std::tuple{"weekdays:mon,wed", 2, 7}, std::tuple{"every:4", 1, 4},
          std::tuple{"3/7d", 3, 7}, std::tuple{"3/week", 3, 7}, std::tuple{"2/month", 2, 30}})
        CHECK(parse_schedule(text)->frequency() == doctest::Approx(static_cast<double>(times) / days));
}

TEST_CASE("weekdays: other days are not due and freeze the strength") {
    REQUIRE(weekday_of(History::today) == Weekday::Tuesday);
    History history;
    history.on(*parse_schedule("weekdays:mon,tue")).from(8).yes({8, 7, 1});
    using enum Outcome;
    const Outcome expected[] = {Unknown, Kept, NotDue, NotDue, NotDue, NotDue, NotDue, Kept, Kept};
    for (int k = 0; k < 9; ++k)
        CHECK(history.outcome(k) == expected[k]);
    const double m = std::pow(0.5, 1 / (13 * std::sqrt(2.0 / 7)));
    CHECK(history.strength(7) == doctest::Approx(1 - m * m));
    CHECK(history.strength(2) == history.strength(7));
    CHECK(history.strength(1) == doctest::Approx(1 - m * m * m));
    CHECK(history.strength(0) == doctest::Approx((1 - m * m * m) * m));
    CHECK(current_streak(history.series())->length == 3);
    CHECK(reliability_of(history.series(), 30).due == 3);
}

TEST_CASE("every K days: due from the first day on, frozen between") {
    History history;
    history.on(Schedule::every(3, History::today - 6)).from(6).yes({6, 3, 0});
    using enum Outcome;
    const Outcome expected[] = {Kept, NotDue, NotDue, Kept, NotDue, NotDue, Kept};
    for (int k = 0; k < 7; ++k)
        CHECK(history.outcome(k) == expected[k]);
    const double m = std::pow(0.5, 1 / (13 * std::sqrt(1.0 / 3)));
    CHECK(history.strength(0) == doctest::Approx(1 - m * m * m));
    CHECK(current_streak(history.series())->length == 3);
}

TEST_CASE("a streak counts kept days, passes over skipped ones and ends at an open past day") {
    History history;
    history.from(9).yes({9, 8, 6, 4, 3, 1}).skip({7, 2}).no({5});
    const auto streaks = streaks_of(history.series());
    CHECK(streaks == std::vector<Streak>{{History::today - 9, History::today - 6, 3},
                                         {History::today - 4, History::today - 1, 3}});
    CHECK(current_streak(history.series())->length == 3); // today is still open
    CHECK(best_streak(streaks)->start == History::today - 4);
    history.no({0});
    CHECK(!current_streak(history.series()));
}

TEST_CASE("an amount that can still grow today does not break the streak") {
    History history(MeasureKind::Count);
    history.target(10).amount(1, 10).amount(0, 4);
    CHECK(current_streak(history.series())->length == 1);
    CHECK(history.outcome(0) == Outcome::Partial);
}

TEST_CASE("strength as it stands leaves out a today that is open") {
    History history;
    history.from(3).yes({3, 2, 1});
    const HabitSeries open = history.series();
    CHECK(open.is_open(History::today));
    CHECK(open.settled_strength_on(History::today) == open.strength_on(History::today - 1));
    CHECK(open.strength_on(History::today) < open.strength_on(History::today - 1)); // Loop's number
    CHECK(!open.is_open(History::today - 1));
    history.no({0});
    const HabitSeries answered = history.series();
    CHECK(answered.settled_strength_on(History::today) == answered.strength_on(History::today));
}

TEST_CASE("reliability leaves out skipped days and a today that is open") {
    History history;
    history.from(4).yes({4, 3}).skip({2}).no({1});
    const Reliability r = reliability_of(history.series(), 30);
    CHECK(r.kept == 2);
    CHECK(r.due == 3);
    CHECK(reliability_of(history.series(), 2).due == 1);
}

TEST_CASE("the Wilson interval matches published values") {
    const Reliability r = wilson(26, 29);
    CHECK(r.low == doctest::Approx(0.7361).epsilon(0.001));
    CHECK(r.high == doctest::Approx(0.9642).epsilon(0.001));
    CHECK(wilson(0, 10).low == 0);
    CHECK(wilson(0, 10).high == doctest::Approx(0.2775).epsilon(0.001));
    CHECK(wilson(10, 10).high == doctest::Approx(1));
    CHECK(wilson(0, 0).high == 1);
}

TEST_CASE("history keeps the rule of its day") {
    History history(MeasureKind::Count);
    history.target(10).amount(3, 5).amount(2, 5).amount(1, 5).amount(0, 5);
    Rule easier = history.habit.rules.front().rule;
    easier.target.amount = 5;
    history.habit.rules.push_back({History::today - 1, easier});
    CHECK(history.outcome(2) == Outcome::Partial);
    CHECK(history.outcome(1) == Outcome::Kept);
    CHECK(history.outcome(0) == Outcome::Kept);
}

TEST_CASE("only a rule that surely asks as much or more is harder") {
    const auto rule = [](const char* schedule, Target target = {}) {
        return Rule{*parse_schedule(schedule), target, 0};
    };
    struct Row {
        const char* now;
        const char* next;
        bool harder;
    };
    for (const Row& row : {Row{"weekdays:mon", "daily", true}, Row{"daily", "weekdays:mon", false},
                           Row{"weekdays:mon", "weekdays:mon,tue", true},
                           Row{"weekdays:mon", "weekdays:tue,wed", false}, Row{"2/7d", "3/7d", true},
                           Row{"3/7d", "2/7d", false}, Row{"3/7d", "3/5d", false}, Row{"every:2", "every:3", false}})
        CHECK_MESSAGE(is_provably_harder(rule(row.now), rule(row.next), MeasureKind::YesNo) == row.harder, row.now,
                      " to ", row.next);
    const Target ten{10}, twenty{20}, at_most{10, Direction::AtMost};
    CHECK(is_provably_harder(rule("daily", ten), rule("daily", twenty), MeasureKind::Count));
    CHECK(!is_provably_harder(rule("daily", twenty), rule("daily", ten), MeasureKind::Count));
    CHECK(!is_provably_harder(rule("daily", ten), rule("daily", at_most), MeasureKind::Count));
    const auto graced = [](int minutes) { return Rule{.grace_minutes = minutes}; };
    CHECK(is_provably_harder(graced(5), graced(0), MeasureKind::Arrival));
    CHECK(is_provably_harder(graced(5), graced(5), MeasureKind::Arrival));
    CHECK(!is_provably_harder(graced(0), graced(5), MeasureKind::Arrival));
}
