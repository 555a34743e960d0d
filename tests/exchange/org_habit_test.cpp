#include "importing.hpp"
#include "support/fixtures.hpp"
#include "support/temp_dir.hpp"

#include <fstream>

using namespace kept;
using namespace kept::test;

namespace {

std::string habit(const std::string& title, const std::string& repeater, const std::string& log) {
    return "* TODO " + title + "\nSCHEDULED: <2026-11-10 Tue " + repeater +
           ">\n:PROPERTIES:\n:STYLE:    habit\n:END:\n" + log;
}

Schedule schedule_of(const std::string& repeater) {
    World world;
    import_text(world, "h.org", habit("Walk", repeater, ""));
    return named(world, "Walk").habit.rules.front().rule.schedule;
}

} // namespace

TEST_CASE("Org's log lines are answers, wherever they are in the entry and in whatever language the day is named") {
    World world;
    const std::string text =
        "* Body\n** TODO [#A] Walk [1/2]     :fit:@evening:\n   SCHEDULED: <2026-11-10 Di .+1d/3d>\n   :PROPERTIES:\n"
        "   :STYLE:    habit\n   :END:\n   - State \"DONE\"       from \"TODO\"       [2026-11-20 Пт 20:15] \\\\\n"
        "     felt fine\n     and \"good\" \\\\ too\n   :LOGBOOK:\n   - State \"DONE\"       from              "
        "[2026-11-19]\n"
        "   - CLOSING NOTE [2026-11-18 Mi 18:00] \\\\\n     closed\n   CLOCK: [2026-11-18 Wed 20:00]--[2026-11-18 Wed "
        "20:35] =>  0:35\n"
        "   - Note taken on [2026-11-17 Tue 12:00] \\\\\n     new shoes\n"
        "   - State \"WAIT\"       from \"TODO\"       [2026-11-16 Mon 20:15]\n"
        "   - State \"TODO\"       from \"DONE\"       [2026-11-15 Sun 20:15]\n"
        "   - State \"DONE\"       from \"TODO\"       <2026-11-14 Sat 20:15>\n"
        "   + State \"DONE\"       from \"TODO\"       [2026-11-13 Fri 20:15]\n"
        "   - Rescheduled from \"[2026-11-07 Sat .+1d/3d]\" on [2026-11-08 Sun 09:00]\n   :END:\n"
        "** TODO No habit\n   SCHEDULED: <2026-11-10 Di .+1d>\n   :PROPERTIES:\n   :STYLE:    Habit\n   :END:\n";
    const ImportReport report = import_text(world, "habits.org", text);
    CHECK(report.format == "org-habit");
    CHECK(report.new_habits == 1);
    CHECK(named(world, "Walk").habit.group == "Body");
    CHECK(named(world, "Walk").habit.rules.front().rule.schedule == Schedule::times_in(1, 3));
    CHECK(entry_on(world, "Walk", "2026-11-20").answer == Answer::Yes);
    CHECK(entry_on(world, "Walk", "2026-11-20").note == "felt fine\nand \"good\" \\\\ too");
    CHECK(entry_on(world, "Walk", "2026-11-19").answer == Answer::Yes);
    CHECK(entry_on(world, "Walk", "2026-11-18").note == "closed");
    CHECK(entry_on(world, "Walk", "2026-11-17").answer == Answer::Clear);
    CHECK(entry_on(world, "Walk", "2026-11-17").note == "new shoes");
    for (const char* day : {"2026-11-16", "2026-11-15", "2026-11-14", "2026-11-13"})
        CHECK(is_silent_on(world, "Walk", day));
    CHECK(left_out(report) == "habits.org line 19: It has no date in brackets.\n"
                              "WAIT: No #+TODO line explains it, so one line was passed over.\n"
                              "CLOCK: 1 clocked time was passed over.\n");
    check_only_once(world, "habits.org", text);
}

TEST_CASE("a second done word is rest, and the words of the file's own lines are known") {
    World world;
    const ImportReport report = import_text(
        world, "h.org",
        "#+TODO: OFFEN(o) | ERLEDIGT(e) AUSGEFALLEN(a@)\n* OFFEN Dehnen\nSCHEDULED: <2026-11-12 Do .+2d/4d>\n"
        ":PROPERTIES:\n:STYLE:    habit\n:END:\n- State \"ERLEDIGT\"   from \"OFFEN\"      [2026-11-10 Di 07:10]\n"
        "- State \"AUSGEFALLEN\" from \"OFFEN\"      [2026-11-08 So 07:10] \\\\\n  krank\n");
    CHECK(entry_on(world, "Dehnen", "2026-11-10").answer == Answer::Yes);
    CHECK(entry_on(world, "Dehnen", "2026-11-08").answer == Answer::Skip);
    CHECK(entry_on(world, "Dehnen", "2026-11-08").note == "krank");
    CHECK(left_out(report) == "AUSGEFALLEN: It was taken as planned rest on 1 day; Org counts such days as done.\n");
}

TEST_CASE("a stamp before the day's border belongs to the evening before, and twice a day is once") {
    World world;
    const std::string log = "- State \"DONE\"       from \"TODO\"       [2026-11-20 Fri 01:20]\n"
                            "- State \"DONE\"       from \"TODO\"       [2026-11-18 Wed 23:59]\n"
                            "- State \"DONE\"       from \"TODO\"       [2026-11-18 Wed 20:00]\n";
    const ImportReport report = import_text(world, "h.org", habit("Sleep", ".+1d", log));
    CHECK(entry_on(world, "Sleep", "2026-11-19").answer == Answer::Yes);
    CHECK(entry_on(world, "Sleep", "2026-11-18").answer == Answer::Yes);
    CHECK(is_silent_on(world, "Sleep", "2026-11-20"));
    CHECK(left_out(report) == "several a day: 1 day had several rows; a day has one answer.\n"
                              "nights: 1 entry before 03:00 belongs to the day before.\n");
    World calendar;
    import_text(calendar, "h.org", habit("Sleep", ".+1d", log), {.day_start_hour = 0});
    CHECK(entry_on(calendar, "Sleep", "2026-11-20").answer == Answer::Yes);
}

TEST_CASE("Org's repeaters are schedules") {
    for (const auto& [repeater, schedule] : {std::pair{".+1d", "daily"},
                                             {"++1d", "daily"},
                                             {".+2d", "every:2"},
                                             {".+2d/4d", "1/4d"},
                                             {".+1w/10d", "1/10d"},
                                             {"++1w", "weekdays:tue"},
                                             {"+1w", "weekdays:tue"},
                                             {".+1w", "1/week"},
                                             {".+2w", "every:14"},
                                             {".+1m", "1/month"},
                                             {"++1m", "1/month"},
                                             {"+1y", "1/365d"},
                                             {"20:00 .+1d -2d", "daily"}})
        CHECK_MESSAGE(to_text(schedule_of(repeater)) == schedule, repeater);
}

TEST_CASE("a repeater that Kept has no schedule for keeps its log and says so") {
    for (const char* repeater : {".+4d/2d", ".+1d/1d", ".+12h", ""}) {
        CAPTURE(std::string(repeater));
        World world;
        const ImportReport report =
            import_text(world, "h.org", habit("Walk", repeater, "- State \"DONE\" from \"TODO\" [2026-11-20 Fri]\n"));
        CHECK(report.new_entries == 1);
        CHECK(left_out(report).find("asks as little as it can") != std::string::npos);
        CHECK(named(world, "Walk").habit.rules.front().rule.schedule == Schedule::times_in(1, 365));
    }
}

TEST_CASE("a habit that goes into Org's archive stays the same habit") {
    const TempDir folder;
    const std::string log = "- State \"DONE\"       from \"TODO\"       [2026-11-20 Fri 20:15]\n";
    std::ofstream(folder / "habits.org") << "* Home\n*" << habit("Old", ".+1d", log);
    World world;
    CHECK(import_file(world, folder / "habits.org").new_habits == 1);
    std::ofstream(folder / "habits.org") << "* Home\n";
    std::ofstream(folder / "habits.org_archive")
        << "* TODO Old\nSCHEDULED: <2026-11-21 Sat .+1d>\n:PROPERTIES:\n:STYLE:    habit\n"
           ":ARCHIVE_TIME: 2026-11-21 Sat 09:00\n:ARCHIVE_FILE: ~/org/habits.org\n:ARCHIVE_OLPATH: Home\n:END:\n"
        << log;
    const ImportReport report = import_file(world, folder.path());
    CHECK(report.new_habits == 0);
    CHECK(report.same == 1);
    CHECK(named(world, "Old").habit.archived);
}

TEST_CASE("a habit of which Org keeps no log is said to have none") {
    World world;
    const ImportReport report =
        import_text(world, "h.org",
                    "* TODO Walk\nSCHEDULED: <2026-11-10 Tue .+1d>\n:PROPERTIES:\n:STYLE:    habit\n"
                    ":LAST_REPEAT: [2026-11-09 Mon 20:00]\n:END:\n");
    CHECK(left_out(report) == "Walk: Org was set to keep no log of it, so its days are not known.\n");
}

TEST_CASE("what Emacs really writes comes in") {
    const auto folder = fixture("org-habit");
    if (!folder)
        return;
    World world;
    const ImportReport report = import_file(world, *folder);
    CHECK(report.format == "org-habit");
    MESSAGE(left_out(report));
    CHECK(entry_on(world, "Evening walk", "2026-11-01").note == "once round the lake");
    CHECK(entry_on(world, "Evening walk", "2026-11-04").answer == Answer::Skip);
    CHECK(is_silent_on(world, "Evening walk", "2026-11-05"));
    CHECK(entry_on(world, "Evening walk", "2026-11-06").note == "short one\nrain, but \"good\" \\\\ all the same");
    CHECK(entry_on(world, "Evening walk", "2026-11-07").answer == Answer::Clear);
    CHECK(entry_on(world, "Practise scales", "2026-11-02").note == "slow");
    CHECK(entry_on(world, "Tidy desk", "2026-11-05").note == "day 05");
    CHECK(named(world, "Tidy desk").habit.group == "Home");
    CHECK(named(world, "Old habit").habit.archived);
    CHECK(entry_on(world, "Dehnen", "2026-11-08").answer == Answer::Skip);
    const std::size_t events = world.log.size();
    import_file(world, *folder);
    CHECK(world.log.size() == events);
}

TEST_CASE("the same nights come in alike, however Org dated them") {
    for (const char* name : {"org-habit/habits-night-actual.org", "org-habit/habits-night-effective.org"}) {
        const auto file = fixture(name);
        if (!file)
            return;
        World world;
        import_file(world, *file, {.day_start_hour = 4});
        for (const char* day : {"2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"})
            CHECK(entry_on(world, "No screens in bed", day).answer == Answer::Yes);
    }
}
