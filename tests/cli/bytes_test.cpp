#include "line.hpp"
#include "shell/data/import_work.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace kept;
using namespace kept::test;

TEST_CASE("words that are no UTF-8 are refused in one sentence and change nothing, in every command that takes words") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    REQUIRE(line.run({"add", "Calls", "--measure", "promise"}) == 0);
    const std::size_t events = line.json({"log"}).size();
    const std::string cafe = "caf\xE9";
    const std::vector<std::vector<std::string>> lines{{"set", "help_lines", cafe},
                                                      {"add", cafe},
                                                      {"add", "Run", "--why", cafe},
                                                      {"edit", "Walk", "--name", cafe},
                                                      {"check", "Walk", "yes", "--note", cafe},
                                                      {"check", cafe, "yes"},
                                                      {"promise", "make", cafe},
                                                      {"promise", "make", "Call", "--to", cafe},
                                                      {"goal", "set", cafe},
                                                      {"moment", "Walk", "--feeling", cafe},
                                                      {"import", "table.csv", "--moods", cafe}};
    for (const auto& words : lines) {
        CAPTURE(words[0]);
        CHECK(line.run(words) == 2);
        CHECK(line.err.find("json") == std::string::npos);
        CHECK(line.out.empty());
    }
    CHECK(line.run({"set", "help_lines", cafe}) == 2);
    CHECK(line.err ==
          "kept: VALUE has a character that is not UTF-8, so nothing was done. Type it in a terminal with a "
          "UTF-8 locale.\n");
    CHECK(line.json({"log"}).size() == events);
}

TEST_CASE("the name of a file may be in any bytes") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    CHECK(line.run({"backup", (line.folder / "caf\xE9.db").string()}) == 0);
    CHECK(std::filesystem::exists(line.folder / "caf\xE9.db"));
}

TEST_CASE("any UTF-8 is kept as it was typed") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    for (const char* note : {"fine \U0001F600 ok", "\u4F60\u597D", "\uE200\uF8FF", "e\u0301"}) {
        REQUIRE(line.run({"check", "Walk", "yes", "--note", note}) == 0);
        CHECK(line.json({"log"}).back()["note"] == note);
    }
}

TEST_CASE("a file's address is read as the path it stands for, by the sheet and the command alike") {
    using shell::path_of_text;
    CHECK(path_of_text("file:///home/ann/a%20table%2B%C3%A9.csv") == "/home/ann/a table+\u00E9.csv");
    CHECK(path_of_text("file://a%20table.csv") == "a table.csv");
    CHECK(path_of_text("file://machine/home/ann") == "/home/ann");
    CHECK(path_of_text("100%.csv") == "100%.csv");
    CHECK(path_of_text("file://") == "file://");

    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    const std::string file = (line.folder / "a table.csv").string();
    std::ofstream(file) << "date,value\n2026-11-20,yes\n";
    const std::string address = "file://" + line.folder.path().string() + "/a%20table.csv";
    CHECK(line.run({"import", address, "--dry-run"}) == 0);
    CHECK_MESSAGE(line.err.empty(), line.err);
}
