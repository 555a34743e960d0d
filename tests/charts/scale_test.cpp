#include "charts/scale.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace kept;
using namespace kept::charts;

TEST_CASE("ticks stand on round numbers that cover the range") {
    CHECK(nice_ticks(0, 100, 5) == std::vector<double>{0, 50, 100});
    CHECK(nice_ticks(0, 10, 6) == std::vector<double>{0, 2, 4, 6, 8, 10});
    CHECK(nice_ticks(-3, 7, 3) == std::vector<double>{-5, 0, 5, 10});
    CHECK(nice_ticks(0, 0, 3).size() >= 2);
    CHECK(rc::check("they cover what they are for", [] {
        const double from = *rc::gen::inRange(-1000, 1000);
        const double to = from + *rc::gen::inRange(1, 5000);
        const auto ticks = nice_ticks(from, to, *rc::gen::inRange(2, 9));
        RC_ASSERT(ticks.size() >= 2U);
        RC_ASSERT(ticks.front() <= from + 1e-6);
        RC_ASSERT(ticks.back() >= to - 1e-6);
        RC_ASSERT(ticks.size() <= 20U);
    }));
}

TEST_CASE("a scale maps its ends onto its ends, also backwards") {
    const Scale y{0, 1, 200, 10};
    CHECK(y(0) == 200);
    CHECK(y(1) == 10);
    CHECK(y(0.5) == 105);
    CHECK(Scale{3, 3, 7, 9}(3) == 7);
}

TEST_CASE("labels of a time axis never touch, at any length and width") {
    CHECK(rc::check("labels have room", [] {
        const Day from{*rc::gen::inRange(10'000, 20'000)};
        const Day to = from + *rc::gen::inRange(1, 30'000);
        const double width = *rc::gen::inRange(80, 1200);
        const Scale x{static_cast<double>(from.number), static_cast<double>(to.number), 0, width};
        double last_end = -100;
        for (const DayTick& tick : day_ticks(from, to, width, rough_text_width)) {
            const double half = rough_text_width(tick.label, TextStyle::Tiny) / 2;
            RC_ASSERT(x(tick.day.number) - half > last_end);
            last_end = x(tick.day.number) + half;
            RC_ASSERT(tick.day >= from);
            RC_ASSERT(tick.day <= to);
            RC_ASSERT(to_civil(tick.day).day == 1U);
        }
    }));
}

TEST_CASE("a year has its months, ten years their years") {
    const auto months = day_ticks(*parse_day("2026-01-01"), *parse_day("2026-12-31"), 700, rough_text_width);
    REQUIRE(months.size() == 12);
    CHECK(months[0].label == "2026");
    CHECK(months[1].label == "Feb");
    const auto years = day_ticks(*parse_day("2016-03-10"), *parse_day("2026-03-10"), 500, rough_text_width);
    CHECK(years.front().label == "2017");
}
