// Promises, urges, rest, points, badges, goals and insights through the command line.
#include "line.hpp"

#include <algorithm>
#include <fstream>

using namespace kept;
using namespace kept::test;

namespace {

const Json* find(const Json& all, const char* key, const std::string& value) {
    const auto found = std::ranges::find_if(all, [&](const Json& one) { return one[key] == value; });
    return found != all.end() ? &*found : nullptr;
}

/// The end of the id of the first promise or goal.
std::string first_id(Line& line, const char* command, const char* sub) {
    std::vector<std::string> words{command};
    if (sub != nullptr)
        words.emplace_back(sub);
    return line.json(words)[0]["id"].get<std::string>().substr(28);
}

} // namespace

TEST_CASE("a timer is started, stopped and dropped by command") {
    Line line;
    REQUIRE(line.run({"add", "Read", "--measure", "duration", "--target", "30"}) == 0);
    REQUIRE(line.run({"timer", "start", "Read"}) == 0);
    CHECK(line.run({"timer", "start", "Read"}) == 1);
    REQUIRE(line.run({"today"}) == 0);
    CHECK(line.out.find("timer: 0 min") != std::string::npos);
    REQUIRE(line.run({"timer", "stop", "Read", "--minutes", "20"}) == 0);
    CHECK(line.json({"today"})["habits"][0]["outcome"] == "partial");
    REQUIRE(line.run({"timer", "start", "Read"}) == 0);
    REQUIRE(line.run({"timer", "drop", "Read"}) == 0);
    CHECK(line.run({"timer", "stop", "Read"}) == 1);
    CHECK(line.run({"timer"}) == 2);
}

TEST_CASE("today is a dashboard in lines: strength, the last seven days, the streak") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-11-17"}) == 0);
    REQUIRE(line.run({"add", "Read", "--schedule", "weekdays:tue", "--from", "2026-11-17"}) == 0);
    for (const char* answer : {"2026-11-20=yes", "2026-11-21=no", "2026-11-22=skip"}) {
        const std::string text = answer;
        REQUIRE(line.run({"--today", text.substr(0, 10), "check", "Walk", text.substr(11)}) == 0);
    }
    REQUIRE(line.run({"check", "Walk", "yes", "--day", "2026-11-19"}) == 0);
    REQUIRE(line.run({"today"}) == 0);
    CHECK(line.out.find("T W T F S S M ") != std::string::npos);
    CHECK(line.out.find("· · ○ ● × – · ") != std::string::npos);
    CHECK(line.out.find("Read") == std::string::npos); // not due on a Monday
    CHECK(line.out.find("1 question is open. `kept check` asks what is.") != std::string::npos);
    CHECK(line.out.find('\x1b') == std::string::npos);
    line.takes_colour = true;
    REQUIRE(line.run({"today"}) == 0);
    CHECK(line.out.find("\x1b[1mWalk\x1b[0m") != std::string::npos);
    line.takes_colour = false;
    REQUIRE(line.run({"check", "Walk", "yes"}) == 0);
    REQUIRE(line.run({"today"}) == 0);
    CHECK(line.out.find("1 day") != std::string::npos);
    CHECK(line.out.find("Nothing is open today.") != std::string::npos);
    REQUIRE(line.run({"set", "show_streaks", "off"}) == 0);
    REQUIRE(line.run({"today"}) == 0);
    CHECK(line.out.find("1 day") == std::string::npos);
}

TEST_CASE("today in sentences has no bars, marks or columns, and says the same") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-11-20"}) == 0);
    REQUIRE(line.run({"check", "Walk", "yes", "--day", "2026-11-21"}) == 0);
    REQUIRE(line.run({"--today", "2026-11-22", "check", "Walk", "no"}) == 0);
    REQUIRE(line.run({"today", "--plain"}) == 0);
    CHECK(line.out.find("Walk: open. Strength ") != std::string::npos);
    CHECK(line.out.find("The days before today, oldest first: open, kept (written later), answered no.") !=
          std::string::npos);
    for (const unsigned char c : line.out)
        CHECK(c < 0x80);
}

TEST_CASE("today tells what stands beside the questions: open promises, goals, the next badge") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-11-01"}) == 0);
    REQUIRE(line.run({"check", "Walk", "yes"}) == 0);
    REQUIRE(line.run({"goal", "set", "Walk", "streak", "30", "--by", "2027-02-01"}) == 0);
    REQUIRE(line.run({"promise", "make", "Call the school", "--due", "2026-11-24", "17:00"}) == 0);
    for (const auto& words : {std::vector<std::string>{"today"}, {"today", "--plain"}}) {
        REQUIRE(line.run(words) == 0);
        CHECK(line.out.find("Open promise: Call the school (tomorrow, 17:00).\n") != std::string::npos);
        CHECK(line.out.find("Goal, Walk: Streak of 30 days by 1 February 2027. ") != std::string::npos);
        CHECK(line.out.find("Next badge: ") != std::string::npos);
    }
    REQUIRE(line.run({"--today", "2026-11-25", "today", "--plain"}) == 0);
    CHECK(line.out.find("Open promise, overdue: Call the school") != std::string::npos);
}

TEST_CASE("a promise is made, renegotiated before it is due, and kept") {
    Line line;
    REQUIRE(line.run({"promise", "make", "Call the school", "--to", "Ann", "--due", "2026-11-24", "17:00"}) == 0);
    CHECK(line.out == "Promised: Call the school (tomorrow, 17:00).\n");
    Json promise = line.json({"promise", "list"})[0];
    CHECK(promise["state"] == "open");
    CHECK(promise["at"] == "17:00");
    CHECK(line.json({"habits"})[0]["measure"] == "promise"); // added with the first promise
    const std::string id = first_id(line, "promise", "list");
    REQUIRE(line.run({"promise", "renegotiate", id, "--due", "2026-11-26"}) == 0);
    CHECK(line.run({"--today", "2026-11-27", "promise", "renegotiate", id, "--due", "2026-11-28"}) == 1);
    CHECK(line.err.find("it can be renegotiated before it is due") != std::string::npos);
    CHECK(line.json({"--today", "2026-11-27", "promise", "list"})[0]["state"] == "overdue");
    REQUIRE(line.run({"--today", "2026-11-27", "promise", "keep", id}) == 0);
    const Json outcomes = line.json({"--today", "2026-11-27", "stats", "Promises"})["outcomes"];
    CHECK((*find(outcomes, "day", "2026-11-24"))["outcome"] == "not_due"); // renegotiated in time
    CHECK((*find(outcomes, "day", "2026-11-25"))["outcome"] == "not_due");
    CHECK((*find(outcomes, "day", "2026-11-26"))["outcome"] == "kept");
    CHECK(line.run({"promise", "keep", id}) == 1); // settled already
    CHECK(line.run({"promise", "make", "Too late", "--due", "2026-11-20"}) == 2);
    CHECK(line.run({"promise", "make", "When", "--due", "2026-11-25", "25:00"}) == 2);
}

TEST_CASE("broken and late are said as such, and an undo brings the promise back") {
    Line line;
    REQUIRE(line.run({"promise", "make", "Fix the tap", "--due", "2026-11-23"}) == 0);
    const std::string id = first_id(line, "promise", "list");
    REQUIRE(line.run({"promise", "broken", id}) == 0);
    CHECK(line.json({"today"})["habits"][0]["outcome"] == "missed");
    REQUIRE(line.run({"undo"}) == 0);
    CHECK(line.json({"promise", "list"})[0]["state"] == "open");
    REQUIRE(line.run({"promise", "late", id}) == 0);
    CHECK(line.json({"today"})["habits"][0]["outcome"] == "partial");
}

TEST_CASE("abstaining: urges, a lapse, and a span that was held") {
    Line line;
    REQUIRE(line.run({"add", "No phone in bed", "--measure", "abstain", "--from", "2026-11-10"}) == 0);
    REQUIRE(line.run({"urge", "--peak", "7", "--trigger", "late reply", "--acted", "no", "--day", "2026-11-20"}) == 0);
    CHECK(line.out == "No phone in bed, Fri 20 Nov: urge: late reply, peak 7 of 10, ridden out.\n");
    REQUIRE(line.run({"held", "No phone", "--since", "2026-11-14"}) == 0);
    REQUIRE(line.run({"lapse", "--day", "2026-11-12"}) == 0);
    const Json stats = line.json({"stats", "No phone"});
    CHECK((*find(stats["outcomes"], "day", "2026-11-12"))["outcome"] == "missed");
    CHECK((*find(stats["outcomes"], "day", "2026-11-13"))["outcome"] == "unknown");
    CHECK((*find(stats["outcomes"], "day", "2026-11-20"))["outcome"] == "kept");
    CHECK(stats["current_streak"]["length"] == 10);
    CHECK(stats["figures"]["days_since"] == 11);
    CHECK(stats["figures"]["urges_ridden_share"] == 1);
    REQUIRE(line.run({"add", "Walk"}) == 0);
    CHECK(line.run({"held", "Walk", "--since", "2026-11-23"}) == 1);
    CHECK(line.run({"held", "No phone", "--since", "2026-11-01"}) == 1);
    CHECK(line.run({"urge", "--trigger", "none"}) == 2);
}

TEST_CASE("a duration is logged in minutes, and an arrival by its two times") {
    Line line;
    REQUIRE(line.run({"add", "Practise", "--measure", "duration", "--target", "30", "--target-per", "week"}) == 0);
    REQUIRE(line.run({"check", "Practise", "20"}) == 0);
    CHECK(line.out == "Practise, today: 20 min.\n");
    CHECK(line.json({"today"})["habits"][0]["outcome"] == "partial");
    CHECK(line.json({"habits"})[0]["target_per"] == "week");
    CHECK(line.run({"check", "Practise", "1500"}) == 2);
    REQUIRE(line.run({"add", "On time", "--measure", "arrival"}) == 0);
    REQUIRE(line.run({"check", "On time", "--planned", "23:55", "--actual", "00:05", "--what", "train"}) == 0);
    CHECK(line.out == "On time, today: 10 min late.\n");
    CHECK(line.run({"check", "On time", "--planned", "9", "--actual", "10:00"}) == 2);
    CHECK(line.run({"check", "Practise", "--planned", "9:00", "--actual", "10:00"}) == 2);
}

TEST_CASE("a habit rests, goes on, and is put away") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-11-10"}) == 0);
    REQUIRE(line.run({"pause", "Walk", "--day", "2026-11-15", "--until", "2026-11-18"}) == 0);
    Json outcomes = line.json({"stats", "Walk"})["outcomes"];
    CHECK((*find(outcomes, "day", "2026-11-15"))["outcome"] == "skipped");
    CHECK((*find(outcomes, "day", "2026-11-19"))["outcome"] == "unknown");
    REQUIRE(line.run({"pause", "Walk"}) == 0);
    CHECK(line.json({"habits"})[0]["state"] == "paused");
    REQUIRE(line.run({"resume", "Walk", "--day", "2026-11-25"}) == 0);
    CHECK(line.json({"--today", "2026-11-26", "habits"})[0]["state"] == "active");
    CHECK(line.run({"--today", "2026-11-26", "resume", "Walk"}) == 1);
    REQUIRE(line.run({"--today", "2026-11-26", "archive", "Walk"}) == 0);
    CHECK(line.json({"habits"})[0]["state"] == "archived");
    REQUIRE(line.run({"undo"}) == 0);
    CHECK(line.json({"habits"})[0]["state"] == "paused");
}

TEST_CASE("looser rules wait for tomorrow, harder ones may start today, what is not provably harder waits") {
    struct Row {
        std::vector<std::string> edit;
        bool is_from_tomorrow;
    };
    for (const Row& row : {Row{{"--schedule", "daily"}, false}, Row{{"--schedule", "weekdays:mon,wed,fri"}, false},
                           Row{{"--schedule", "weekdays:mon"}, true}, Row{{"--schedule", "weekdays:tue,thu"}, true},
                           Row{{"--schedule", "2/week"}, true}}) {
        Line line;
        REQUIRE(line.run({"--today", "2026-11-20", "add", "Walk", "--schedule", "weekdays:mon,wed"}) == 0);
        REQUIRE(line.run({"--today", "2026-11-20", "check", "Walk", "yes"}) == 0);
        std::vector<std::string> words{"edit", "Walk"};
        words.insert(words.end(), row.edit.begin(), row.edit.end());
        REQUIRE(line.run(words) == 0);
        CAPTURE(row.edit);
        CHECK((line.out.find("from tomorrow") != std::string::npos) == row.is_from_tomorrow);
    }
}

TEST_CASE("a rule may be changed from a later day on, but not loosened before tomorrow") {
    Line line;
    REQUIRE(line.run({"--today", "2026-11-20", "add", "Read", "--measure", "count", "--target", "10"}) == 0);
    REQUIRE(line.run({"--today", "2026-11-20", "check", "Read", "10"}) == 0);
    CHECK(line.run({"edit", "Read", "--target", "5", "--rule-from", "2026-11-23"}) == 1);
    CHECK(line.err.find("holds from tomorrow on at the earliest") != std::string::npos);
    CHECK(line.run({"edit", "Read", "--target", "20", "--rule-from", "2026-11-22"}) == 1);
    REQUIRE(line.run({"edit", "Read", "--target", "5", "--rule-from", "2026-12-01"}) == 0);
    CHECK(line.out == "Changed Read, from Tue 1 Dec.\n");
    CHECK(line.json({"--today", "2026-11-30", "habits"})[0]["target"] == 10);
    CHECK(line.json({"--today", "2026-12-01", "habits"})[0]["target"] == 5);
}

TEST_CASE("today tells level and points, and undo takes back exactly what was given") {
    Line line;
    REQUIRE(line.run({"add", "Walk"}) == 0);
    Json today = line.json({"today"});
    CHECK(today["level"] == 1);
    CHECK(today["xp"] == 0);
    REQUIRE(line.run({"check", "Walk", "no"}) == 0);
    CHECK(line.json({"today"})["xp_today"] == 10);
    REQUIRE(line.run({"undo"}) == 0);
    CHECK(line.json({"today"})["xp"] == 0);
}

TEST_CASE("badges are listed with their progress, and a first one is earned") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-11-20"}) == 0);
    for (const char* day : {"2026-11-21", "2026-11-22", "2026-11-23"})
        REQUIRE(line.run({"check", "Walk", "yes", "--day", day}) == 0);
    const Json badges = line.json({"badges"});
    CHECK(badges.size() >= 45);
    const Json& three = *find(badges, "id", "streak-3");
    CHECK(three["earned"] == "2026-11-23");
    CHECK(three["progress"] == 1);
    CHECK(three["left"].is_null());
    const Json& seven = *find(badges, "id", "streak-7");
    CHECK(seven["earned"].is_null());
    CHECK(seven["progress"].get<double>() == doctest::Approx(3.0 / 7));
    CHECK(seven["left"] == "4 more days kept");
    CHECK(line.run({"badges"}) == 0);
}

TEST_CASE("without a catalogue there are no badges, and everything else works") {
    Line line;
    line.assets = line.folder.path();
    REQUIRE(line.run({"add", "Walk"}) == 0);
    CHECK(line.json({"today"})["level"] == 1);
    CHECK(line.run({"badges"}) == 1);
    CHECK(line.err.find("cannot be read") != std::string::npos);
    std::ofstream(line.folder / "badges.json") << "[\n{\"id\": 3}]";
    CHECK(line.run({"badges"}) == 1);
    CHECK(line.err == "kept: badges.json, line 2: \"id\" is no text.\n");
}

TEST_CASE("a goal is set, listed with its pace, changed and dropped") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-10-01"}) == 0);
    for (int k = 40; k >= 0; --k)
        REQUIRE(line.run(
                    {"check", "Walk", k % 4 == 0 ? "no" : "yes", "--day", to_text(*parse_day("2026-11-23") - k)}) == 0);
    REQUIRE(line.run({"goal", "set", "Walk", "strength", "90", "--by", "2027-02-01"}) == 0);
    CHECK(line.out == "Goal set for Walk: Strength 90 % by 1 February 2027.\n");
    CHECK(line.run({"goal", "set", "Walk", "strength", "20", "--by", "2027-02-01"}) == 1); // met already
    CHECK(line.run({"goal", "set", "Walk", "strength", "90", "--by", "2026-11-01"}) == 2);
    CHECK(line.run({"goal", "set", "Walk", "wingspan", "90", "--by", "2027-02-01"}) == 1);
    Json goal = line.json({"goals"})[0];
    CHECK(goal["on"] == "strength");
    CHECK(goal["target"] == 90);
    CHECK(goal["by"] == "2027-02-01");
    CHECK(goal["state"] == "on_pace");
    CHECK(goal["start"].get<double>() > 20);
    CHECK(goal["forecast"]["low"].get<double>() <= goal["forecast"]["mid"].get<double>());
    CHECK(goal["reached"].is_null());
    const std::string id = first_id(line, "goals", nullptr);
    REQUIRE(line.run({"goal", "change", id, "--target", "80"}) == 0);
    CHECK(line.json({"goals"})[0]["target"] == 80);
    REQUIRE(line.run({"goal", "drop", id}) == 0);
    CHECK(line.json({"goals"})[0]["state"] == "dropped");
    REQUIRE(line.run({"undo"}) == 0);
    CHECK(line.json({"goals"})[0]["state"] == "on_pace");
    CHECK(line.run({"goals"}) == 0);
}

TEST_CASE("a pattern that holds is told with the stats of its habit") {
    Line line;
    REQUIRE(line.run({"add", "Walk", "--from", "2026-01-05"}) == 0);
    for (Day day = *parse_day("2026-01-05"); day <= *parse_day("2026-08-30"); ++day) {
        const bool is_hard = weekday_of(day) == Weekday::Monday;
        REQUIRE(line.run({"check", "Walk", is_hard || day.number % 9 == 0 ? "no" : "yes", "--day", to_text(day)}) == 0);
    }
    const Json insights = line.json({"stats", "Walk"})["insights"];
    REQUIRE(insights.size() == 1);
    CHECK(insights[0]["sentence"].get<std::string>().starts_with("Mondays are hardest: kept 0 % of 34, other days "));
    CHECK(insights[0]["here"]["n"] == 34);
    CHECK(insights[0]["p"].get<double>() < 1e-6);
    CHECK(insights[0]["questions"].get<int>() >= 8);
    REQUIRE(line.run({"stats", "Walk"}) == 0);
    CHECK(line.out.find("Mondays are hardest") != std::string::npos);
}
