// Loop's CSV export as people keep it: whole, its root files alone, one habit's file, and of every version.
#include "importing.hpp"

using namespace kept;
using namespace kept::test;

namespace {

/// A folder or zip of these files.
ImportReport import_files(World& world, std::map<std::string, std::string> files) {
    ImportSource source{.path = "export"};
    source.texts = std::move(files);
    return import_log(world, read_import(source, {.today = world.today}));
}

const std::string old_header = "Position,Name,Question,Description,NumRepetitions,Interval,Color\n";

} // namespace

TEST_CASE("an export of which only the files at the root were kept brings its days") {
    World world;
    const ImportReport report = import_files(
        world, {{"Habits.csv", old_header + "001,Meditate,Did you?,,1,1,#FF8F00\n002,Run,,,1,1,#00897B\n"},
                {"Checkmarks.csv", "Date,Meditate,Run,\n2026-11-21,2,3500,\n2026-11-20,0,-1,\n2026-11-19,3,-1,\n"}});
    CHECK(report.new_habits == 2);
    CHECK(report.new_entries == 4);
    CHECK(entry_on(world, "Meditate", "2026-11-21").answer == Answer::Yes);
    CHECK(entry_on(world, "Meditate", "2026-11-20").answer == Answer::No);
    CHECK(entry_on(world, "Meditate", "2026-11-19").answer == Answer::Skip);
    CHECK(named(world, "Run").habit.measure == MeasureKind::Count);
    CHECK(entry_on(world, "Run", "2026-11-21").value == 3.5);
    CHECK(is_silent_on(world, "Run", "2026-11-20"));
}

TEST_CASE("columns at the root are told by order where a name holds a comma, equal names come one after the other") {
    World world;
    import_files(world, {{"Habits.csv", old_header + "001,\"Walk, far\",,,1,1,#FF8F00\n002,Read,,,1,1,#00897B\n"},
                         {"Checkmarks.csv", "Date,Walk, far,Read,\n2026-11-21,2,0,\n"}});
    CHECK(entry_on(world, "Walk, far", "2026-11-21").answer == Answer::Yes);
    CHECK(entry_on(world, "Read", "2026-11-21").answer == Answer::No);

    World twins;
    import_files(twins, {{"Habits.csv", old_header + "001,Walk,,,1,1,#FF8F00\n002,Walk,,,1,1,#00897B\n"},
                         {"Checkmarks.csv", "Date,Walk,Walk,\n2026-11-21,YES_MANUAL,YES_AUTO,\n"}});
    const auto habits = twins.journal.habits();
    REQUIRE(habits.size() == 2);
    CHECK(twins.journal.check_ins_on(*habits[0], *parse_day("2026-11-21")).size() == 1);
    CHECK(twins.journal.check_ins_on(*habits[1], *parse_day("2026-11-21")).empty());
}

TEST_CASE("a habit of which the export holds no days is listed, and comes without any") {
    World world;
    const ImportReport report =
        import_files(world, {{"Habits.csv", old_header + "001,Meditate,,,1,1,#FF8F00\n002,Run,,,1,1,#00897B\n"},
                             {"Checkmarks.csv", "Date,Meditate,\n2026-11-21,2,\n"}});
    CHECK(report.new_habits == 2);
    CHECK(report.new_entries == 1);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.front().where == "Run");
    CHECK(report.rejected.front().why == "The export holds no days of it.");
}

TEST_CASE("a target that the export does not hold is worked out from its strengths") {
    World world;
    const ImportReport report = import_files(world, {{"Habits.csv", old_header + "001,Row,,,1,1,#00ACC1\n"},
                                                     {"001 Row/Checkmarks.csv", "2026-11-21,4000\n2026-11-20,10000\n"},
                                                     {"001 Row/Scores.csv", "2026-11-21,0.0908\n2026-11-20,0.0519\n"}});
    CHECK(report.rejected.empty());
    const Habit& row = named(world, "Row").habit;
    CHECK(row.rules.front().rule.target == Target{5, Direction::AtLeast, Period::day()});
    CHECK(world.state(row.id, world.today - *parse_day("2026-11-20")).outcome == Outcome::Kept);
    CHECK(world.state(row.id, world.today - *parse_day("2026-11-21")).outcome == Outcome::Partial);
}

TEST_CASE("without strengths that tell it a target is said to be missing") {
    World world;
    const ImportReport none = import_files(world, {{"Habits.csv", old_header + "001,Row,,,1,1,#00ACC1\n"},
                                                   {"001 Row/Checkmarks.csv", "2026-11-21,4000\n2026-11-20,10000\n"}});
    REQUIRE(none.rejected.size() == 1);
    CHECK(none.rejected.front().why.find("Its target is not in the file") == 0);

    World full; // each answered day was kept in full, so the target is at most 4
    const ImportReport report =
        import_files(full, {{"Habits.csv", old_header + "001,Row,,,1,1,#00ACC1\n"},
                            {"Checkmarks.csv", "Date,Row,\n2026-11-22,4000,\n2026-11-21,6000,\n2026-11-20,10000,\n"},
                            {"Scores.csv", "Date,Row,\n2026-11-22,0.1478,\n2026-11-21,0.1011,\n2026-11-20,0.0519,\n"}});
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.front().why == "Its target is not in the file; 4 is the smallest amount that Loop counted in "
                                         "full.");
    CHECK(named(full, "Row").habit.rules.front().rule.target.amount == Amount(4));
}

TEST_CASE("one habit's file is told by Loop's words, and all of them are read") {
    World world;
    const std::string text =
        "Date,Value,Notes\n2026-11-20,YES_MANUAL,x\n2026-11-19,NO,\n2026-11-18,SKIP,ill\n2026-11-17,YES_AUTO,\n";
    const ImportReport report = import_text(world, "Gym.csv", text);
    CHECK(report.format == "loop-habit");
    CHECK(report.rejected.empty());
    CHECK(entry_on(world, "Gym", "2026-11-20").answer == Answer::Yes);
    CHECK(entry_on(world, "Gym", "2026-11-20").note == "x");
    CHECK(entry_on(world, "Gym", "2026-11-19").answer == Answer::No);
    CHECK(entry_on(world, "Gym", "2026-11-18").answer == Answer::Skip);
    CHECK(is_silent_on(world, "Gym", "2026-11-17"));
    CHECK(import_text(world, "Gym.csv", text).same == 3);

    World amounts;
    import_text(amounts, "001 Run/Checkmarks.csv", "Date,Value,Notes\n2026-11-20,3500,\n");
    CHECK(entry_on(amounts, "Run", "2026-11-20").value == 3.5);

    World table; // the columns are any table's, and so are its amounts
    CHECK(import_text(table, "Run.csv", "Date,Value,Notes\n2026-11-20,3500,\n").format == "csv");
    CHECK(entry_on(table, "Run", "2026-11-20").value == 3500);
}

TEST_CASE("one habit's file adds days to the habit of the whole export and leaves the rest of it alone") {
    World world;
    const std::string text = "Date,Value,Notes\n2026-11-20,YES_MANUAL,\n";
    import_files(
        world, {{"Habits.csv", old_header + "001,Gym,,,3,7,#D32F2F\n"}, {"001 Gym/Checkmarks.csv", "2026-11-19,2\n"}});
    const ImportReport report = import_text(world, "Gym.csv", text);
    CHECK(report.matched_habits == 1);
    CHECK(report.new_entries == 1);
    CHECK(named(world, "Gym").habit.rules.front().rule.schedule == Schedule::times_in(3, 7));
    CHECK(named(world, "Gym").habit.colour == 6);
}

TEST_CASE("a folder without Habits.csv that is said to be Loop's is refused with a sentence") {
    const ImportSource source{.path = "export"};
    CHECK_THROWS_WITH_AS(read_import(source, {}, "loop-csv"), doctest::Contains("holds no Habits.csv"), ImportError);
}
