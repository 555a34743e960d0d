#include "dashboard_driver.hpp"

#include <doctest/doctest.h>

using namespace kept;
using namespace kept::test;
using ui::Key;

TEST_CASE("several arrivals a day, one of them typed") {
    DashboardDriver kept;
    const HabitId time = kept.add("On time", MeasureKind::Arrival);
    kept.run_until_idle();
    kept.click(kept.part(time, "on-time"));
    kept.click(kept.part(time, "own"));
    kept.run_until_idle();
    kept.type("-7");
    CHECK(kept.sees("7 min early"));
    kept.key(Key::Enter);
    kept.run_until_idle();
    kept.click(kept.part(time, "late-15"));
    kept.run_until_idle();
    REQUIRE(kept.said(time).size() == 3);
    CHECK(kept.said(time)[1].value == -7);
    CHECK(kept.day(time).value == 15);
    CHECK(kept.sees("on time · 7 min early · 15 min late"));
}

TEST_CASE("an arrival answered by a chip leaves the cards below where they are, for the next click") {
    DashboardDriver kept;
    const HabitId time = kept.add("On time", MeasureKind::Arrival);
    const HabitId walk = kept.add("Walk");
    kept.run_until_idle();
    const float before = kept.ui().mark(kept.part(walk, "yes")).rect.top;
    kept.click(kept.part(time, "on-time"));
    kept.run_until_idle();
    CHECK(kept.ui().mark(kept.part(walk, "yes")).rect.top == before);
    kept.click(kept.part(time, "late-15")); // a second one: now a line tells both
    kept.run_until_idle();
    CHECK(kept.sees("on time · 15 min late"));
    CHECK(kept.ui().mark(kept.part(walk, "yes")).rect.top > before);
}

TEST_CASE("what is no number of minutes is said and not saved") {
    DashboardDriver kept;
    const HabitId time = kept.add("On time", MeasureKind::Arrival);
    kept.run_until_idle();
    kept.key(Key::Digit5);
    kept.run_until_idle();
    kept.type("soon");
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.said(time).empty());
    CHECK(kept.ui().has(kept.part(time, "minutes")));
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK(!kept.ui().has(kept.part(time, "minutes")));
}
