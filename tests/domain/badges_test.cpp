#include "domain/badges/badge_book.hpp"
#include "history.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>

using namespace kept;
using kept::test::History;

namespace {

constexpr CheckIn yes{.answer = Answer::Yes};

CheckIn later(CheckIn check_in, int days) {
    check_in.days_later = static_cast<std::int16_t>(days);
    return check_in;
}

HabitCounters counters_of(History& history) {
    HabitCounters counters;
    const HabitSeries series = history.series();
    counters.update(series, history.habit, series.first);
    return counters;
}

double best(History& history, BadgeCounter counter) {
    return counters_of(history).ladder(counter).best();
}

/// All counters of a habit, for comparison.
std::vector<double> picture(const HabitCounters& counters) {
    std::vector<double> values;
    for (std::size_t i = 0; i < HabitCounters::count; ++i) {
        const auto counter = static_cast<BadgeCounter>(i);
        values.push_back(counters.current(counter));
        values.push_back(counters.ladder(counter).best());
        for (const double threshold : {1.0, 3.0, 7.0, 30.0, 80.0})
            if (const auto rung = counters.ladder(counter).reached(threshold))
                values.push_back(rung->to.number + 1e-6 * rung->from.number);
    }
    return values;
}

} // namespace

TEST_CASE("a streak is earned on the day it is long enough, and stays earned after it ends") {
    History history;
    for (int k = 20; k >= 11; --k)
        history.yes({k});
    history.no({10});
    const HabitCounters counters = counters_of(history);
    const auto week = counters.ladder(BadgeCounter::Streak).reached(7);
    REQUIRE(week);
    CHECK(week->to == History::today - 14);
    CHECK(week->from == History::today - 20);
    CHECK(counters.ladder(BadgeCounter::Streak).best() == 10);
    CHECK(counters.current(BadgeCounter::Streak) == 0);
    CHECK(!counters.ladder(BadgeCounter::Streak).reached(11));
}

TEST_CASE("a hundred past days filled in at one sitting earn no streak and no strength") {
    History history;
    for (int k = 0; k < 100; ++k)
        history.say(k, later(yes, k));
    CHECK(best(history, BadgeCounter::Streak) < 7);
    CHECK(best(history, BadgeCounter::Strength) < 50);
    History honest;
    for (int k = 0; k < 100; ++k)
        honest.say(k, yes);
    CHECK(best(honest, BadgeCounter::Streak) == 100);
    CHECK(best(honest, BadgeCounter::Strength) > 95);
}

TEST_CASE("a fifth of the days may be written late, as when a phone was left at home") {
    History history;
    for (int k = 0; k < 50; ++k)
        history.say(k, k % 5 == 0 ? later(yes, 5) : yes);
    CHECK(best(history, BadgeCounter::Streak) == 50);
}

TEST_CASE("days from another app count as evidence") {
    History history;
    for (int k = 0; k < 40; ++k)
        history.say(k, {.answer = Answer::Yes, .imported = true});
    CHECK(best(history, BadgeCounter::Streak) == 40);
}

TEST_CASE("one kept day carries a streak for a week at most, so that a rule that asks for nothing earns nothing") {
    History idle;
    idle.on(Schedule::times_in(1, 366)).from(200).yes({200});
    CHECK(idle.outcome(10) == Outcome::Implied);
    CHECK(best(idle, BadgeCounter::Streak) == 7);
    History weekly;
    weekly.on(Schedule::times_in(1, 7)).from(70);
    for (int k = 70; k >= 0; k -= 7)
        weekly.yes({k});
    CHECK(best(weekly, BadgeCounter::Streak) > 60);
}

TEST_CASE("weeks that were met count as seven days each") {
    History history;
    history.on(Schedule::times_a_week(2)).from(60);
    for (int k = 60; k >= 0; --k)
        if (weekday_of(History::today - k) == Weekday::Monday || weekday_of(History::today - k) == Weekday::Thursday)
            history.yes({k});
    CHECK(best(history, BadgeCounter::Streak) >= 49);
}

TEST_CASE("coming back counts after two weeks without, where there had been a streak, and not otherwise") {
    History back;
    for (int k = 60; k > 50; --k)
        back.yes({k});
    for (int k = 30; k > 20; --k)
        back.yes({k});
    CHECK(best(back, BadgeCounter::Comeback) == 10);
    History fresh;
    fresh.from(60);
    for (int k = 30; k > 20; --k)
        fresh.yes({k});
    CHECK(best(fresh, BadgeCounter::Comeback) == 0);
    History short_gap;
    for (int k = 60; k > 50; --k)
        short_gap.yes({k});
    for (int k = 45; k > 20; --k)
        short_gap.yes({k});
    CHECK(best(short_gap, BadgeCounter::Comeback) == 0);
}

TEST_CASE("lateness that falls month over month is counted in months") {
    History history(MeasureKind::Arrival);
    const Day first = *parse_day("2013-05-01");
    for (int k = 0; k < 120; ++k) { // May to August: 12, 9, 6 minutes late, then 7
        const Day day = first + k;
        const unsigned month = to_civil(day).month;
        const double late = month == 5 ? 12 : month == 6 ? 9 : month == 7 ? 6 : 7;
        history.say(History::today - day, {.answer = Answer::Arrival, .value = late});
    }
    CHECK(best(history, BadgeCounter::Improved) == 2);
    CHECK(counters_of(history).ladder(BadgeCounter::Improved).reached(1)->to == *parse_day("2013-06-30"));
}

TEST_CASE("hard moments that cool more and settle sooner are seen over ten of them") {
    History history(MeasureKind::Calm);
    for (int k = 29; k >= 0; --k) {
        const bool early = k >= 15;
        history.say(k, {.answer = Answer::Moment,
                        .with_skill = true,
                        .before = 8,
                        .after = static_cast<std::int8_t>(early ? 6 : 3),
                        .minutes = early ? 40 : 10});
    }
    CHECK(best(history, BadgeCounter::Cooler) == doctest::Approx(5));
    CHECK(best(history, BadgeCounter::Quicker) == doctest::Approx(75));
}

TEST_CASE("counters brought up to date equal counters worked out anew") {
    for (int seed = 0; seed < 60; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        History history(seed % 3 == 0 ? MeasureKind::Calm : seed % 3 == 1 ? MeasureKind::Arrival : MeasureKind::YesNo);
        const auto answer = [&]() -> CheckIn {
            if (history.habit.measure == MeasureKind::Arrival)
                return {.answer = Answer::Arrival, .value = static_cast<double>(random() % 20) - 14};
            if (history.habit.measure == MeasureKind::Calm)
                return {.answer = Answer::Moment,
                        .with_skill = true,
                        .before = 8,
                        .after = static_cast<std::int8_t>(random() % 8),
                        .minutes = static_cast<int>(random() % 50)};
            return {.answer = random() % 6 == 0 ? Answer::No : Answer::Yes};
        };
        history.from(250);
        for (int k = 250; k >= 0; --k)
            if (random() % 5 != 0)
                history.say(k, later(answer(), random() % 8 == 0 ? 4 : 0));
        HabitCounters updated = counters_of(history);
        for (int step = 0; step < 8; ++step) {
            const int k = static_cast<int>(random() % 250);
            history.say(k, answer());
            updated.update(history.series(), history.habit, History::today - k);
            CAPTURE(seed);
            CHECK(picture(updated) == picture(counters_of(history)));
        }
    }
}

TEST_CASE("what is left is said in words") {
    CHECK(left_text({.counter = BadgeCounter::Streak, .threshold = 7, .measure = MeasureKind::Arrival}, 4) ==
          "3 more days on time");
    CHECK(left_text({.counter = BadgeCounter::Streak, .threshold = 7}, 6) == "1 more day kept");
    for (const auto& [measure, words] :
         {std::pair{MeasureKind::YesNo, "kept"}, std::pair{MeasureKind::Candour, "told straight"},
          std::pair{MeasureKind::Calm, "held steady"}, std::pair{MeasureKind::Promise, "of promises kept"},
          std::pair{MeasureKind::Abstain, "held"}})
        CHECK(left_text({.counter = BadgeCounter::Streak, .threshold = 7, .measure = measure}, 5) ==
              fmt::format("2 more days {}", words));
    CHECK(left_text({.counter = BadgeCounter::Strength, .threshold = 80}, 62.4) == "stands at 62 %, 80 % asked");
    CHECK(left_text({.counter = BadgeCounter::HonestNo, .threshold = 10}, 9) == "1 more honest no, said the same day");
    CHECK(left_text({.counter = BadgeCounter::Comeback, .threshold = 5}, 0) == "waits for a day on which it is needed");
    for (const auto& [counter, words] :
         {std::pair{BadgeCounter::Comeback, "4 more days kept since you came back"},
          std::pair{BadgeCounter::Improved, "4 more months with less lateness than the one before"},
          std::pair{BadgeCounter::Cooler, "the last ten hard moments cooled by 1.0, 5.0 asked"},
          std::pair{BadgeCounter::Quicker, "settling takes 1 % less time than at first, 5 % asked"},
          std::pair{BadgeCounter::DaysAnswered, "4 more days with an answer"},
          std::pair{BadgeCounter::FullDays, "4 more days with every question answered"},
          std::pair{BadgeCounter::PutRight, "4 more things put right"},
          std::pair{BadgeCounter::SpokeUp, "4 more promises renegotiated in time"},
          std::pair{BadgeCounter::MetWithSkill, "4 more hard moments met with a skill"},
          std::pair{BadgeCounter::RodeUrge, "4 more urges ridden out"},
          std::pair{BadgeCounter::Reviews, "4 more weeks looked back at"},
          std::pair{BadgeCounter::Practices, "4 more days of practice"},
          std::pair{BadgeCounter::Balance, "4 more days with three sides strong"}})
        CHECK(left_text({.counter = counter, .threshold = 5}, 1) == words);
    for (int i = 0; i <= static_cast<int>(BadgeCounter::Balance); ++i) {
        const auto counter = static_cast<BadgeCounter>(i);
        CHECK(parse_badge_counter(to_text(counter)) == counter);
    }
    for (const Tier tier : {Tier::Bronze, Tier::Silver, Tier::Gold, Tier::Platinum})
        CHECK(parse_tier(to_text(tier)) == tier);
    CHECK(!parse_badge_counter("wishes"));
    CHECK(!parse_tier("tin"));
}
