// Where a log is, and what lies there, through the command line.
#include "line.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <fstream>

using namespace kept;
using namespace kept::test;

namespace fs = std::filesystem;

TEST_CASE("a log behind a link is read, answered in, copied, checked and restored as itself") {
    Line line;
    const fs::path disk = line.folder / "disk", link = line.folder / "linked.db";
    fs::create_directory(disk);
    fs::create_symlink("disk/kept.db", link); // to a log that is not there yet
    const std::vector<std::vector<std::string>> commands{{"add", "Walk"},
                                                         {"check", "Walk", "yes"},
                                                         {"today"},
                                                         {"verify"},
                                                         {"backup", (line.folder / "copy.db").string()},
                                                         {"add", "Read"},
                                                         {"restore", (line.folder / "copy.db").string()},
                                                         {"log"},
                                                         {"verify"}};
    for (std::vector<std::string> words : commands) {
        CAPTURE(words.front());
        words.insert(words.begin(), {"--db", link.string()});
        CHECK_MESSAGE(line.run(words) == 0, line.err);
    }
    CHECK(fs::is_symlink(link));
    CHECK(fs::exists(disk / "kept.db"));
    CHECK(line.run({"--db", (disk / "kept.db").string(), "habits"}) == 0);
    CHECK(line.out.find("Walk") != std::string::npos);
    CHECK(line.out.find("Read") == std::string::npos);
}

TEST_CASE("a place that cannot be reached gets a sentence with the system's reason, in every command") {
    Line line;
    fs::create_symlink("loop", line.folder / "loop");
    const std::vector<std::pair<fs::path, std::string>> places{
        {line.folder / "loop", "Too many levels of symbolic links"},
        {line.folder / "loop" / "kept.db", "Too many levels of symbolic links"},
        {line.folder / std::string(300, 'x').c_str(), "File name too long"}};
    const std::vector<std::vector<std::string>> commands{{"today"},  {"add", "Walk"}, {"verify"},
                                                         {"backup"}, {"habits"},      {"restore", "copy.db"}};
    for (const auto& [place, reason] : places)
        for (std::vector<std::string> words : commands) {
            CAPTURE(place);
            CAPTURE(words.front());
            words.insert(words.begin(), {"--db", place.string()});
            CHECK(line.run(words) == 1);
            CHECK(line.err.find("cannot be reached (" + reason + ")") != std::string::npos);
            CHECK(line.err.find("filesystem error") == std::string::npos);
        }
}

TEST_CASE("verify names an answer about a habit that nothing in the log defines") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    REQUIRE(line.run({"check", "Walk", "yes"}) == 0);
    REQUIRE(line.run({"verify"}) == 0);
    SQLite::Database((line.folder / "kept.db").string(), SQLite::OPEN_READWRITE)
        .exec("INSERT INTO events SELECT NULL, randomblob(16), randomblob(16), device, 9, recorded_at, written_day, "
              "utc_offset_min, kind, '01a1e329-0000-7000-8000-000000000000', day, value, body FROM events WHERE kind = "
              "'checked_in'");
    CHECK(line.run({"verify"}) == 1);
    CHECK(line.out == "The log is sound: 3 events.\n");
    CHECK(line.err.find("An answer about ") == 0);
    CHECK(line.err.find("belongs to a habit that nothing in the log defines (01a1e329-0000-7000-8000-000000000000)") !=
          std::string::npos);
    CHECK(line.run({"backup", (line.folder / "copy.db").string()}) == 0);
}

TEST_CASE("a log that a newer Kept wrote is refused by every command, and nothing is written") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    SQLite::Database((line.folder / "kept.db").string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    std::ifstream before_file(line.folder / "kept.db", std::ios::binary);
    const std::string before{std::istreambuf_iterator<char>(before_file), {}};
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"today"}, {"add", "Read"}, {"check", "Walk", "yes"}, {"undo"}, {"backup"}}) {
        CAPTURE(words.front());
        CHECK(line.run(words) == 1);
        CHECK(line.err.find("was written by a newer Kept (its version is 99") != std::string::npos);
    }
    std::ifstream after_file(line.folder / "kept.db", std::ios::binary);
    CHECK(std::string{std::istreambuf_iterator<char>(after_file), {}} == before);
}
