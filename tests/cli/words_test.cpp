#include "line.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

using namespace kept;
using namespace kept::test;

namespace {

/// What the shell is offered for a line, without what the words mean.
std::vector<std::string> completions(Line& line, std::vector<std::string> words) {
    words.insert(words.begin(), "complete-words");
    REQUIRE(line.run(words) == 0);
    std::vector<std::string> found;
    std::istringstream stream(line.out);
    for (std::string one; std::getline(stream, one);)
        found.push_back(one.substr(0, one.find('\t')));
    return found;
}

bool offers(Line& line, const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::count(completions(line, words), word) == 1;
}

/// The commands that --help lists below a heading.
std::vector<std::string> commands_in_help(Line& line, std::vector<std::string> words) {
    words.emplace_back("--help");
    REQUIRE(line.run(words) == 0);
    std::vector<std::string> names;
    const auto heading = std::min(line.out.find("ubcommands:"), line.out.find("UBCOMMANDS:")); // as CLI11 is old or new
    std::istringstream stream(line.out.substr(std::min(heading, line.out.size())));
    std::string one;
    std::getline(stream, one);
    while (std::getline(stream, one) && one.starts_with("  "))
        if (one.size() > 2 && one[2] != ' ')
            names.push_back(one.substr(2, one.find(' ', 2) - 2));
    return names;
}

} // namespace

TEST_CASE("the manual page has every command and option that --help has") {
    Line line;
    REQUIRE(line.run({"manual-page"}) == 0);
    const std::string page = line.out;
    CHECK(page.starts_with(".TH KEPT 1 "));
    const auto commands = commands_in_help(line, {});
    REQUIRE(commands.size() > 30);
    for (const std::string& command : commands) {
        CAPTURE(command);
        CHECK(page.find(".SS \\fB" + command + "\\fR") != std::string::npos);
        for (const std::string& below : commands_in_help(line, {command}))
            CHECK_MESSAGE(page.find(".SS \\fB" + command + " " + below + "\\fR") != std::string::npos, below);
    }
    for (const char* option : {"\\-\\-db", "\\-\\-today", "\\-\\-rule\\-from", "\\-\\-put\\-right"})
        CHECK_MESSAGE(page.find(option) != std::string::npos, option);
}

TEST_CASE("--help has its examples a line each") {
    Line line;
    REQUIRE(line.run({"--help"}) == 0);
    CHECK(line.out.find("\n  kept undo                   takes the last thing back\n") != std::string::npos);
    REQUIRE(line.run({"check", "--help"}) == 0);
    CHECK(line.out.find("\n  kept check Read 12 --day yesterday\n") != std::string::npos);
}

TEST_CASE("the commands take every option that was designed for them") {
    struct Row {
        std::vector<std::string> command;
        std::vector<const char*> options;
    };
    Line line;
    for (const Row& row : std::vector<Row>{
             {{}, {"--db", "--today", "--version"}},
             {{"check"}, {"--day", "--note"}},
             {{"moment"}, {"--feeling", "--trigger", "--before", "--after", "--skill", "--minutes", "--acted"}},
             {{"bent"}, {"--what", "--why", "--put-right"}},
             {{"urge"}, {"--peak", "--start", "--end", "--minutes", "--acted"}},
             {{"lapse"}, {}},
             {{"held"}, {"--since"}},
             {{"promise", "make"}, {"--to", "--due"}},
             {{"promise", "keep"}, {}},
             {{"promise", "broken"}, {}},
             {{"promise", "renegotiate"}, {"--due"}},
             {{"promise", "list"}, {"--json"}},
             {{"add"},
              {"--measure", "--schedule", "--target", "--target-per", "--at-most", "--unit", "--question", "--from"}},
             {{"edit"}, {"--schedule", "--target", "--target-per", "--at-most", "--unit", "--question"}},
             {{"pause"}, {"--day", "--until"}},
             {{"resume"}, {"--day"}},
             {{"archive"}, {"--day"}},
             {{"goal", "set"}, {"--by"}},
             {{"goal", "change"}, {}},
             {{"goal", "drop"}, {}},
             {{"log"}, {"--since", "--until", "--json"}},
             {{"import"}, {"--format", "--dry-run", "--json"}},
             {{"export"}, {"--format"}},
             {{"erase", "entry"}, {}},
             {{"erase", "habit"}, {}},
             {{"erase", "everything"}, {}},
             {{"reminders", "enable"}, {}},
             {{"reminders", "disable"}, {}},
             {{"demo"}, {"--db", "--years", "--habits", "--seed"}},
             {{"habits"}, {"--json"}},
             {{"today"}, {"--json"}},
             {{"stats"}, {"--json"}},
             {{"badges"}, {"--json"}},
             {{"goals"}, {"--json"}}}) {
        std::vector<std::string> words = row.command;
        CAPTURE(words);
        words.emplace_back("--help");
        CHECK(line.run(words) == 0);
        words.back() = "--";
        for (const char* option : row.options)
            CHECK_MESSAGE(offers(line, words, option), option);
    }
    for (const char* command :
         {"set", "undo", "redo", "review", "practice", "backup", "restore", "verify", "report", "remind"})
        CHECK(line.run({command, "--help"}) == 0);
}

TEST_CASE("every command of --help is completed, and its options") {
    Line line;
    for (const std::string& command : commands_in_help(line, {})) {
        CAPTURE(command);
        CHECK(offers(line, {command.substr(0, command.size() - 1)}, command));
        CHECK(offers(line, {command, "--"}, "--db"));
        for (const std::string& below : commands_in_help(line, {command}))
            CHECK(offers(line, {command, ""}, below));
    }
    CHECK(offers(line, {"today", "--"}, "--plain"));
    CHECK(!offers(line, {"today", "--plain", "--"}, "--plain"));
    CHECK(completions(line, {"manual-p"}).empty());
}

TEST_CASE("habits are completed where a habit is asked for, in any case") {
    Line line;
    REQUIRE(line.run({"add", "Evening walk"}) == 0);
    REQUIRE(line.run({"add", "Évora"}) == 0);
    REQUIRE(line.run({"add", "Old"}) == 0);
    REQUIRE(line.run({"archive", "Old"}) == 0);
    CHECK(completions(line, {"check", ""}) == std::vector<std::string>{"Evening walk", "Évora"});
    CHECK(completions(line, {"check", "eve"}) == std::vector<std::string>{"Evening walk"});
    CHECK(completions(line, {"check", "--note", "so", "eve"}) == std::vector<std::string>{"Evening walk"});
    CHECK(completions(line, {"stats", "o"}) == std::vector<std::string>{"Old"});
    CHECK(completions(line, {"check", "Evening walk", ""}) == std::vector<std::string>{"yes", "no", "skip", "clear"});
    CHECK(completions(line, {"check", "Evening walk", "yes", ""}).empty());
    CHECK(completions(line, {"goal", "set", "Evening walk", "st"}) == std::vector<std::string>{"strength", "streak"});
}

TEST_CASE("promises, exercises, settings, measures and files are completed in their places") {
    Line line;
    REQUIRE(line.run({"add", "Promises", "--measure", "promise"}) == 0);
    REQUIRE(line.run({"promise", "make", "Call the school"}) == 0);
    REQUIRE(completions(line, {"promise", "keep", ""}).size() == 1);
    const std::string id = completions(line, {"promise", "keep", ""}).front();
    CHECK(line.out.find("Call the school") != std::string::npos);
    REQUIRE(line.run({"promise", "keep", id}) == 0);
    CHECK(completions(line, {"promise", "keep", ""}).empty());
    CHECK(completions(line, {"practice", "thought"}) == std::vector<std::string>{"thought-record"});
    CHECK(completions(line, {"set", "them"}) == std::vector<std::string>{"theme"});
    CHECK(completions(line, {"add", "Read", "--measure", "co"}) == std::vector<std::string>{"count"});
    CHECK(offers(line, {"moment", "--feeling", "ang"}, "angry"));
    CHECK(completions(line, {"import", "x"}) == std::vector<std::string>{":files"});
    CHECK(completions(line, {"--db", ""}) == std::vector<std::string>{":files"});
}

TEST_CASE("completing makes nothing, and a log that cannot be read has no names") {
    Line line;
    CHECK(completions(line, {"check", ""}).empty());
    CHECK(!std::filesystem::exists(line.folder / "kept.db"));
    std::ofstream(line.folder / "kept.db") << "no log at all, and long enough to look like something that was one once";
    CHECK(completions(line, {"check", ""}).empty());
    CHECK(line.err.empty());
    CHECK(completions(line, {}).empty());
}
