// Promises, imports, timers and their sentences through the command line.
#include "line.hpp"

#include <algorithm>
#include <fstream>

using namespace kept;
using namespace kept::test;

namespace {

std::string newest_id(Line& line) {
    return line.json({"promise", "list"}).back()["id"].get<std::string>().substr(28);
}

std::string write(Line& line, const char* name, const char* text) {
    std::ofstream(line.folder / name) << text;
    return (line.folder / name).string();
}

} // namespace

TEST_CASE("a promise is due today, at a time to come; what is past is refused and changes nothing") {
    Line line; // noon
    REQUIRE(line.run({"promise", "make", "Write", "--due", "today"}) == 0);
    CHECK(line.out == "Promised: Write (today).\n");
    REQUIRE(line.run({"promise", "make", "Call", "--due", "today", "17:00"}) == 0);
    CHECK(line.out == "Promised: Call (today, 17:00).\n");
    REQUIRE(line.run({"promise", "make", "Read", "--due", "today 18:00"}) == 0);
    for (const std::vector<std::string>& due : std::vector<std::vector<std::string>>{{"today", "08:00"},
                                                                                     {"yesterday"},
                                                                                     {"2026-11-22"},
                                                                                     {"2026-11-22", "23:00"},
                                                                                     {"2060-01-01"},
                                                                                     {"soon"},
                                                                                     {"today", "25:00"},
                                                                                     {"today", "noon"}}) {
        CAPTURE(due.front());
        std::vector<std::string> words{"promise", "make", "Too late", "--due"};
        words.insert(words.end(), due.begin(), due.end());
        CHECK(line.run(words) == 2);
        CHECK(std::ranges::count(line.err, '\n') == 1);
        CHECK(line.out.empty());
    }
    const std::string id = newest_id(line);
    CHECK(line.run({"promise", "renegotiate", id, "--due", "today", "08:00"}) == 2);
    CHECK(line.run({"promise", "renegotiate", id, "--due", "today", "18:00"}) == 1); // nothing changes
    CHECK(line.err.find("is due (today, 18:00) already") != std::string::npos);
    CHECK(line.json({"log"}).size() == 4);
}

TEST_CASE("a promise renegotiated to its own day twice and broken is one broken promise") {
    Line line;
    REQUIRE(line.run({"--today", "2026-01-05", "promise", "make", "Write", "--due", "2026-01-08"}) == 0);
    const std::string id = newest_id(line);
    CHECK(line.run({"--today", "2026-01-06", "promise", "renegotiate", id, "--due", "2026-01-08"}) == 1);
    CHECK(line.run({"--today", "2026-01-06", "promise", "renegotiate", id, "--due", "2026-01-08"}) == 1);
    REQUIRE(line.run({"--today", "2026-01-08", "promise", "broken", id}) == 0);
    const Json stats = line.json({"--today", "2026-01-08", "stats", "Promises"});
    CHECK(stats["outcomes"].back()["outcome"] == "missed");
    CHECK(stats["figures"]["kept_share"] == 0);
    CHECK(!stats["figures"].contains("renegotiated"));
}

TEST_CASE("a promise moved forward and broken leaves no kept day and no streak on its old day") {
    Line line;
    REQUIRE(line.run({"--today", "2026-01-05", "promise", "make", "Write", "--due", "2026-01-20"}) == 0);
    const std::string id = newest_id(line);
    REQUIRE(line.run({"--today", "2026-01-06", "promise", "renegotiate", id, "--due", "2026-01-08"}) == 0);
    REQUIRE(line.run({"--today", "2026-01-08", "promise", "broken", id}) == 0);
    const Json stats = line.json({"--today", "2026-01-20", "stats", "Promises"});
    CHECK(stats["outcomes"].back()["day"] == "2026-01-20");
    CHECK(stats["outcomes"].back()["outcome"] == "not_due");
    CHECK(stats["current_streak"].is_null());
    CHECK(stats["best_streak"].is_null());
    CHECK(stats["figures"]["kept_share"] == 0);
    CHECK(stats["figures"]["renegotiated"] == 1);
}

TEST_CASE("two machines that each made a first promise have one habit once their logs are together") {
    Line here;
    Line there(2);
    REQUIRE(there.run({"add", "Walk"}) == 0);
    REQUIRE(here.run({"promise", "make", "Call", "--due", "2026-11-25"}) == 0);
    REQUIRE(there.run({"promise", "make", "Write", "--due", "2026-11-24"}) == 0);
    const std::string other = there.json({"habits"})[1]["id"];
    REQUIRE(here.run({"import", (there.folder / "kept.db").string()}) == 0);
    const Json habits = here.json({"habits"});
    REQUIRE(habits.size() == 2); // Walk, and the one of promises
    REQUIRE(here.run({"promise", "make", "Read", "--due", "2026-11-24"}) == 0);
    REQUIRE(here.run({"promise", "make", "Sing", "--habit", "Promises"}) == 0);
    REQUIRE(here.run({"stats", other}) == 0);
    for (const Json& promise : here.json({"promise", "list"}))
        CHECK(promise["habit"] == here.json({"promise", "list"})[0]["habit"]);
    CHECK(here.json({"log", "Promises"}).size() == 6);
    CHECK(here.run({"add", "More", "--measure", "promise"}) == 1);
    CHECK(here.err.find("\"Promises\" is it") != std::string::npos);
    REQUIRE(here.run({"erase", "habit", "Promises"}) == 0);
    CHECK(here.json({"promise", "list"}).empty());
    CHECK(here.json({"habits"}).size() == 1);
    REQUIRE(here.run({"promise", "make", "Begin again", "--due", "tomorrow"}) == 0);
    CHECK(here.json({"habits"}).size() == 2);
}

TEST_CASE("undo names an import by its file, however small it is, and the log lists it") {
    Line line;
    const std::string file =
        write(line, "gym.csv", "date,habit,value\n2026-11-20,Gym,yes\n2026-11-21,Gym,no\n2026-11-22,Gym,yes\n");
    REQUIRE(line.run({"import", file}) == 0);
    REQUIRE(line.run({"log"}) == 0);
    CHECK(line.out.find("an import of 3 answers from gym.csv\n") != std::string::npos);
    const std::size_t events = line.json({"log"}).size();
    REQUIRE(line.run({"import", file}) == 0); // nothing new, nothing written
    CHECK(line.json({"log"}).size() == events);
    REQUIRE(line.run({"undo"}) == 0);
    CHECK(line.out == "Undone: an import of 3 answers from gym.csv.\n");
    CHECK(line.json({"habits"}).empty());
    REQUIRE(line.run({"redo"}) == 0);
    CHECK(line.out == "Redone: an import of 3 answers from gym.csv.\n");
    CHECK(line.json({"habits"}).size() == 1);
}

TEST_CASE("after an amount the sentence says the day's total, with the unit in its right number") {
    Line line;
    REQUIRE(line.run({"add", "Read", "--measure", "count", "--target", "20", "--unit", "pages", "--from",
                      "2026-11-01"}) == 0);
    REQUIRE(line.run({"check", "Read", "1"}) == 0);
    CHECK(line.out == "Read, today: 1 page.\n");
    REQUIRE(line.run({"check", "Read", "19"}) == 0);
    CHECK(line.out == "Read, today: 20 pages.\n");
    REQUIRE(line.run({"check", "Read", "5", "--day", "2026-11-03"}) == 0);
    REQUIRE(line.run({"--today", "2026-11-24", "check", "Read", "2", "--day", "yesterday"}) == 0);
    CHECK(line.out == "Read, yesterday: 22 pages.\n");
    REQUIRE(line.run({"--today", "2026-11-25", "check", "Read", "2", "--day", "2026-11-03"}) == 0);
    CHECK(line.out == "Read, Tue 3 Nov: 7 pages.\n");
}

TEST_CASE("a day holds 1,440 minutes: more is refused with what still fits, and changes nothing") {
    Line line;
    REQUIRE(line.run({"add", "Nap", "--measure", "duration", "--target", "30"}) == 0);
    REQUIRE(line.run({"check", "Nap", "1000"}) == 0);
    CHECK(line.run({"check", "Nap", "1000"}) == 2);
    CHECK(line.err.find("say 440 or less") != std::string::npos);
    CHECK(line.json({"log"}).size() == 2);
    REQUIRE(line.run({"check", "Nap", "440"}) == 0);
    CHECK(line.out == "Nap, today: 24 h.\n");
}

TEST_CASE("a planned and an actual time are an answer, alone or with the minutes they come to") {
    Line line;
    REQUIRE(line.run({"add", "On", "--measure", "arrival"}) == 0);
    struct Row {
        std::vector<std::string> words;
        const char* said; ///< nullptr: refused
    };
    for (const Row& row : {Row{{"--planned", "18:00", "--actual", "18:07"}, "7 min late"},
                           Row{{"7", "--planned", "18:00", "--actual", "18:07"}, "7 min late"},
                           Row{{"7", "--planned", "18:00"}, "7 min late"},
                           Row{{"yes", "--planned", "18:00", "--actual", "18:00"}, "on time"},
                           Row{{"--planned", "23:50", "--actual", "00:05"}, "15 min late"},
                           Row{{"--planned", "00:05", "--actual", "23:50"}, "15 min early"},
                           Row{{"--planned", "06:00", "--actual", "18:00"}, "720 min late"},
                           Row{{"--planned", "18:00", "--actual", "06:00"}, "720 min late"},
                           Row{{"5", "--planned", "18:00", "--actual", "18:07"}, nullptr},
                           Row{{"skip", "--planned", "18:00", "--actual", "18:07"}, nullptr},
                           Row{{"--planned", "18:00"}, nullptr}, Row{{"--actual", "18:00"}, nullptr}}) {
        std::vector<std::string> words{"check", "On"};
        words.insert(words.end(), row.words.begin(), row.words.end());
        CAPTURE(row.words.front());
        CHECK(line.run(words) == (row.said != nullptr ? 0 : 2));
        CHECK(line.out == (row.said != nullptr ? "On, today: " + std::string(row.said) + ".\n" : ""));
    }
}

TEST_CASE("a change planned for tomorrow that a harder rule replaces is named") {
    Line line;
    REQUIRE(line.run({"--today", "2026-11-20", "add", "Gym", "--schedule", "2/week"}) == 0);
    REQUIRE(line.run({"--today", "2026-11-20", "check", "Gym", "yes"}) == 0);
    REQUIRE(line.run({"edit", "Gym", "--schedule", "1/week"}) == 0);
    REQUIRE(line.run({"edit", "Gym", "--schedule", "3/week"}) == 0);
    CHECK(line.out == "Changed Gym. From today: 3/week. The change planned for tomorrow is dropped.\n");
}

TEST_CASE("today with every habit in the archive does not say that there are none, and they take no new goals") {
    Line line;
    REQUIRE(line.run({"today"}) == 0);
    CHECK(line.out.find("There are no habits yet.") != std::string::npos);
    REQUIRE(line.run({"add", "Walk"}) == 0);
    REQUIRE(line.run({"archive", "Walk"}) == 0);
    for (const char* look : {"--plain", ""}) {
        std::vector<std::string> words{"today"};
        if (*look != 0)
            words.emplace_back(look);
        REQUIRE(line.run(words) == 0);
        CHECK(line.out.find("There are no habits yet.") == std::string::npos);
        CHECK(line.out.find("All habits are in the archive. `kept resume HABIT` takes one up again.") !=
              std::string::npos);
    }
    CHECK(line.run({"goal", "set", "Walk", "streak", "9", "--by", "2027-02-01"}) == 1);
    CHECK(line.err.find("is in the archive") != std::string::npos);
}
