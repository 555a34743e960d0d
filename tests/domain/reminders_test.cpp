#include "domain/clock_time.hpp"
#include "domain/due_reminders.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace kept;

namespace {

constexpr LocalMinute day_minutes = 24 * 60;
const Day monday = *parse_day("2026-11-23");

LocalMinute wall_at(int days_on, int hour, int minute) {
    return (monday + days_on).number * day_minutes + hour * 60 + minute;
}

/// Where the clock shows UTC.
WallMoment at(int days_on, int hour, int minute) {
    return {.wall = wall_at(days_on, hour, minute), .offset_min = 0};
}

/// Habits with reminders, a state and a clock of the test's own. Every question is open unless it was answered.
struct Reminding {
    std::vector<Habit> habits;
    std::set<Day> answered;
    ReminderState state;
    ReminderRules rules;

    explicit Reminding(std::initializer_list<const char*> times, MeasureKind measure = MeasureKind::YesNo) {
        Habit& habit = habits.emplace_back();
        habit.id.bytes[0] = 1;
        habit.measure = measure;
        for (const char* time : times)
            habit.reminders.push_back(*parse_reminder_time(time));
    }
    std::vector<const Habit*> pointers() const {
        std::vector<const Habit*> all;
        for (const Habit& habit : habits)
            all.push_back(&habit);
        return all;
    }
    std::vector<DueReminder> due(const WallMoment& now) const {
        const auto is_open = [&](const Habit&, Day day) { return !answered.contains(day); };
        return due_reminders(pointers(), is_open, state, rules, now);
    }
    /// What a look at `now` shows.
    std::vector<DueReminder> look(const WallMoment& now) {
        auto shown = due(now);
        state = after_look(state, rules, now);
        return shown;
    }
    std::optional<UtcMinute> next(const WallMoment& now) const { return next_reminder(pointers(), state, rules, now); }
};

} // namespace

TEST_CASE("a reminder's time reads back as it was written") {
    for (const char* text : {"21:00", "mon,wed@08:00", "sun@23:59", "00:00"})
        CHECK(to_text(*parse_reminder_time(text)) == text);
    CHECK(to_text(*parse_reminder_time("8:05")) == "08:05");
    CHECK(to_text(*parse_reminder_time("mon,tue,wed,thu,fri,sat,sun@08:00")) == "08:00");
    for (const char* text : {"", "21", "24:00", "21:60", "mon@", "@08:00", "noday@08:00", "mon@wed@08:00", "08:00 "})
        CHECK_MESSAGE(!parse_reminder_time(text), text);
}

TEST_CASE("several times are read with blanks between, in any case") {
    CHECK(to_text(*parse_reminder_times("  21:00  Mon,Wed@8:00 ")) == "21:00 mon,wed@08:00");
    CHECK(parse_reminder_times("")->empty());
    CHECK(!parse_reminder_times("21:00 soon"));
}

TEST_CASE("quiet hours read back and go over midnight") {
    const auto quiet = parse_quiet_hours("22:00-07:00");
    REQUIRE(quiet);
    CHECK(to_text(*quiet) == "22:00-07:00");
    struct Row {
        int hour, left;
    };
    for (const Row& row : {Row{21, 0}, Row{22, 540}, Row{0, 420}, Row{6, 60}, Row{7, 0}})
        CHECK_MESSAGE(quiet->minutes_left(row.hour * 60) == row.left, row.hour);
    for (const char* text : {"", "22:00", "22:00-22:00", "22:00-25:00", "off"})
        CHECK_MESSAGE(!parse_quiet_hours(text), text);
}

TEST_CASE("a reminder comes at its time, once, and again at the next") {
    Reminding r({"09:00", "21:00"});
    CHECK(r.look(at(0, 8, 59)).empty());
    REQUIRE(r.look(at(0, 9, 0)).size() == 1);
    CHECK(r.look(at(0, 9, 1)).empty());
    const auto evening = r.look(at(0, 21, 30)); // the machine was off at nine
    REQUIRE(evening.size() == 1);
    CHECK(evening.front().minute == 21 * 60);
    CHECK(evening.front().day == monday);
    CHECK(r.look(at(1, 8, 0)).empty());
    CHECK(r.look(at(1, 9, 0)).size() == 1);
}

TEST_CASE("two that were missed come as one, the newer") {
    Reminding r({"09:00", "21:00"});
    const auto shown = r.look(at(0, 22, 0));
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().minute == 21 * 60);
}

TEST_CASE("weekdays are the user's days, which begin at their own hour") {
    Reminding r({"mon@21:00", "mon@01:30"});
    CHECK(r.look(at(0, 1, 30)).empty()); // still Sunday
    CHECK(r.look(at(0, 21, 0)).size() == 1);
    const auto night = r.look(at(1, 1, 30));
    REQUIRE(night.size() == 1);
    CHECK(night.front().day == monday);
    CHECK(r.look(at(1, 21, 0)).empty());
    CHECK(r.look(at(7, 21, 0)).size() == 1);
}

TEST_CASE("an answered question and one of abstaining stay silent") {
    Reminding answered({"09:00"});
    answered.answered = {monday};
    CHECK(answered.due(at(0, 10, 0)).empty());
    CHECK(Reminding({"09:00"}, MeasureKind::Abstain).due(at(0, 10, 0)).empty());
    CHECK(!Reminding({"09:00"}, MeasureKind::Abstain).next(at(0, 8, 0)));
    Reminding archived({"09:00"});
    archived.habits.front().archived = true;
    CHECK(archived.due(at(0, 10, 0)).empty());
}

TEST_CASE("quiet hours defer to their end, and over the start of a day the question stays that of its own") {
    Reminding r({"22:30"});
    r.rules.quiet = parse_quiet_hours("22:00-07:00");
    r.answered = {monday - 1};
    CHECK(r.next(at(0, 12, 0)) == wall_at(1, 7, 0));
    CHECK(r.look(at(0, 22, 30)).empty());
    CHECK(r.look(at(1, 6, 59)).empty());
    const auto morning = r.look(at(1, 7, 0));
    REQUIRE(morning.size() == 1);
    CHECK(morning.front().day == monday);
    CHECK(r.look(at(1, 7, 1)).empty());
    r.answered = {monday + 1};
    CHECK(r.due(at(2, 7, 0)).empty());
}

TEST_CASE("one that Kept could not show in time does not come late into quiet hours either") {
    Reminding r({"21:00"});
    r.rules.quiet = parse_quiet_hours("22:00-23:00");
    CHECK(r.look(at(0, 22, 30)).empty());
    CHECK(r.next(at(0, 22, 30)) == wall_at(0, 23, 0));
    CHECK(r.look(at(0, 23, 0)).size() == 1);
}

TEST_CASE("what was not shown on its day is let go, for a new day has questions of its own") {
    Reminding r({"21:00"});
    CHECK(r.due(at(1, 9, 0)).empty());
}

TEST_CASE("a snooze comes back once, not into quiet hours, and not when it was answered meanwhile") {
    Reminding r({"21:00"});
    r.rules.quiet = parse_quiet_hours("22:00-07:00");
    const HabitId habit = r.habits.front().id;
    REQUIRE(r.look(at(0, 21, 0)).size() == 1);
    snooze(r.state, {habit, monday, 21 * 60, wall_at(0, 21, 15)});
    CHECK(r.next(at(0, 21, 0)) == wall_at(0, 21, 15));
    CHECK(r.look(at(0, 21, 14)).empty());
    const auto back = r.look(at(0, 21, 15));
    REQUIRE(back.size() == 1);
    CHECK(back.front().minute == 21 * 60);
    CHECK(r.look(at(0, 21, 16)).empty());
    snooze(r.state, {habit, monday, 21 * 60, wall_at(0, 22, 10)});
    CHECK(r.look(at(0, 22, 10)).empty());
    CHECK(r.look(at(1, 7, 0)).size() == 1);
    snooze(r.state, {habit, monday, 21 * 60, wall_at(1, 7, 10)});
    r.answered = {monday};
    CHECK(r.look(at(1, 7, 10)).empty());
    CHECK(r.state.snoozes.empty());
}

TEST_CASE("the next reminder is found a week ahead, and an hour that comes twice brings it once") {
    Reminding r({"mon@21:00"});
    CHECK(r.next(at(0, 20, 0)) == wall_at(0, 21, 0));
    CHECK(r.next(at(0, 21, 0)) == wall_at(7, 21, 0));
    CHECK(!Reminding({}).next(at(0, 20, 0)));
    Reminding twice({"02:30"});
    CHECK(twice.look(at(0, 2, 30)).size() == 1);
    CHECK(twice.look(at(0, 2, 0)).empty()); // the clock went back an hour
    CHECK(twice.look(at(0, 2, 30)).empty());
}

TEST_CASE("a clock that was far ahead silences nothing once it is right again") {
    Reminding r({"21:00"});
    r.look(at(400, 12, 0));
    CHECK(r.look(at(0, 21, 0)).size() == 1);
}

namespace {

/// As Berlin in 2026: an hour ahead, two from 29 March 02:00 to 25 October 03:00 on the wall.
class Berlin : public Zone {
  public:
    int offset_min(std::int64_t unix_ms) const override {
        const std::int64_t minute = unix_ms / 60'000;
        return minute >= wall("2026-03-29", 1, 0) && minute < wall("2026-10-25", 1, 0) ? 120 : 60;
    }
    static LocalMinute wall(const char* day, int hour, int minute) {
        return parse_day(day)->number * day_minutes + hour * 60 + minute;
    }
    /// The clock at a minute of UTC.
    WallMoment at(const char* day, int hour, int minute) const {
        const UtcMinute utc = wall(day, hour, minute);
        const int offset = offset_min(utc * 60'000);
        return {.wall = utc + offset, .offset_min = offset};
    }
};

const Berlin berlin;

/// Goes through a night by the minute as an open window does, asleep to the next reminder, and says what it showed
/// when: "2026-03-28 at 01:00 UTC".
std::vector<std::string> night(Reminding& r, WallMoment from, int minutes) {
    r.rules.zone = &berlin;
    std::vector<std::string> shown;
    const UtcMinute end = from.utc() + minutes;
    for (std::optional<UtcMinute> next = from.utc(); next && *next < end;) {
        const int offset = berlin.offset_min(*next * 60'000);
        const WallMoment now{.wall = *next + offset, .offset_min = offset};
        for (const DueReminder& one : r.look(now))
            shown.push_back(to_text(one.day) + " at " + clock_text(static_cast<int>(now.utc() % day_minutes)) + " UTC");
        next = r.next(now);
    }
    return shown;
}

using Shown = std::vector<std::string>;

} // namespace

TEST_CASE("a reminder in the gap as the clock is put forward comes with its end, for its own day") {
    for (const int day_start : {0, 2, 3, 4}) {
        Reminding r({"02:30"});
        r.rules.day_start_hour = day_start;
        r.look(berlin.at("2026-03-28", 22, 0));
        const char* day = day_start > 2 ? "2026-03-28 at 01:00 UTC" : "2026-03-29 at 01:00 UTC";
        CHECK_MESSAGE(night(r, berlin.at("2026-03-28", 22, 1), 600) == Shown{day}, day_start);
    }
}

TEST_CASE("a machine that was asleep when the gap ended shows its reminder while the day lasts") {
    Reminding r({"02:30"});
    r.rules.zone = &berlin;
    r.look(berlin.at("2026-03-28", 22, 0));
    CHECK(r.look(berlin.at("2026-03-29", 0, 59)).empty());
    REQUIRE(r.look(berlin.at("2026-03-29", 1, 7)).size() == 1);
}

TEST_CASE("quiet hours that end in the gap let what they deferred go with its end") {
    Reminding r({"23:00"});
    r.rules.quiet = parse_quiet_hours("22:00-02:30");
    r.look(berlin.at("2026-03-28", 20, 0));
    CHECK(night(r, berlin.at("2026-03-28", 20, 1), 600) == Shown{"2026-03-28 at 01:00 UTC"});
    Reminding into({"02:10"}); // its own time is in the gap, and quiet hours begin there
    into.rules.quiet = parse_quiet_hours("02:30-03:30");
    into.look(berlin.at("2026-03-28", 20, 0));
    CHECK(night(into, berlin.at("2026-03-28", 20, 1), 600) == Shown{"2026-03-28 at 01:30 UTC"});
}

TEST_CASE("an hour that comes twice brings its reminder in the first, once") {
    Reminding r({"02:30"});
    r.look(berlin.at("2026-10-24", 20, 0));
    CHECK(night(r, berlin.at("2026-10-24", 20, 1), 600) == Shown{"2026-10-24 at 00:30 UTC"});
    Reminding late({"02:30"}); // the machine was off in the first
    late.look(berlin.at("2026-10-24", 20, 0));
    CHECK(night(late, berlin.at("2026-10-25", 1, 5), 300) == Shown{"2026-10-24 at 01:30 UTC"});
}

TEST_CASE("a quarter of an hour is one also while the clock is put back or forward") {
    struct Row {
        const char* what;
        WallMoment pressed;
        const char* comes;
    };
    for (const Row& row : {Row{"back", berlin.at("2026-10-25", 0, 50), "2026-10-24 at 01:05 UTC"},
                           Row{"forward", berlin.at("2026-03-29", 0, 50), "2026-03-28 at 01:05 UTC"}}) {
        Reminding r({"23:00"});
        r.rules.zone = &berlin;
        r.look(row.pressed);
        const Day day = day_at(row.pressed.wall * 60'000, 0, 3);
        snooze(r.state, {r.habits.front().id, day, 23 * 60, row.pressed.utc() + 15});
        CHECK(r.next(row.pressed) == row.pressed.utc() + 15);
        r.answered = {day + 1};
        CHECK_MESSAGE(night(r, {.wall = row.pressed.wall + 1, .offset_min = row.pressed.offset_min}, 600) ==
                          Shown{row.comes},
                      row.what);
    }
}

TEST_CASE("a reminder of any minute comes exactly once for a day, also where the clock changes in its night") {
    for (const char* day : {"2026-03-28", "2026-06-10", "2026-10-24"})
        for (int minute = 0; minute < day_minutes; minute += 7) {
            Reminding r({});
            r.habits.front().reminders.push_back({.minute = minute});
            r.answered = {*parse_day(day) - 1, *parse_day(day) + 1};
            r.look(berlin.at(day, 0, 30)); // in the night before
            CHECK_MESSAGE(night(r, berlin.at(day, 0, 31), 27 * 60).size() == 1, day << ' ' << minute);
        }
}
