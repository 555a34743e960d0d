#include "record_driver.hpp"
#include "support/fixtures.hpp"

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

const std::string table = "date,habit,value,note\n2026-11-20,Walk,yes,rain\n2026-11-21,Walk,no,\n2026-11-21,Read,30,\n"
                          "never,Read,3,\n2026-11-22,Read,often,\n";

} // namespace

TEST_CASE("a file that is dropped on the window is compared, brought in after a yes, and undone as one") {
    RecordDriver kept;
    kept.drop(kept.write("t.csv", table));
    CHECK(kept.sees("any table with a date a row"));
    CHECK(kept.sees("New habits"));
    CHECK(kept.sees("Left out: 2"));
    CHECK(kept.sees("line 5"));
    CHECK(kept.sees("\"never\" is no date."));
    CHECK(!std::filesystem::exists(kept.log)); // nothing is written before the yes
    kept.click("bring/ok");
    CHECK(kept.habits() == std::vector<std::string>{"Walk", "Read"});
    CHECK(kept.sees("Imported: 2 habits and 3 entries new, 0 replaced"));
    kept.click("toast/action");
    CHECK(kept.habits().empty());
}

TEST_CASE("a table of which no row can be read says so and brings nothing") {
    RecordDriver kept;
    kept.drop(kept.write("t.csv", "date,habit,value\nnever,Walk,yes\n"));
    CHECK(kept.sees("No row of it could be read."));
    CHECK(kept.sees("Left out: 1"));
    CHECK(kept.ui().mark("bring/ok").enabled == false);
}

TEST_CASE("reminders of a file are switched on by a tick, also where nothing else in it is new") {
    RecordDriver kept;
    const std::string file = kept.write("b.json", R"({"habits":[{"name":"Tea","freq_type":3,"records":[],
                   "reminder":"{\"type\":2,\"time\":{\"hour\":8,\"minute\":0}}"}]})");
    kept.drop(file);
    CHECK(kept.sees("Switch on 1 reminder"));
    kept.click("bring/ok");
    REQUIRE(kept.habits() == std::vector<std::string>{"Tea"});
    CHECK(kept.app->journal().habits().front()->habit.reminders.empty());
    kept.drop(file);
    CHECK(kept.ui().mark("bring/ok").enabled == false);
    kept.click("bring/reminders");
    CHECK(kept.ui().mark("bring/ok").enabled);
    kept.click("bring/ok");
    CHECK(to_text(kept.app->journal().habits().front()->habit.reminders) == "08:00");
}

TEST_CASE("the path field reads a file without any dialog, from the first screen and from Settings") {
    RecordDriver kept;
    const std::string file = kept.write("t.csv", table);
    kept.click("welcome/bring");
    CHECK(kept.ui().mark("bring/ok").enabled == false);
    CHECK(!kept.has("bring/choose")); // there is no dialog here
    kept.fill("bring/path", file);
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.sees("Left out: 2"));
    kept.click("bring/ok");
    REQUIRE(kept.habits().size() == 2);
    kept.click("rail/settings");
    kept.click_in("settings/scroll", "settings/bring");
    kept.fill("bring/path", file);
    kept.click("bring/ok");
    CHECK(kept.sees("There is nothing in it that is not here already."));
    CHECK(kept.sees("Entries that are here already"));
    CHECK(kept.ui().mark("bring/ok").enabled == false);
    kept.click("bring/back");
    CHECK(kept.has("bring/path"));
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK(!kept.has("bring"));
}

TEST_CASE("a record is brought along without a mouse, from the palette to the yes") {
    RecordDriver kept;
    const std::string file = kept.write("t.csv", table);
    kept.key(Key::K, ui::mods::ctrl);
    kept.run_until_idle();
    kept.type("bring");
    kept.run_until_idle();
    kept.key(Key::Enter);
    kept.run_until_idle();
    kept.type(file);
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.sees("Left out: 2"));
    kept.key(Key::Enter);
    kept.run_until_idle();
    CHECK(kept.habits().size() == 2);
}

TEST_CASE("what the desktop's dialog gives is read at once") {
    RecordDriver kept;
    const std::string file = kept.write("t.csv", table);
    kept.data->use_chooser([&](const ui::ChooseFile& asked, const auto& done) {
        CHECK(asked.what == ui::ChoiceOf::Import);
        done(file);
    });
    kept.click("welcome/bring");
    kept.click("bring/choose");
    CHECK(kept.sees("Left out: 2"));
}

TEST_CASE("a file that Kept cannot read is refused with a sentence, and another can be named") {
    RecordDriver kept;
    kept.drop(kept.write("letter.md", "Dear Ann"));
    CHECK(kept.sees("is not a file Kept can import"));
    kept.fill("bring/path", "/none/at/all.csv");
    kept.click("bring/ok");
    CHECK(kept.sees("There is no file /none/at/all.csv."));
    kept.click("bring/cancel");
    CHECK(!kept.has("bring"));
    CHECK(kept.habits().empty());
}

TEST_CASE("moods of the user's own are put in order before a diary is read") {
    RecordDriver kept;
    kept.drop(kept.write("d.csv", "full_date,date,weekday,time,mood,activities,note_title,note\n"
                                  "2026-11-20,x,y,10:00,low,tea,,\n2026-11-21,x,y,10:00,lively,tea,,\n"));
    CHECK(kept.sees("Put the best first."));
    CHECK(kept.sees("low"));
    kept.click("bring/mood/2/up");
    kept.click("bring/ok");
    CHECK(kept.sees("Daylio (.csv)"));
    kept.click("bring/ok");
    const HabitRecord* mood = kept.app->journal().habits().front();
    REQUIRE(mood->habit.name == "Mood");
    const auto value = [&](const char* day) {
        return kept.app->journal()
            .entry_of(kept.app->journal().check_ins_on(*mood, *parse_day(day)).back().event)
            .value;
    };
    CHECK(value("2026-11-21") == 5);
    CHECK(value("2026-11-20") == 1);
}

TEST_CASE("the columns of a table are chosen where their names do not tell") {
    RecordDriver kept;
    kept.drop(kept.write("odd.csv", "wann,was,wieviel\n2026-11-20,Lesen,30\n2026-11-21,Lesen,20\n"));
    CHECK(kept.sees("Say which column holds what"));
    CHECK(kept.ui().mark("bring/ok").enabled == false);
    kept.click("bring/column/date");
    kept.click("bring/column/date/menu/1");
    kept.click("bring/column/habit");
    kept.click("bring/column/habit/menu/2");
    kept.click("bring/column/value");
    kept.click("bring/column/value/menu/3");
    kept.click("bring/ok");
    CHECK(kept.sees("any table with a date a row"));
    kept.click("bring/columns"); // they can be chosen again
    CHECK(kept.sees("wieviel"));
    kept.click("bring/ok");
    kept.click("bring/ok");
    REQUIRE(kept.habits() == std::vector<std::string>{"Lesen"});
    CHECK(kept.app->journal().habits().front()->habit.measure == MeasureKind::Count);
}

TEST_CASE("a yes on each day is for the user to say where a table has a column that Kept does not know") {
    RecordDriver kept;
    kept.drop(kept.write("steps.csv", "date,check\n2026-11-20,0\n2026-11-21,19000\n"));
    CHECK(kept.sees("Say which column holds what"));
    CHECK(kept.ui().mark("bring/ok").enabled == false);
    kept.click("bring/column/value");
    kept.click("bring/column/value/menu/2");
    CHECK(kept.ui().mark("bring/ok").enabled);
    kept.click("bring/ok");
    kept.click("bring/ok");
    REQUIRE(kept.habits() == std::vector<std::string>{"steps"});
    CHECK(kept.app->journal().habits().front()->habit.measure == MeasureKind::Count);
}

TEST_CASE("dates that can be read in two ways are asked about") {
    RecordDriver kept;
    kept.drop(kept.write("t.csv", "date,habit,value\n4/11/2026,Walk,yes\n5/11/2026,Walk,yes\n"));
    CHECK(kept.sees("The dates can be read in two ways"));
    kept.click("bring/dates/day");
    kept.click("bring/ok");
    kept.click("bring/ok");
    const HabitRecord* walk = kept.app->journal().habits().front();
    CHECK(!kept.app->journal().check_ins_on(*walk, *parse_day("2026-11-04")).empty());
}

TEST_CASE("what the user changed here since the last import stands, and the sheet says so") {
    RecordDriver kept;
    const std::string file = kept.write("t.csv", table);
    kept.drop(file);
    kept.click("bring/ok");
    const HabitId walk = kept.app->journal().habits().front()->habit.id;
    kept.app->apply(CheckInCommand{walk, *parse_day("2026-11-20"), {{.answer = Answer::No}}});
    kept.drop(kept.write("t.csv", "date,habit,value,note\n2026-11-20,Walk,skip,rain\n"));
    CHECK(kept.sees("Changed here since then: yours stand"));
}

TEST_CASE("every fixture of another tracker comes in by a drop") {
    for (const char* name : {"loop.db", "habitbull.csv", "tickmate.db", "mhabit.json", "beaverhabits.json",
                             "habitica-user-data.json", "loop-csv"}) {
        const auto file = fixture(name);
        if (!file)
            return;
        INFO(std::string(name));
        RecordDriver kept;
        kept.drop(*file);
        REQUIRE(kept.has("bring/ok"));
        kept.click("bring/ok");
        CHECK(!kept.habits().empty());
        kept.click("toast/action");
        CHECK(kept.habits().empty());
    }
}
