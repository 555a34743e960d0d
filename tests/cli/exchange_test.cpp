#include "line.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

using namespace kept;
using namespace kept::test;

namespace {

std::string write(const Line& line, const char* name, const std::string& text) {
    std::ofstream(line.folder / name) << text;
    return (line.folder / name).string();
}

const std::string diary = "full_date,date,weekday,time,mood,activities,note_title,note\n"
                          "2026-11-20,x,y,10:00,lively,tea,,\n2026-11-21,x,y,10:00,low,tea,,\n";

} // namespace

TEST_CASE("a file of another app comes in, is undone as one, and comes in again") {
    Line line;
    const std::string file =
        write(line, "t.csv", "date,habit,value\n2026-11-20,Walk,yes\n2026-11-21,Read,3\nnever,Read,3\n");
    REQUIRE(line.run({"import", file, "--dry-run"}) == 0);
    CHECK(line.out.find("Nothing was written.") == 0);
    CHECK(line.json({"habits"}).empty());
    const Json report = line.json({"import", file});
    CHECK(report ==
          Json::parse(R"({"format":"csv","habits":{"new":2,"matched":0},"entries":{"new":2,"same":0,"replaced":0,
        "kept_yours":0},"rejected":[{"where":"line 4","why":"\"never\" is no date."}],"no_place":[],
        "reminders":{"switched_on":0,"left_off":0}})"));
    REQUIRE(line.run({"undo"}) == 0);
    CHECK(line.json({"habits"}).empty());
    CHECK(line.json({"import", file})["entries"]["new"] == 2);
    CHECK(line.json({"import", file})["entries"]["same"] == 2);
}

TEST_CASE("the order of moods is an option, or asked for on a terminal") {
    Line line;
    const std::string file = write(line, "d.csv", diary);
    CHECK(line.run({"import", file}) == 1);
    CHECK(line.err.find("Name them from best to worst, for example --moods \"lively | low\"") != std::string::npos);
    CHECK(line.run({"import", file, "--moods", "lively | low", "--dry-run"}) == 0);
    line.in_is_terminal = true;
    line.input = "lively | low\n";
    REQUIRE(line.run({"import", file}) == 0);
    CHECK(line.json({"habits"}).size() == 2);
}

TEST_CASE("an import in which no row could be read ends with exit 1, one with a bad row among others does not") {
    Line line;
    const std::string bad = write(line, "bad.csv", "date,habit,value\nnever,Walk,yes\nsoon,Walk,yes\n");
    for (const bool dry_run : {true, false}) {
        CHECK(line.run(dry_run ? std::vector<std::string>{"import", bad, "--dry-run"}
                               : std::vector<std::string>{"import", bad}) == 1);
        CHECK(line.out.find("left out: line 2: \"never\" is no date.\n") != std::string::npos);
        CHECK(line.err.find("No row of ") != std::string::npos);
    }
    CHECK(line.run({"import", bad, "--json"}) == 1);
    CHECK(Json::parse(line.out)["rejected"].size() == 2);
    CHECK(line.json({"habits"}).empty());

    const std::string mixed = write(line, "mixed.csv", "date,habit,value\nnever,Walk,yes\n2026-11-20,Walk,yes\n");
    CHECK(line.run({"import", mixed}) == 0);
    CHECK(line.run({"import", mixed}) == 0); // the row that could be read is here already
    CHECK(line.run({"erase", "habit", "Walk"}) == 0);
    CHECK(line.run({"import", mixed}) == 0); // it was read, and stays erased
    const std::string empty = write(line, "empty.csv", "date,habit,value\n");
    CHECK(line.run({"import", empty}) == 0);
}

TEST_CASE("a table whose answers cannot be told is asked about by a sentence, with --dry-run and --json too") {
    Line line;
    const std::string file = write(line, "steps.csv", "date,check\n2026-11-20,0\n2026-11-21,19000\n");
    for (const char* option : {"--dry-run", "--json"}) {
        CHECK(line.run({"import", file, option}) == 1);
        CHECK(line.err.find("Say so with --columns value=NAME, or value= if each row is a yes.") != std::string::npos);
    }
    CHECK(line.run({"import", file, "--columns", "value=check"}) == 0);
    CHECK(line.run({"import", file, "--columns", "value="}) == 0);
    CHECK(line.json({"habits"}).size() == 1);
}

TEST_CASE("wrong options of an import are wrong usage, a missing file is not") {
    Line line;
    const std::string file = write(line, "t.csv", "a,b\n2026-11-20,1\n");
    CHECK(line.run({"import", file, "--format", "fax"}) == 2);
    CHECK(line.run({"import", file, "--columns", "colour=a"}) == 2);
    CHECK(line.run({"import", file, "--dates", "backwards"}) == 2);
    CHECK(line.run({"import", "/none/at/all"}) == 1);
    CHECK(line.run({"import", "--columns", "date=a,value=b", file}) == 0);
    CHECK(line.json({"habits"})[0]["name"] == "t");
}

TEST_CASE("what is exported to JSON Lines comes into an empty log as it was") {
    Line first, second;
    REQUIRE(first.run({"add", "Walk"}) == 0);
    REQUIRE(first.run({"check", "Walk", "yes", "--note", "rain"}) == 0);
    REQUIRE(first.run({"check", "Walk", "no"}) == 0);
    REQUIRE(first.run({"undo"}) == 0);
    const std::string file = (first.folder / "kept.jsonl").string();
    REQUIRE(first.run({"export", file, "--format", "jsonl"}) == 0);
    CHECK(first.run({"export", file, "--format", "jsonl"}) == 1);
    CHECK(first.run({"export", file, "--format", "papyrus"}) == 2);
    REQUIRE(second.run({"import", file}) == 0);
    CHECK(second.json({"log"}) == first.json({"log"}));
    CHECK(second.json({"stats", "Walk"}) == first.json({"stats", "Walk"}));
    CHECK(second.run({"verify"}) == 0);
}

TEST_CASE("the log of another Kept comes in as it is, with what still lies in its WAL") {
    Line other, line;
    REQUIRE(other.run({"add", "Walk"}) == 0);
    REQUIRE(other.run({"check", "Walk", "yes", "--note", "rain"}) == 0);
    const std::filesystem::path log = other.folder / "kept.db";
    SQLite::Database open(log.string(), SQLite::OPEN_READONLY); // as of a window: the WAL is not put away
    REQUIRE(open.execAndGet("SELECT count(*) FROM events").getInt() == 2);
    REQUIRE(other.run({"check", "Walk", "no"}) == 0);
    REQUIRE(std::filesystem::file_size(log.string() + "-wal") > 0);
    REQUIRE(line.run({"import", log.string(), "--json"}) == 0);
    CHECK(Json::parse(line.out)["format"] == "kept-db");
    CHECK(line.json({"log"}) == other.json({"log"}));
    CHECK(line.json({"stats", "Walk"}) == other.json({"stats", "Walk"}));
    REQUIRE(line.run({"import", log.string(), "--json"}) == 0);
    CHECK(Json::parse(line.out)["entries"]["new"] == 0);
    CHECK(line.run({"verify"}) == 0);
    CHECK(other.run({"verify"}) == 0);
}

TEST_CASE("the record's own log is not imported into itself") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    CHECK(line.run({"import", (line.folder / "kept.db").string()}) == 1);
    CHECK(line.err.find("is the record itself, so there is nothing to bring along.") != std::string::npos);
}

TEST_CASE("a backup is made and restored, and the log as it was is kept") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    const std::string copy = (line.folder / "copy.db").string();
    REQUIRE(line.run({"backup", copy}) == 0);
    CHECK(line.run({"backup", copy}) == 1);
    REQUIRE(line.run({"backup"}) == 0);
    CHECK(std::filesystem::exists(line.folder / "backups" / "kept-2026-11-23.db"));
    REQUIRE(line.run({"add", "Read"}) == 0);
    REQUIRE(line.run({"restore", copy, "--dry-run"}) == 0);
    CHECK(line.out.find("1 events are in both, 1 only in the log") != std::string::npos);
    CHECK(line.json({"habits"}).size() == 2);
    REQUIRE(line.run({"restore", copy}) == 0);
    CHECK(line.json({"habits"}).size() == 1);
    CHECK(std::filesystem::exists(line.folder / "kept-before-restore-2026-11-23.db"));
    CHECK(line.run({"restore", "/none"}) == 1);
}

TEST_CASE("a damaged log is said to be one, with the newest good backup") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    REQUIRE(line.run({"backup"}) == 0);
    {
        std::fstream file(line.folder / "kept.db", std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(4096);
        file << std::string(20'000, '\xAA');
    }
    for (const char* command : {"today", "verify"}) {
        CHECK(line.run({command}) == 1);
        CHECK(line.err.find("The newest good backup is of 2026-11-23: kept restore ") != std::string::npos);
    }
    CHECK(line.run({"restore", (line.folder / "backups" / "kept-2026-11-23.db").string()}) == 0);
    CHECK(line.json({"habits"}).size() == 1);
}

TEST_CASE("what was erased does not come back with its file") {
    Line line;
    const std::string file = write(line, "t.csv",
                                   "date,habit,value,note\n2026-11-20,Walk,yes,xyzzy\n2026-11-21,Walk,yes,\n"
                                   "2026-11-21,Read,3,\n");
    REQUIRE(line.run({"import", file}) == 0);
    const std::string kept = (line.folder / "kept.jsonl").string();
    REQUIRE(line.run({"export", kept, "--format", "jsonl"}) == 0);
    std::string id;
    for (const Json& event : line.json({"log", "Walk"}))
        if (event["note"] == "xyzzy")
            id = event["id"];
    REQUIRE(line.run({"erase", "entry", id}) == 0);
    REQUIRE(line.run({"erase", "habit", "Read"}) == 0);
    const Json again = line.json({"import", file});
    CHECK(again["entries"]["new"] == 0);
    CHECK(again["entries"]["same"] == 1);
    CHECK(again["habits"]["new"] == 0);
    CHECK(again["rejected"].size() == 2);
    CHECK(line.json({"import", kept})["rejected"].size() == 3);
    CHECK(line.json({"habits"}).size() == 1);
    CHECK(line.run({"verify"}) == 0);

    line.in_is_terminal = true;
    line.input = "no\n";
    CHECK(line.run({"erase", "everything"}) == 0);
    CHECK(line.json({"habits"}).size() == 1);
    line.input = "yes\n";
    CHECK(line.run({"erase", "everything"}) == 0);
    CHECK(line.json({"habits"}).empty());
    CHECK(line.run({"erase", "entry", "zz"}) == 1);
    CHECK(line.run({"erase"}) == 2);
}
