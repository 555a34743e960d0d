#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

struct Timed {
    DashboardDriver kept;
    HabitId read = kept.add("Read", MeasureKind::Duration, Rule{.target = {30}});

    Timed() { kept.run_until_idle(); }
    std::string part(const char* name) const { return DashboardDriver::part(read, name); }
    bool runs() const { return kept.world.journal.timers().find(read) != nullptr; }
};

} // namespace

TEST_CASE("a timer is started and stopped by mouse, and its minutes are the day's") {
    Timed t;
    t.kept.click(t.part("timer"));
    t.kept.run_until_idle();
    REQUIRE(t.runs());
    CHECK(t.kept.sees("Stop: 0 min"));
    t.kept.world.minutes_past_noon = 12;
    t.kept.ui().frames();
    CHECK(t.kept.sees("Stop: 12 min"));
    t.kept.click(t.part("timer"));
    t.kept.run_until_idle();
    CHECK(!t.runs());
    CHECK(t.kept.day(t.read).value == 12);
    CHECK(t.kept.sees("12 min of 30 min"));
}

TEST_CASE("a timer by keyboard: T starts it, T stops it, undo lets it run on") {
    Timed t;
    t.kept.key(Key::T);
    t.kept.run_until_idle();
    REQUIRE(t.runs());
    t.kept.world.minutes_past_noon = 3;
    t.kept.key(Key::T);
    t.kept.run_until_idle();
    CHECK(t.kept.day(t.read).value == 3);
    t.kept.key(Key::U);
    t.kept.run_until_idle();
    CHECK(t.runs());
}

TEST_CASE("a running timer draws once a minute and not more") {
    Timed t;
    t.kept.key(Key::T);
    t.kept.ui().pass(20); // the toast is gone
    t.kept.run_until_idle();
    t.kept.ui().pass(20);
    t.kept.ui().frames();
    CHECK(!t.kept.ui().wants_frames());
    CHECK(t.kept.ui().seconds_to_wake() > 50);
    CHECK(t.kept.ui().seconds_to_wake() <= 60.1);
}

TEST_CASE("a timer that runs since the day before shows on today's card and can be dropped") {
    Timed t;
    t.kept.key(Key::T);
    t.kept.run_until_idle();
    t.kept.world.today = t.kept.world.today + 1;
    t.kept.run_until_idle();
    CHECK(t.kept.sees("Stop: 24 h"));
    t.kept.click(t.part("timer"));
    t.kept.run_until_idle();
    CHECK(t.kept.sees("How many minutes was it really?"));
    t.kept.type("50");
    t.kept.key(Key::Enter);
    t.kept.run_until_idle();
    CHECK(!t.runs());
    CHECK(t.kept.day(t.read, 1).value == 50);
    t.kept.click(t.part("timer"));
    t.kept.run_until_idle();
    t.kept.click(t.part("drop"));
    t.kept.run_until_idle();
    CHECK(!t.runs());
    CHECK(!t.kept.day(t.read).answered);
}

TEST_CASE("a past day offers no timer") {
    Timed t;
    t.kept.key(Key::Left);
    t.kept.run_until_idle();
    CHECK(!t.kept.ui().has(t.part("timer")));
    t.kept.key(Key::T);
    t.kept.run_until_idle();
    CHECK(!t.runs());
}
