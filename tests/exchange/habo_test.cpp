#include "importing.hpp"

using namespace kept;
using namespace kept::test;

namespace {

const std::string walk =
    R"({"id":1,"title":"Walk","position":0,"twoDayRule":1,"cue":"After lunch","routine":"Round the lake","reward":"Tea",)"
    R"("sanction":"None","accountant":"Ann","notification":1,"notTime":"21:5","habitType":0,"categories":[{"title":"Body"}],)"
    R"("archived":0,"deleted_at":null,"events":{"2026-11-20 12:00:00.000Z":["DayType.check","sunny"],)"
    R"("2026-11-19 12:00:00.000Z":["DayType.Fail",""],"2026-11-18 12:00:00.000Z":["DayType.skip","ill"],)"
    R"("2026-11-17 12:00:00.000Z":["DayType.clear","only words"],"2026-11-16 12:00:00.000Z":["DayType.clear",""],)"
    R"("2026-11-15 12:00:00.000Z":["DayType.odd",""],"someday":["DayType.check",""]}})";
const std::string pages =
    R"({"id":2,"title":"Pages","twoDayRule":0,"notification":0,"notTime":"7:0","habitType":1,"targetValue":20,"unit":"pages",)"
    R"("archived":1,"deleted_at":null,"events":{"2026-11-20 12:00:00.000Z":["DayType.check",""],)"
    R"("2026-11-19 12:00:00.000Z":["DayType.progress","half",7,15],"2026-11-18 12:00:00.000Z":["DayType.fail",""]}})";
const std::string gone =
    R"({"id":3,"title":"Gone","twoDayRule":0,"habitType":0,"deleted_at":"2026-01-01","events":{}})";

std::string backup(const std::string& habits) {
    return R"({"habits":[)" + habits + R"(],"events":{},"metadata":{"version":"1.0"}})";
}

} // namespace

TEST_CASE("Habo's answers, amounts, notes, cue, reminder and group come along, and what has no place is counted") {
    World world;
    const std::string text = backup(walk + "," + pages + "," + gone);
    const ImportReport report = import_text(world, "habo.json", text);
    CHECK(report.format == "habo");
    CHECK(report.new_habits == 2);
    const Habit& habit = named(world, "Walk").habit;
    CHECK(habit.cue == "After lunch");
    CHECK(habit.why == "Round the lake\nTea");
    CHECK(habit.group == "Body");
    CHECK(named(world, "Walk").habit.measure == MeasureKind::YesNo);
    CHECK(entry_on(world, "Walk", "2026-11-20").answer == Answer::Yes);
    CHECK(entry_on(world, "Walk", "2026-11-20").note == "sunny");
    CHECK(entry_on(world, "Walk", "2026-11-19").answer == Answer::No);
    CHECK(entry_on(world, "Walk", "2026-11-18").answer == Answer::Skip);
    CHECK(entry_on(world, "Walk", "2026-11-17").answer == Answer::Clear);
    CHECK(is_silent_on(world, "Walk", "2026-11-16"));
    const Habit& counted = named(world, "Pages").habit;
    CHECK(counted.archived);
    CHECK(counted.unit == "pages");
    CHECK(counted.rules.front().rule.target.amount == 20);
    CHECK(entry_on(world, "Pages", "2026-11-20").value == 20);
    CHECK(entry_on(world, "Pages", "2026-11-19").value == 7);
    CHECK(entry_on(world, "Pages", "2026-11-18").value == 0);
    CHECK(left_out(report) == "Walk 2026-11-15: Its type \"daytype.odd\" means nothing to Kept.\n"
                              "Walk someday: \"someday\" is no date.\n"
                              "habit 3: \"Gone\" was deleted in Habo.\n"
                              "no place for: rules never to miss twice: 1\nno place for: sanctions: 1\n"
                              "no place for: partners: 1\nno place for: targets of a day: 1\n");
    check_only_once(world, "habo.json", text);
}

TEST_CASE("Habo's older backups are the bare list") {
    World world;
    CHECK(import_text(world, "habo.json", "[" + pages + "]").new_entries == 3);
    CHECK(import_text(world, "habo.json", backup(pages)).matched_habits == 1);
}

TEST_CASE("Habo's reminder is read though its minutes have no leading zero") {
    const ImportedLog log = read_import(source_of_text("h.json", backup(walk)), {.today = *parse_day("2026-11-23")});
    REQUIRE(log.habits[0].reminders.size() == 1);
    CHECK(to_text(log.habits[0].reminders) == "21:05");
}
