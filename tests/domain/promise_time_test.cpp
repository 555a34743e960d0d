// When a promise is due: a civil date and clock time, where clocks are put forward and back.
#include "domain/promise.hpp"

#include <doctest/doctest.h>

using namespace kept;

namespace {

constexpr std::int64_t ms_per_minute = 60'000;

/// As Berlin in 2026: an hour ahead, two from 29 March 02:00 to 25 October 03:00 on the wall.
class Berlin : public Zone {
  public:
    int offset_min(std::int64_t unix_ms) const override {
        return unix_ms >= utc("2026-03-29", 60) && unix_ms < utc("2026-10-25", 60) ? 120 : 60;
    }
    static std::int64_t utc(const char* day, int minute) {
        return (parse_day(day)->number * std::int64_t{1'440} + minute) * ms_per_minute;
    }
};

/// Samoa went from the east of the date line to the west and left 30 December 2011 out.
class Samoa : public Zone {
  public:
    int offset_min(std::int64_t unix_ms) const override {
        return unix_ms < Berlin::utc("2011-12-30", 600) ? -600 : 840;
    }
};

const Berlin berlin;

/// What the clock in Berlin shows.
Now at(const char* day, const char* user_day, int minute) {
    const std::int64_t instant = instant_of(*parse_day(day), minute, berlin);
    return {.unix_ms = instant,
            .today = *parse_day(user_day),
            .utc_offset_min = berlin.offset_min(instant),
            .zone = &berlin};
}

constexpr int clock(int hour, int minute) {
    return 60 * hour + minute;
}

} // namespace

TEST_CASE("a clock time is the instant that clocks show it: the second of two, the end of a gap") {
    struct Row {
        const char* what;
        const char* day;
        int minute;
        std::int64_t instant;
    };
    for (const Row& row :
         {Row{"winter", "2026-01-15", clock(17, 0), Berlin::utc("2026-01-15", clock(16, 0))},
          Row{"summer", "2026-07-15", clock(17, 0), Berlin::utc("2026-07-15", clock(15, 0))},
          Row{"before the gap", "2026-03-29", clock(1, 59), Berlin::utc("2026-03-29", clock(0, 59))},
          Row{"the gap begins", "2026-03-29", clock(2, 0), Berlin::utc("2026-03-29", clock(1, 0))},
          Row{"in the gap", "2026-03-29", clock(2, 30), Berlin::utc("2026-03-29", clock(1, 0))},
          Row{"after the gap", "2026-03-29", clock(3, 0), Berlin::utc("2026-03-29", clock(1, 0))},
          Row{"later that day", "2026-03-29", clock(20, 0), Berlin::utc("2026-03-29", clock(18, 0))},
          Row{"before what comes twice", "2026-10-25", clock(1, 59), Berlin::utc("2026-10-24", clock(23, 59))},
          Row{"twice", "2026-10-25", clock(2, 0), Berlin::utc("2026-10-25", clock(1, 0))},
          Row{"twice, half past", "2026-10-25", clock(2, 30), Berlin::utc("2026-10-25", clock(1, 30))},
          Row{"once again", "2026-10-25", clock(3, 0), Berlin::utc("2026-10-25", clock(2, 0))}}) {
        CAPTURE(row.what);
        CHECK(instant_of(*parse_day(row.day), row.minute, berlin) == row.instant);
    }
    const Samoa samoa;
    CHECK(instant_of(*parse_day("2011-12-29"), clock(23, 59), samoa) == Berlin::utc("2011-12-30", clock(9, 59)));
    CHECK(instant_of(*parse_day("2011-12-30"), clock(12, 0), samoa) == Berlin::utc("2011-12-30", clock(10, 0)));
    CHECK(instant_of(*parse_day("2011-12-31"), clock(0, 0), samoa) == Berlin::utc("2011-12-30", clock(10, 0)));
}

TEST_CASE("every quarter of an hour of a year is an instant at which clocks show it, the hour of the gap apart") {
    const Day gap = *parse_day("2026-03-29");
    for (Day day = *parse_day("2026-01-01"); day <= *parse_day("2026-12-31"); ++day)
        for (int minute = 0; minute < 1'440; minute += 15) {
            const std::int64_t instant = instant_of(day, minute, berlin);
            const std::int64_t wall = instant / ms_per_minute + berlin.offset_min(instant);
            const bool is_in_gap = day == gap && minute >= clock(2, 0) && minute < clock(3, 0);
            const int shown = is_in_gap ? clock(3, 0) : minute;
            REQUIRE(wall == day.number * std::int64_t{1'440} + shown);
        }
}

TEST_CASE("a promise with a time is past due when the clock is past it, whenever the day begins") {
    const auto due = [](const char* day, int minute) { return Due{*parse_day(day), minute}; };
    struct Row {
        const char* what;
        Due due;
        Now now;
        bool is_past;
    };
    for (const Row& row : {
             Row{"its minute", due("2026-01-10", clock(17, 0)), at("2026-01-10", "2026-01-10", clock(17, 0)), false},
             Row{"a minute later", due("2026-01-10", clock(17, 0)), at("2026-01-10", "2026-01-10", clock(17, 1)), true},
             Row{"the day before", due("2026-01-10", clock(17, 0)), at("2026-01-09", "2026-01-09", clock(23, 0)),
                 false},
             Row{"01:30, at 01:00", due("2026-03-11", clock(1, 30)), at("2026-03-11", "2026-03-10", clock(1, 0)),
                 false},
             Row{"01:30, at 02:00", due("2026-03-11", clock(1, 30)), at("2026-03-11", "2026-03-10", clock(2, 0)), true},
             Row{"an evening, after midnight", due("2026-03-10", clock(22, 0)),
                 at("2026-03-11", "2026-03-10", clock(0, 30)), true},
             Row{"in the gap, before it", due("2026-03-29", clock(2, 30)), at("2026-03-29", "2026-03-28", clock(1, 59)),
                 false},
             Row{"in the gap, after it", due("2026-03-29", clock(2, 30)), at("2026-03-29", "2026-03-29", clock(3, 1)),
                 true},
             Row{"no day", {}, at("2026-03-29", "2026-03-29", clock(3, 1)), false},
         }) {
        CAPTURE(row.what);
        CHECK(is_past_due(row.due, row.now) == row.is_past);
    }
    Now first = at("2026-10-25", "2026-10-24", clock(2, 45)); // of the second 02:45
    first.unix_ms -= 60 * ms_per_minute;                      // of the first
    CHECK_FALSE(is_past_due(due("2026-10-25", clock(2, 30)), first));
    CHECK(is_past_due(due("2026-10-25", clock(2, 30)), at("2026-10-25", "2026-10-24", clock(2, 45))));
}

TEST_CASE("a promise without a time is past due when the user's day of its date is over") {
    const Due due{*parse_day("2026-01-10"), {}};
    CHECK_FALSE(is_past_due(due, at("2026-01-11", "2026-01-10", clock(1, 0)))); // still the day before
    CHECK(is_past_due(due, at("2026-01-11", "2026-01-11", clock(5, 0))));
}

TEST_CASE("a promise is asked about on the user's day that holds its moment") {
    struct Row {
        const char* day;
        std::optional<int> minute;
        const char* asked;
    };
    for (const Row& row : {Row{"2026-03-11", {}, "2026-03-11"}, Row{"2026-03-11", clock(1, 30), "2026-03-10"},
                           Row{"2026-03-11", clock(2, 59), "2026-03-10"}, Row{"2026-03-11", clock(3, 0), "2026-03-11"},
                           Row{"2026-03-11", clock(23, 59), "2026-03-11"},
                           Row{"2026-03-29", clock(2, 30), "2026-03-29"}}) { // the gap ends as the day begins
        CAPTURE(row.day);
        CAPTURE(row.minute.value_or(-1));
        CHECK(day_asked({*parse_day(row.day), row.minute}, at(row.day, row.day, 0)) == *parse_day(row.asked));
    }
    Now midnight = at("2026-03-11", "2026-03-11", 0);
    midnight.day_start_hour = 0;
    CHECK(day_asked({*parse_day("2026-03-11"), clock(1, 30)}, midnight) == *parse_day("2026-03-11"));
}
