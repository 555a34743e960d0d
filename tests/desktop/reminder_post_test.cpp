#include "app/app.hpp"
#include "desktop/reminder_file.hpp"
#include "desktop/reminder_post.hpp"
#include "desktop/reminder_timer.hpp"
#include "desktop/reminder_units.hpp"
#include "support/fake_world.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <map>

using namespace kept;
using namespace kept::desktop;
using kept::test::CountingIds;

namespace {

/// A clock that the test moves, at noon of Monday, 23 November 2026 at first.
class HandClock : public Clock {
  public:
    std::int64_t minute = (static_cast<std::int64_t>(parse_day("2026-11-23")->number) * 24 + 12) * 60;
    Instant now() const override { return {minute * 60'000, 0}; }
};

/// Notifications on no screen, and fingers to press them with.
class FakeServer : public NotificationServer {
  public:
    std::map<std::uint32_t, Notification> on_screen;
    std::vector<NotificationEvent> events;
    bool is_broken = false;

    bool takes_actions() const override { return true; }
    std::uint32_t show(const Notification& notification) override {
        if (is_broken)
            throw std::runtime_error("no");
        const std::uint32_t number = notification.replaces != 0 ? notification.replaces : ++last_;
        on_screen[number] = notification;
        return number;
    }
    void close(std::uint32_t number) override { on_screen.erase(number); }
    std::vector<NotificationEvent> take_events() override { return std::exchange(events, {}); }
    int file() const override { return -1; }

    void press(const std::string& action) { events.push_back({on_screen.begin()->first, action}); }
    bool offers(const std::string& key) const {
        for (const NotificationAction& action : on_screen.begin()->second.actions)
            if (action.key == key)
                return true;
        return false;
    }

  private:
    std::uint32_t last_ = 0;
};

struct Posting {
    test::TempDir folder;
    HandClock clock;
    CountingIds ids;
    App app{test::device(1), clock, ids};
    FakeServer server;
    ReminderPost post{app, server, folder / "state" / "reminders"};

    HabitId add(const char* name, const char* time, MeasureKind measure = MeasureKind::YesNo) {
        HabitFields fields;
        fields.name = name;
        fields.measure = measure;
        fields.reminders = {{*parse_reminder_time(time)}};
        app.apply(AddHabits{{fields}});
        return app.journal().habits().back()->habit.id;
    }
    bool is_open(const HabitId& habit) {
        return is_question_open(app.journal(), app.series(), *app.journal().find_habit(habit), app.today(),
                                app.today());
    }
};

} // namespace

TEST_CASE("a reminder is shown once, whoever looks, and its answer goes to the journal") {
    Posting p;
    const HabitId walk = p.add("Walk", "12:00");
    CHECK(p.post.look() == 1);
    CHECK(p.post.look() == 0);
    ReminderPost other(p.app, p.server, p.folder / "state" / "reminders");
    CHECK(other.look() == 0);
    p.server.press("no");
    const auto said = p.post.take_answers();
    REQUIRE(said.size() == 1);
    CHECK(said.front().find("Walk, today") == 0);
    CHECK(!p.is_open(walk));
    CHECK(p.server.on_screen.empty());
    CHECK(!p.post.is_waiting());
}

TEST_CASE("later brings a reminder back after a quarter of an hour, also in another process") {
    Posting p;
    p.add("Walk", "12:00");
    p.post.look();
    p.server.press("later");
    p.post.take_answers();
    CHECK(p.server.on_screen.empty());
    CHECK(ms_until_next_reminder(p.app, p.folder / "state" / "reminders") == 15 * 60'000);
    p.clock.minute += 14;
    ReminderPost other(p.app, p.server, p.folder / "state" / "reminders");
    CHECK(other.look() == 0);
    p.clock.minute += 1;
    CHECK(other.look() == 1);
}

TEST_CASE("what is answered elsewhere leaves the screen, and a late press of a button changes nothing") {
    Posting p;
    const HabitId walk = p.add("Walk", "12:00");
    p.post.look();
    p.app.apply(CheckInCommand{walk, p.app.today(), {{.answer = Answer::Yes}}});
    p.server.press("no");
    const auto said = p.post.take_answers();
    REQUIRE(said.size() == 1);
    CHECK(said.front() == "The question was answered already; the first answer stands.");

    Posting q;
    const HabitId read = q.add("Read", "12:00");
    q.post.look();
    q.app.apply(CheckInCommand{read, q.app.today(), {{.answer = Answer::Yes}}});
    q.post.look();
    CHECK(q.server.on_screen.empty());
}

TEST_CASE("buttons are those the measure answers, and none once nobody listens") {
    Posting p;
    p.add("Pages", "12:00", MeasureKind::Count);
    p.post.look();
    CHECK(!p.server.offers("yes"));
    CHECK(p.server.offers("later"));
    p.post.retire();
    CHECK(p.server.on_screen.size() == 1);
    CHECK(p.server.on_screen.begin()->second.actions.empty());
}

TEST_CASE("a reminder that is set for an hour that has passed waits for the next day") {
    Posting p;
    const std::filesystem::path file = p.folder / "state" / "reminders";
    CHECK(!has_due_reminder(p.app, file));
    p.add("Walk", "08:00");
    CHECK(!has_due_reminder(p.app, file));
    CHECK(p.post.look() == 0);
    p.clock.minute += 20 * 60; // the next morning
    CHECK(has_due_reminder(p.app, file));
    CHECK(p.post.look() == 1);
}

TEST_CASE("what a broken server did not show is still due") {
    Posting p;
    p.add("Walk", "12:00");
    p.server.is_broken = true;
    CHECK_THROWS(p.post.look());
    p.server.is_broken = false;
    CHECK(p.post.look() == 1);
}

TEST_CASE("what was shown is read back as it was written, and a damaged file reads as nothing shown") {
    const test::TempDir folder;
    const FixedZone utc(0);
    const ReminderState state{.looked_until = 123,
                              .snoozes = {{test::device(9), *parse_day("2026-11-23"), 21 * 60, 456}}};
    write_reminder_state(folder / "a" / "b", state);
    CHECK(read_reminder_state(folder / "a" / "b", utc) == state);
    CHECK(read_reminder_state(folder / "none", utc) == ReminderState{});
    write_reminder_state(folder / "a" / "b", {});
    CHECK(read_reminder_state(folder / "a" / "b", utc) == ReminderState{});
}

TEST_CASE("a snooze that an older Kept wrote by the clock on the wall comes at the same time") {
    const test::TempDir folder;
    std::ofstream(folder / "state") << "looked 29925400\n"
                                       "snooze 00000000-0000-7000-8000-000000000009 2026-11-23 21:00 29925435\n"
                                       "snooze 00000000-0000-7000-8000-000000000009 2026-11-23 21:00 "
                                       "9223372036854775807\n";
    const ReminderState state = read_reminder_state(folder / "state", FixedZone(120));
    REQUIRE(state.snoozes.size() == 1);
    CHECK(state.snoozes.front().until == 29925435 - 120);
}

TEST_CASE("paths with blanks, quotes and percent signs reach systemd and cron unharmed") {
    const std::string service = reminder_service_text("/opt/my kept/kept", "/home/a\"b/100%.db");
    CHECK(service.find("ExecStart=\"/opt/my kept/kept\" --db \"/home/a\\\"b/100%%.db\" remind\n") != std::string::npos);
    CHECK(reminder_cron_line("/opt/it's/kept", "/tmp/5%.db", 1000) ==
          "*/5 * * * * XDG_RUNTIME_DIR=/run/user/1000 '/opt/it'\\''s/kept' --db '/tmp/5\\%.db' remind >/dev/null 2>&1 "
          "# kept remind");
}
