#include "desktop/reminders/reminder_due.hpp"
#include "desktop/reminders/reminder_file.hpp"
#include "desktop/reminders/reminder_notifier.hpp"
#include "desktop/reminders/reminder_timer.hpp"
#include "desktop/reminders/reminder_units.hpp"
#include "support/running_app.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <map>

using namespace kept;
using namespace kept::desktop;
using kept::test::CountingIds;
using kept::test::FixedClock;
using Kind = NotificationEvent::Kind;
using Buttons = std::vector<std::string>;

namespace {

/// Ids that are not to be had any more once `is_broken`: what wants one cannot be saved.
class BreakableIds : public IdSource {
  public:
    bool is_broken = false;
    Uuid next(std::int64_t unix_ms) override {
        if (is_broken)
            throw std::runtime_error("no ids");
        return ids_.next(unix_ms);
    }

  private:
    CountingIds ids_;
};

/// Notifications on no screen, and fingers to press them with.
class FakeServer : public NotificationServer {
  public:
    std::map<std::uint32_t, Notification> on_screen;
    std::vector<NotificationEvent> events;
    bool is_broken = false;
    bool is_drawing_default = false;

    bool supports_actions() const override { return true; }
    bool draws_default() const override { return is_drawing_default; }
    pid_t process() const override { return -1; }
    std::uint32_t show(const Notification& notification) override {
        if (is_broken)
            throw std::runtime_error("no");
        const std::uint32_t number = notification.replaces != 0 ? notification.replaces : ++last_;
        on_screen[number] = notification;
        return number;
    }
    void close(std::uint32_t number) override {
        if (is_broken)
            throw std::runtime_error("no");
        on_screen.erase(number);
    }
    std::vector<NotificationEvent> drain_events() override { return std::exchange(events, {}); }
    int fd() const override { return -1; }

    void press(const std::string& action) { events.push_back({.number = on_screen.begin()->first, .action = action}); }
    /// It is gone from the screen, for a reason.
    void lose(NotificationEvent::Kind kind) {
        events.push_back({.number = on_screen.begin()->first, .kind = kind});
        on_screen.clear();
    }
    std::vector<std::string> buttons() const {
        std::vector<std::string> keys;
        for (const NotificationAction& action : on_screen.begin()->second.actions)
            keys.push_back(action.key);
        return keys;
    }

  private:
    std::uint32_t last_ = 0;
};

struct Posting {
    test::TempDir folder;
    FixedClock clock;
    BreakableIds ids;
    App app{test::device(1), clock, ids};
    FakeServer server;
    ReminderNotifier notifier{app, server, folder / "state" / "reminders"};

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
    CHECK(p.notifier.show_due() == 1);
    CHECK(p.notifier.show_due() == 0);
    ReminderNotifier other(p.app, p.server, p.folder / "state" / "reminders");
    CHECK(other.show_due() == 0);
    p.server.press("no");
    const auto said = p.notifier.handle_answers();
    REQUIRE(said.size() == 1);
    CHECK(said.front().find("Walk, today") == 0);
    CHECK(!p.is_open(walk));
    CHECK(p.server.on_screen.empty());
    CHECK(!p.notifier.ms_until_retired());
}

TEST_CASE("later brings a reminder back after a quarter of an hour, also in another process") {
    Posting p;
    p.add("Walk", "12:00");
    p.notifier.show_due();
    p.server.press("later");
    p.notifier.handle_answers();
    CHECK(p.server.on_screen.empty());
    CHECK(ms_until_next_reminder(p.app, p.folder / "state" / "reminders") == 15 * 60'000);
    p.clock.move_on(14);
    ReminderNotifier other(p.app, p.server, p.folder / "state" / "reminders");
    CHECK(other.show_due() == 0);
    p.clock.move_on(1);
    CHECK(other.show_due() == 1);
}

TEST_CASE("what is answered elsewhere leaves the screen, and a late press of a button changes nothing") {
    Posting p;
    const HabitId walk = p.add("Walk", "12:00");
    p.notifier.show_due();
    p.app.apply(CheckInCommand{walk, p.app.today(), {{.answer = Answer::Yes}}});
    p.server.press("no");
    const auto said = p.notifier.handle_answers();
    REQUIRE(said.size() == 1);
    CHECK(said.front() == "The question was answered already; the first answer stands.");

    Posting q;
    const HabitId read = q.add("Read", "12:00");
    q.notifier.show_due();
    q.app.apply(CheckInCommand{read, q.app.today(), {{.answer = Answer::Yes}}});
    q.notifier.show_due();
    CHECK(q.server.on_screen.empty());
}

TEST_CASE("buttons are those the measure answers, and none once nobody listens") {
    Posting p;
    p.add("Pages", "12:00", MeasureKind::Count);
    p.notifier.show_due();
    CHECK(p.server.buttons() == Buttons{"no", "later"});
    p.notifier.retire();
    CHECK(p.server.on_screen.size() == 1);
    CHECK(p.server.buttons().empty());
    CHECK(!p.server.on_screen.begin()->second.stays);
}

TEST_CASE("a reminder that is set for an hour that has passed waits for the next day") {
    Posting p;
    const std::filesystem::path file = p.folder / "state" / "reminders";
    CHECK(!has_due_reminder(p.app, file));
    p.add("Walk", "08:00");
    CHECK(!has_due_reminder(p.app, file));
    CHECK(p.notifier.show_due() == 0);
    p.clock.move_on(20 * 60); // the next morning
    CHECK(has_due_reminder(p.app, file));
    CHECK(p.notifier.show_due() == 1);
}

TEST_CASE("what a broken server did not show is still due") {
    Posting p;
    p.add("Walk", "12:00");
    p.server.is_broken = true;
    CHECK_THROWS(p.notifier.show_due());
    p.server.is_broken = false;
    CHECK(p.notifier.show_due() == 1);
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

TEST_CASE("a reminder stays until it is answered, for ten minutes") {
    Posting p;
    p.add("Walk", "12:00");
    CHECK(!p.notifier.ms_until_retired());
    p.notifier.show_due();
    CHECK(p.server.on_screen.begin()->second.stays);
    p.clock.move_on(9);
    p.notifier.show_due();
    CHECK(!p.server.buttons().empty());
    CHECK(p.notifier.ms_until_retired() == 60'000);
    p.clock.move_on(1);
    p.notifier.show_due();
    CHECK(p.server.buttons().empty());
    CHECK(!p.notifier.ms_until_retired());
    p.server.press("yes"); // by a button that is still on the screen somewhere
    CHECK(p.notifier.handle_answers().empty());
}

TEST_CASE("one that the server let go comes again while its ten minutes last; one that was put away does not") {
    Posting p;
    p.add("Walk", "12:00");
    p.notifier.show_due();
    int shown = 0;
    for (int minute = 0; minute < 60; ++minute) {
        if (!p.server.on_screen.empty())
            p.server.lose(Kind::Expired);
        CHECK(p.notifier.handle_answers().empty());
        p.clock.move_on(1);
        shown += p.notifier.show_due();
    }
    CHECK(shown == 3);

    Posting q;
    q.add("Walk", "12:00");
    q.notifier.show_due();
    q.server.lose(Kind::Dismissed);
    CHECK(q.notifier.handle_answers().empty());
    q.clock.move_on(30);
    CHECK(q.notifier.show_due() == 0);
}

TEST_CASE("one that was let go and comes again can be answered, and keeps its ten minutes") {
    Posting p;
    const HabitId walk = p.add("Walk", "12:00");
    p.notifier.show_due();
    p.server.lose(Kind::Expired);
    p.notifier.handle_answers();
    p.clock.move_on(3);
    REQUIRE(p.notifier.show_due() == 1);
    CHECK(p.notifier.ms_until_retired() == 7 * 60'000);
    p.server.press("yes");
    CHECK(p.notifier.handle_answers().size() == 1);
    CHECK(!p.is_open(walk));
}

TEST_CASE("Kept is offered where it can be opened, and not as a fourth button") {
    struct Row {
        bool can_open, draws_default;
        MeasureKind measure;
        Buttons buttons;
    };
    for (const Row& row : {Row{true, false, MeasureKind::YesNo, {"default", "yes", "no", "later"}},
                           Row{true, true, MeasureKind::YesNo, {"yes", "no", "later"}},
                           Row{true, true, MeasureKind::Count, {"default", "no", "later"}},
                           Row{false, false, MeasureKind::YesNo, {"yes", "no", "later"}},
                           Row{false, true, MeasureKind::Count, {"no", "later"}}}) {
        Posting p;
        p.server.is_drawing_default = row.draws_default;
        if (row.can_open)
            p.notifier.open_with([] {});
        p.add("Walk", "12:00", row.measure);
        p.notifier.show_due();
        CHECK(p.server.buttons() == row.buttons);
    }
}

TEST_CASE("an answer that is not saved is said, also where the server takes no notification any more") {
    for (const bool is_broken : {false, true}) {
        Posting p;
        p.add("Walk", "12:00");
        p.notifier.show_due();
        p.ids.is_broken = true;
        p.server.press("yes");
        p.server.is_broken = is_broken;
        const auto said = p.notifier.handle_answers();
        REQUIRE(said.size() == 1);
        CHECK(said.front().find("Kept could not save the answer: no ids") == 0);
        if (!is_broken)
            CHECK(p.server.on_screen.begin()->second.title == "Kept could not save the answer");
    }
}

TEST_CASE("an answer is saved where the server is gone, and what fails takes no other answer with it") {
    Posting p;
    const HabitId walk = p.add("Walk", "12:00");
    p.add("Read", "11:00", MeasureKind::Count);
    p.notifier.open_with([] { throw std::runtime_error("no window"); });
    p.notifier.show_due();
    REQUIRE(p.server.on_screen.size() == 2);
    p.server.events.push_back({.number = p.server.on_screen.rbegin()->first, .action = "default"});
    p.server.press("yes");
    p.server.is_broken = true;
    const auto said = p.notifier.handle_answers();
    REQUIRE(said.size() == 2);
    CHECK(said[0].find("Kept could not do what was pressed: no window") == 0);
    CHECK(said[1].find("Walk, today") == 0);
    CHECK(!p.is_open(walk));
}

TEST_CASE("a reminder that cannot be put off says so") {
    Posting p;
    p.add("Walk", "12:00");
    p.notifier.show_due();
    std::filesystem::remove_all(p.folder / "state");
    std::ofstream(p.folder / "state") << "no folder can be here";
    p.server.press("later");
    const auto said = p.notifier.handle_answers();
    REQUIRE(said.size() == 1);
    CHECK(said.front().find("The reminder cannot come again") == 0);
}

TEST_CASE("paths with blanks, quotes and percent signs reach systemd and cron unharmed") {
    const std::string service = reminder_service_text("/opt/my kept/kept", "/home/a\"b/100%.db");
    CHECK(service.find("ExecStart=\"/opt/my kept/kept\" --db \"/home/a\\\"b/100%%.db\" remind\n") != std::string::npos);
    CHECK(reminder_cron_line("/opt/it's/kept", "/tmp/5%.db", 1000) ==
          "*/5 * * * * XDG_RUNTIME_DIR=/run/user/1000 '/opt/it'\\''s/kept' --db '/tmp/5\\%.db' remind >/dev/null 2>&1 "
          "# kept remind");
}
