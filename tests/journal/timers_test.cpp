#include "journal/commands/command.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace kept;
using kept::test::World;

namespace {

/// A world with a habit measured in minutes.
struct Timed {
    World world;
    HabitId read = world.add("Read", MeasureKind::Duration);

    const RunningTimer* timer() const { return world.journal.timers().find(read); }
    double minutes(int days_ago = 0) { return world.state(read, days_ago).value.number(); }
};

} // namespace

TEST_CASE("a timer adds its minutes to what the day has") {
    Timed t;
    t.world.say(t.read, {.answer = Answer::Amount, .value = 10});
    t.world.apply(StartTimer{t.read});
    REQUIRE(t.timer() != nullptr);
    t.world.minutes_past_noon = 25;
    CHECK(t.timer()->minutes(t.world.author().unix_ms) == 25);
    t.world.apply(StopTimer{t.read});
    CHECK(t.timer() == nullptr);
    CHECK(t.minutes() == 35);
}

TEST_CASE("a timer counts for the day on which it was started") {
    Timed t;
    t.world.minutes_past_noon = 14 * 60; // 02:00, still that day
    t.world.apply(StartTimer{t.read});
    t.world.today = t.world.today + 1;
    t.world.minutes_past_noon = -8 * 60 - 30; // 03:30: the next day has begun
    t.world.apply(StopTimer{t.read});
    CHECK(t.minutes(1) == 90);
    CHECK(t.minutes() == 0);
}

TEST_CASE(
    "a timer's minutes were given in time, though it was stopped on the next day: neither hollow nor written later") {
    Timed t;
    t.world.minutes_past_noon = 14 * 60; // 02:00
    t.world.apply(StartTimer{t.read});
    t.world.today = t.world.today + 1;
    t.world.minutes_past_noon = -8 * 60 - 30;
    t.world.apply(StopTimer{t.read});
    CHECK_FALSE(t.world.state(t.read, 1).backfilled);
    CHECK(t.world.state(t.read, 1).lag == 0);
    t.world.say(t.read, {.answer = Answer::Amount, .value = 5}, 1); // later, by hand: the day was kept by then
    CHECK_FALSE(t.world.state(t.read, 1).backfilled);
    CHECK(t.world.state(t.read, 1).lag == 0);
}

TEST_CASE("the sentence after an amount or a timer says the day's total") {
    Timed t;
    t.world.apply(CheckInCommand{t.read, t.world.today, {{.answer = Answer::Amount, .value = 10}}});
    t.world.apply(StartTimer{t.read});
    t.world.minutes_past_noon = 55;
    CHECK(t.world.apply(StopTimer{t.read}).summary == "Read, today: 1 h 5 min");
    HabitFields fields{.name = "Pages", .unit = "pages", .measure = MeasureKind::Count};
    const HabitId pages = *t.world.apply(AddHabits{{fields}}).events.front().habit;
    const auto say = [&](double amount) {
        return t.world.apply(CheckInCommand{pages, t.world.today, {{.answer = Answer::Amount, .value = amount}}})
            .summary;
    };
    CHECK(say(1) == "Pages, today: 1 page");
    CHECK(say(19) == "Pages, today: 20 pages");
    const Entry clear{.answer = Answer::Clear};
    CHECK(
        t.world.apply(CheckInCommand{pages, t.world.today, {clear, {.answer = Answer::Amount, .value = 3}}}).summary ==
        "Pages, today: 3 pages");
    CHECK(t.world.apply(Undo{}).summary == "Undone: Pages, today: 3 pages");
}

TEST_CASE(
    "a day has 1,440 minutes over all its entries: typed beyond is refused, of a timer it is cut with a sentence") {
    Timed t;
    t.world.say(t.read, {.answer = Answer::Amount, .value = 1000});
    CHECK_THROWS_WITH_AS(t.world.say(t.read, {.answer = Answer::Amount, .value = 1000}),
                         "A day has 1,440 minutes, and 1000 of this one are recorded: say 440 or less.", InputError);
    CHECK(t.minutes() == 1000);
    t.world.apply(StartTimer{t.read});
    t.world.minutes_past_noon = 500;
    CHECK_THROWS_AS(t.world.apply(StopTimer{t.read, 441}), InputError);
    CHECK(t.world.apply(StopTimer{t.read}).summary ==
          "Read, today: 24 h. A day has 1,440 minutes, so 1 h of the timer are left out");
    CHECK(t.minutes() == 1440);
    CHECK_THROWS_WITH_AS(t.world.say(t.read, {.answer = Answer::Amount, .value = 1}),
                         "A day has 1,440 minutes, and all of this one are recorded: clear it to say it again.",
                         InputError);
    t.world.apply(StartTimer{t.read});
    t.world.minutes_past_noon = 520;
    t.world.apply(StopTimer{t.read}); // nothing fits in
    CHECK(t.timer() == nullptr);
    CHECK(t.minutes() == 1440);
    const Entry clear{.answer = Answer::Clear};
    t.world.apply(CheckInCommand{t.read, t.world.today, {clear, {.answer = Answer::Amount, .value = 1440}}});
    CHECK(t.minutes() == 1440);
    t.world.say(t.read, {.answer = Answer::No});
}

TEST_CASE("undoing a stop lets the timer run on, undoing the start takes it away") {
    Timed t;
    t.world.apply(StartTimer{t.read});
    t.world.minutes_past_noon = 5;
    t.world.apply(StopTimer{t.read});
    t.world.apply(Undo{});
    REQUIRE(t.timer() != nullptr);
    CHECK(t.minutes() == 0);
    t.world.minutes_past_noon = 40;
    t.world.apply(StopTimer{t.read});
    CHECK(t.minutes() == 40);
    t.world.apply(Undo{});
    t.world.apply(Undo{});
    CHECK(t.timer() == nullptr);
}

TEST_CASE("a dropped timer records nothing, and less than half a minute is nothing") {
    Timed t;
    t.world.apply(StartTimer{t.read});
    t.world.minutes_past_noon = 5;
    t.world.apply(DiscardTimer{t.read});
    CHECK(t.timer() == nullptr);
    t.world.apply(StartTimer{t.read});
    t.world.apply(StopTimer{t.read});
    CHECK(t.timer() == nullptr);
    CHECK(!t.world.state(t.read).answered);
}

TEST_CASE("what a timer cannot say is asked for, and it runs on meanwhile") {
    Timed t;
    t.world.apply(StartTimer{t.read});
    t.world.minutes_past_noon = -10;
    CHECK_THROWS_WITH_AS(t.world.apply(StopTimer{t.read}),
                         "The clock was set back since the timer began: say how many minutes it was.", CommandError);
    REQUIRE(t.timer() != nullptr);
    t.world.apply(StopTimer{t.read, 45});
    CHECK(t.minutes() == 45);
}

TEST_CASE("a timer that was forgotten comes to a whole day at most, and says what is left out") {
    Timed t;
    t.world.apply(StartTimer{t.read});
    t.world.minutes_past_noon = 25 * 60;
    const std::string summary = t.world.apply(StopTimer{t.read}).summary;
    CHECK(summary.find("A day has 1,440 minutes, so 1 h of the timer are left out") != std::string::npos);
    CHECK(t.minutes() == 1440);
}

TEST_CASE("a timer that cannot be started or stopped says why") {
    Timed t;
    const HabitId walk = t.world.add("Walk");
    CHECK_THROWS_WITH_AS(t.world.apply(StartTimer{walk}), "\"Walk\" takes yes, no or skip; a timer is for minutes.",
                         CommandError);
    CHECK_THROWS_WITH_AS(t.world.apply(StopTimer{t.read}), "No timer runs for \"Read\".", CommandError);
    CHECK_THROWS_WITH_AS(t.world.apply(DiscardTimer{t.read}), "No timer runs for \"Read\".", CommandError);
    t.world.apply(StartTimer{t.read});
    CHECK_THROWS_WITH_AS(t.world.apply(StartTimer{t.read}), "The timer of \"Read\" runs already.", CommandError);
    CHECK_THROWS_WITH_AS(t.world.apply(StopTimer{t.read, 1441}), "A day has 1,440 minutes: say 1440 or less.",
                         InputError);
}

TEST_CASE("whether a timer runs does not depend on the order in which its events arrive") {
    Timed t;
    t.world.apply(StartTimer{t.read});
    t.world.minutes_past_noon = 5;
    t.world.apply(StopTimer{t.read});
    t.world.apply(StartTimer{t.read});
    t.world.apply(Undo{});
    t.world.apply(StartTimer{t.read});
    std::vector<Event> events = t.world.log;
    std::ranges::sort(events, {}, &Event::seq);
    std::reverse(events.begin(), events.end());
    Journal backwards;
    for (const Event& event : events)
        backwards.fold(event);
    REQUIRE(backwards.timers().find(t.read) != nullptr);
    CHECK(backwards.timers().find(t.read)->since_ms == t.timer()->since_ms);
}
