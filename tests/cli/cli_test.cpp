#include "line.hpp"
#include "support/fixtures.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace kept;
using namespace kept::test;

TEST_CASE("reading commands on a missing log act as on an empty one and make nothing") {
    Line line;
    CHECK(line.json({"habits"}) == Json::array());
    CHECK(line.json({"log"}) == Json::array());
    CHECK(line.json({"today"})["habits"] == Json::array());
    CHECK(line.run({"verify"}) == 0);
    CHECK(!std::filesystem::exists(line.folder / "kept.db"));
}

TEST_CASE("a habit is added, answered, undone and answered again") {
    Line line;
    REQUIRE(line.run({"add", "Evening walk"}) == 0);
    CHECK(line.out == "Added Evening walk.\n");
    REQUIRE(line.run({"check", "evening", "yes", "--note", "rain"}) == 0);
    CHECK(line.out == "Evening walk, today: yes.\n");
    CHECK(line.json({"today"})["habits"][0]["outcome"] == "kept");
    REQUIRE(line.run({"undo"}) == 0);
    CHECK(line.json({"today"})["habits"][0]["outcome"] == "unknown");
    REQUIRE(line.run({"redo"}) == 0);
    const Json log = line.json({"log"});
    REQUIRE(log.size() == 4);
    CHECK(log[1]["note"] == "rain");
    CHECK(log[1]["day"] == "2026-11-23");
    CHECK(log[1]["retracted"] == false);
    CHECK(log[2]["kind"] == "retracted");
    CHECK(log[3]["kind"] == "restored");
}

TEST_CASE("each measure takes its own answers") {
    Line line;
    for (const auto& [name, measure] :
         {std::pair{"Walk", "yes_no"}, std::pair{"Read", "count"}, std::pair{"On time", "arrival"},
          std::pair{"Straight", "candour"}, std::pair{"Steady", "calm"}})
        REQUIRE(line.run({"add", name, "--measure", measure}) == 0);
    struct Row {
        std::vector<std::string> arguments;
        int code;
        const char* outcome; ///< of the habit named second
    };
    for (const Row& row :
         std::vector<Row>{{{"check", "Walk", "no"}, 0, "missed"},
                          {{"check", "Walk", "skip"}, 0, "skipped"},
                          {{"check", "Walk", "clear"}, 0, "unknown"},
                          {{"check", "Walk", "3"}, 1, "unknown"},
                          {{"check", "Walk", "maybe"}, 1, "unknown"},
                          {{"check", "Read", "0.5"}, 0, "partial"},
                          {{"check", "Read", "0.5"}, 0, "kept"},
                          {{"check", "Read", "-1"}, 2, "kept"},
                          {{"check", "Read", "nan"}, 2, "kept"},
                          {{"check", "Read", "many"}, 2, "kept"},
                          {{"check", "Read", "yes"}, 1, "kept"},
                          {{"check", "On time", "-5"}, 0, "kept"},
                          {{"check", "On time", "7"}, 0, "missed"},
                          {{"check", "On time", "no"}, 1, "missed"},
                          {{"check", "Straight", "yes"}, 0, "kept"},
                          {{"bent", "Straight", "--what", "the hour"}, 0, "missed"},
                          {{"moment", "Steady", "--feeling", "anger", "--before", "8", "--after", "2"}, 0, "kept"},
                          {{"moment", "Steady", "--feeling", "anger", "--acted"}, 0, "missed"},
                          {{"moment", "Steady", "--feeling", "anger", "--before", "11"}, 2, "missed"},
                          {{"moment", "Steady"}, 2, "missed"},
                          {{"check", "Nothing", "yes"}, 1, nullptr}}) {
        CAPTURE(row.arguments);
        CHECK(line.run(row.arguments) == row.code);
        CHECK(line.err.empty() == (row.code == 0));
        const Json today = line.json({"today"});
        for (const Json& habit : today["habits"])
            if (row.outcome != nullptr && habit["name"] == row.arguments[1])
                CHECK(habit["outcome"] == row.outcome);
    }
}

TEST_CASE("an exact name beats a prefix, and several matches are listed with ids") {
    Line line;
    for (const char* name : {"Read", "Read aloud", "Run"})
        REQUIRE(line.run({"add", name}) == 0);
    CHECK(line.run({"check", "Read", "yes"}) == 0);
    CHECK(line.out == "Read, today: yes.\n");
    CHECK(line.run({"check", "r", "yes"}) == 1);
    const Json habits = line.json({"habits"});
    for (const Json& habit : habits)
        CHECK(line.run({"stats", habit["id"].get<std::string>()}) == 0);
    REQUIRE(line.run({"check", "r", "yes"}) == 1);
    for (const Json& habit : habits)
        CHECK(line.err.find(habit["id"].get<std::string>() + "  " + habit["name"].get<std::string>()) !=
              std::string::npos);
    CHECK(line.run({"check", "read a", "yes"}) == 0);
}

TEST_CASE("wrong usage exits with 2 and writes nothing") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"dance"},
                                               {"check"},
                                               {"check", "Walk"},
                                               {"check", "Walk", "yes", "--day", "tomorrow"},
                                               {"check", "Walk", "yes", "--wings"},
                                               {"add"},
                                               {"add", "Fly", "--schedule", "sometimes"},
                                               {"add", "Fly", "--measure", "mood"},
                                               {"add", "Fly", "--target", "3"},
                                               {"add", "Fly", "--measure", "arrival", "--schedule", "daily"},
                                               {"add", "Fly", "--colour", "13"},
                                               {"--today", "2026-02-30", "today"},
                                               {"demo"},
                                               {"set", "theme"}}) {
        CAPTURE(arguments);
        CHECK(line.run(arguments) == 2);
        CHECK(!line.err.empty());
    }
    CHECK(line.json({"log"}).size() == 1);
}

TEST_CASE("--today moves the day, before or after the command") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-11-01"}) == 0);
    REQUIRE(line.run({"--today", "2026-11-20", "check", "Walk", "yes"}) == 0);
    REQUIRE(line.run({"check", "Walk", "no", "--day", "2026-11-21"}) == 0);
    const Json stats = line.json({"stats", "Walk", "--today", "2026-11-22"});
    CHECK(stats["today"] == "2026-11-22");
    REQUIRE(stats["outcomes"].size() == 22);
    CHECK(stats["outcomes"][19]["outcome"] == "kept");
    CHECK(stats["outcomes"][19]["backfilled"] == false);
    CHECK(stats["outcomes"][20]["outcome"] == "missed");
    CHECK(stats["outcomes"][20]["backfilled"] == true);
    CHECK(stats["strength"].back()["day"] == "2026-11-22");
    CHECK(stats["best_streak"]["length"] == 1);
    CHECK(stats["current_streak"].is_null());
    CHECK(stats["reliability"]["30"]["due"] == 21);
    CHECK(line.run({"--today", "2026-11-20", "check", "Walk", "yes", "--day", "2026-11-21"}) == 2);
}

TEST_CASE("habits are listed with their rule, and an edit holds from its day") {
    Line line;
    REQUIRE(line.run({"add", "Read", "--measure", "count", "--target", "10", "--unit", "pages", "--schedule",
                      "weekdays:mon,wed", "--from", "2026-11-01"}) == 0);
    Json habit = line.json({"habits"})[0];
    CHECK(habit["schedule"] == "weekdays:mon,wed");
    CHECK(habit["target"] == 10);
    CHECK(habit["target_per"] == "day");
    CHECK(habit["unit"] == "pages");
    CHECK(habit["first_day"] == "2026-11-01");
    CHECK(habit["state"] == "active");
    REQUIRE(line.run({"--today", "2026-11-18", "check", "Read", "10"}) == 0);
    REQUIRE(line.run({"--today", "2026-11-20", "edit", "Read", "--name", "Pages", "--target", "5"}) == 0);
    CHECK(line.out == "Changed Pages, from tomorrow.\n");
    CHECK(line.json({"habits", "--today", "2026-11-20"})[0]["target"] == 10);
    CHECK(line.json({"habits", "--today", "2026-11-21"})[0]["target"] == 5);
    CHECK(line.run({"edit", "Pages"}) == 1);
}

TEST_CASE("settings are set, and the day-start hour moves the border of the day") {
    Line line;
    CHECK(line.run({"set", "theme", "night"}) == 0);
    CHECK(line.run({"set", "theme", "pink"}) == 1);
    CHECK(line.run({"set", "colour", "pink"}) == 1);
    CHECK(line.json({"today"})["today"] == "2026-11-23");
    CHECK(line.run({"set", "day_start_hour", "13"}) == 0);
    CHECK(line.json({"today"})["today"] == "2026-11-22");
    CHECK(line.json({"today", "--today", "2026-11-25"})["today"] == "2026-11-25");
}

TEST_CASE("check without a habit asks what is open, one by one") {
    Line line;
    for (const char* name : {"Walk", "Read", "Rest"})
        REQUIRE(line.run({"add", name}) == 0);
    line.in_is_terminal = true;
    line.input = "maybe\nyes\n\nno\n";
    REQUIRE(line.run({"check"}) == 0);
    const Json habits = line.json({"today"})["habits"];
    CHECK(habits[0]["outcome"] == "kept");
    CHECK(habits[1]["outcome"] == "unknown");
    CHECK(habits[2]["outcome"] == "missed");
    line.input = "skip\n";
    REQUIRE(line.run({"check"}) == 0);
    line.input = "";
    REQUIRE(line.run({"check"}) == 0);
    CHECK(line.out == "Nothing is open today.\n");
}

TEST_CASE("the demo wants an empty log of its own") {
    Line line;
    const std::string db = (line.folder / "demo.db").string();
    REQUIRE(line.run({"--db", db, "demo", "--years", "1", "--habits", "3"}) == 0);
    CHECK(line.json({"--db", db, "habits"}).size() == 3);
    CHECK(line.run({"--db", db, "demo"}) == 1);
    CHECK(line.run({"--db", db, "verify"}) == 0);
}

TEST_CASE("an import reports what it did and does nothing twice") {
    const auto file = fixture("loop.db");
    if (!file)
        return;
    Line line;
    CHECK(line.json({"import", file->string(), "--dry-run"})["entries"]["new"] == 164);
    CHECK(!std::filesystem::exists(line.folder / "kept.db"));
    CHECK(line.json({"import", file->string()})["habits"]["new"] == 9);
    const Json again = line.json({"import", file->string()});
    CHECK(again["format"] == "loop-db");
    CHECK(again["habits"] == Json{{"new", 0}, {"matched", 9}});
    CHECK(again["entries"] == Json{{"new", 0}, {"same", 164}, {"replaced", 0}, {"kept_yours", 0}});
    CHECK(again["rejected"] == Json::array());
    CHECK(line.run({"import", (line.folder / "none.db").string()}) == 1);
    CHECK(line.run({"import", line.folder.path().string()}) == 1);
}

TEST_CASE("a log that is not fit to be opened: one sentence and exit 1") {
    Line line;
    std::ofstream(line.folder / "kept.db") << "not a log";
    CHECK(line.run({"today"}) == 1);
    CHECK(line.err.find("is not a log of Kept's") != std::string::npos);
    CHECK(std::ranges::count(line.err, '\n') == 1);
    CHECK(line.run({"--db", line.folder.path().string(), "check", "Walk", "yes"}) == 1);
    CHECK(line.err.find("is a folder") != std::string::npos);
}
