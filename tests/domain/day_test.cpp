#include "domain/day.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace kept;

TEST_CASE("a day is written and read back as YYYY-MM-DD") {
    CHECK(to_text(Day{0}) == "1970-01-01");
    CHECK(parse_day("2026-11-23") == Day{20780});
    CHECK(to_text(Day{20780}) == "2026-11-23");
    CHECK(rc::check("every sane day survives the round trip", [] {
        const Day day{*rc::gen::inRange(first_sane_day().number, last_sane_day().number + 1)};
        RC_ASSERT(parse_day(to_text(day)) == day);
    }));
}

TEST_CASE("text that is no sane date is not a day") {
    for (const char* text : {"", "2026-11-2", "2026-11-231", "2026/11/23", "2026-13-01", "2026-00-10", "2026-02-29",
                             "2025-02-30", "+026-01-01", "2026-1a-01", "0000-01-01", "9999-01-01"})
        CHECK_MESSAGE(!parse_day(text), text);
}

TEST_CASE("a day begins at the day-start hour of the user's clock") {
    struct Row {
        std::int64_t unix_ms;
        int offset_min;
        int start_hour;
        const char* day;
    };
    const std::int64_t tuesday_0030_utc = 1764030600000; // 2025-11-25 00:30 UTC
    for (const Row& row : {Row{tuesday_0030_utc, 0, 3, "2025-11-24"}, Row{tuesday_0030_utc, 0, 0, "2025-11-25"},
                           Row{tuesday_0030_utc, 180, 3, "2025-11-25"}, Row{tuesday_0030_utc, -60, 0, "2025-11-24"},
                           Row{-1, 0, 0, "1969-12-31"}, Row{0, 0, 0, "1970-01-01"}, Row{0, 0, 3, "1969-12-31"}})
        CHECK(to_text(day_at(row.unix_ms, row.offset_min, row.start_hour)) == row.day);
}

TEST_CASE("weekdays, months and years follow the calendar") {
    CHECK(weekday_of(*parse_day("2026-11-23")) == Weekday::Monday);
    CHECK(weekday_of(*parse_day("1970-01-01")) == Weekday::Thursday);
    CHECK(days_in_month(*parse_day("2024-02-10")) == 29);
    CHECK(days_in_month(*parse_day("2025-02-10")) == 28);
    CHECK(to_text(plus_years(*parse_day("2024-02-29"), 1)) == "2025-02-28");
    CHECK(to_long_text(*parse_day("2026-11-23")) == "Monday, 23 November");
    CHECK(to_short_text(*parse_day("2026-11-23")) == "23 Nov 2026");
}
