#include "support/running_app.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace kept;
using namespace kept::test;

namespace {

constexpr std::int64_t minute_ms = 60'000;

/// A zone, and an instant near a change of its clocks.
struct Change {
    const char* zone;
    const char* day; ///< the change is on it, or in the night to it
};

constexpr std::array<Change, 15> changes{{{"Europe/Berlin", "2026-03-29"},
                                          {"Europe/Berlin", "2026-10-25"},
                                          {"America/New_York", "2026-03-08"},
                                          {"America/New_York", "2026-11-01"},
                                          {"America/Sao_Paulo", "2018-11-04"},   // no midnight
                                          {"America/Sao_Paulo", "2019-02-17"},   // midnight twice
                                          {"Asia/Beirut", "2022-03-27"},         // no midnight
                                          {"Africa/Cairo", "2023-04-28"},        // no midnight
                                          {"America/Havana", "2026-11-01"},      // midnight twice
                                          {"America/Santiago", "2026-09-06"},    // no midnight
                                          {"Australia/Lord_Howe", "2026-04-05"}, // half an hour
                                          {"Atlantic/Azores", "2026-10-25"},     // midnight twice
                                          {"Asia/Tehran", "2022-03-22"},         // no midnight
                                          {"Pacific/Auckland", "2026-04-05"},
                                          {"America/St_Johns", "2026-11-01"}}};

/// Minutes that clocks of the zone in TZ add to UTC.
int offset_at(std::int64_t unix_ms) {
    const auto seconds = static_cast<std::time_t>(unix_ms / 1000);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
}

/// The machine's zone, back as it was afterwards.
class ZoneOfMachine {
  public:
    explicit ZoneOfMachine(const char* name) {
        ::setenv("TZ", name, 1);
        ::tzset();
    }
    ZoneOfMachine(const ZoneOfMachine&) = delete;
    ZoneOfMachine& operator=(const ZoneOfMachine&) = delete;
    ~ZoneOfMachine() {
        ::unsetenv("TZ");
        ::tzset();
    }
};

} // namespace

TEST_CASE("clocks that go on or back around midnight and the hour at which days begin lose no day and double none") {
    int instants = 0;
    for (const Change& change : changes) {
        const ZoneOfMachine zone(change.zone);
        const Day middle = *parse_day(change.day);
        for (const int day_start : {2, 3, 4, 5}) {
            CAPTURE(change.zone);
            CAPTURE(day_start);
            const std::int64_t begin = (middle.number - 3) * std::int64_t{86'400'000};
            Day before = day_at(begin, offset_at(begin), day_start);
            const Day first = before;
            int seen = 1;
            for (std::int64_t at = begin; at < begin + 6 * std::int64_t{86'400'000}; at += minute_ms, ++instants) {
                const Day day = day_at(at, offset_at(at), day_start);
                if (day < before)
                    FAIL(fmt::format("{} comes back", to_text(before)));
                seen += day > before ? 1 : 0;
                if (day - before > 1)
                    FAIL(fmt::format("{} is passed over", to_text(before + 1)));
                before = day;
            }
            CHECK(seen == before - first + 1);
        }
    }
    MESSAGE(fmt::format("{} instants around {} changes of the clock", instants, changes.size()));
}

TEST_CASE("around every change of the machine's clocks a due time is the last minute that shows it, or the gap's end") {
    const SystemClock clock;
    constexpr int minutes_a_day = 1'440;
    for (const Change& change : changes) {
        const ZoneOfMachine zone(change.zone);
        const Day middle = *parse_day(change.day);
        for (int i = -minutes_a_day; i < 2 * minutes_a_day; i += 10) {
            CAPTURE(change.zone);
            CAPTURE(i);
            const std::int64_t wall = middle.number * std::int64_t{minutes_a_day} + i;
            // Looked for minute by minute, backwards from a day later.
            std::int64_t last = (wall + minutes_a_day) * minute_ms;
            const auto shown = [&](std::int64_t at) { return at / minute_ms + clock.offset_min(at); };
            while (shown(last) != wall && shown(last - minute_ms) >= wall)
                last -= minute_ms;
            REQUIRE(instant_of_wall(wall * minute_ms, clock) == last);
        }
    }
}

TEST_CASE("a clock set back or forward changes neither the order of what was said nor the days it speaks of") {
    FixedClock clock;
    CountingIds ids;
    App app(device(1), clock, ids);
    HabitFields fields = yes_no_habit("Walk");
    fields.first_day = app.today() - 10;
    const HabitId walk = add_habit(app, fields);
    const Day day = app.today();
    const auto say = [&](Answer answer) { app.apply(CheckInCommand{walk, day - 1, {{.answer = answer}}}); };
    const auto outcome = [&] {
        return app.series().of(app.journal(), *app.journal().find_habit(walk), day).at(day - 1).outcome;
    };
    say(Answer::Yes);
    clock.move_on(-5 * 60);
    say(Answer::No);
    CHECK(outcome() == Outcome::Missed); // the later word holds, whatever the clock says
    clock.move_on(3 * 24 * 60);
    clock.at.utc_offset_min = -600; // three days on, and in another zone
    say(Answer::Yes);
    CHECK(outcome() == Outcome::Kept);
    app.apply(Undo{});
    CHECK(outcome() == Outcome::Missed);
    const Event last = app.journal().events().restore(static_cast<EventIndex>(app.journal().events().size() - 2));
    CHECK(last.day == day - 1);
}
