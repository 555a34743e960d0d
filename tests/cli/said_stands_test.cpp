// What was said stands: records that other trackers, and Kept before, judged wrongly when something else changed.
#include "script.hpp"

#include <algorithm>

using namespace kept;
using namespace kept::test;

namespace {

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
}

std::vector<std::string> days(const std::string& month, int from, int to) {
    std::vector<std::string> all;
    for (int day = from; day <= to; ++day)
        all.push_back(month + (day < 10 ? "-0" : "-") + std::to_string(day));
    return all;
}

} // namespace

TEST_CASE("a week in which the rule changes is one week, and earns no badge for days that have not come") {
    Script gym;
    gym.does({"2026-01-02 add Gym --schedule 1/week --from 2025-12-29"}).yes_on("Gym", {"2026-01-02", "2026-01-05"});
    gym.does({"2026-01-06 edit Gym --schedule 2/week"}).yes_on("Gym", {"2026-01-07", "2026-01-08"});
    CHECK(gym.standing("Gym", "2026-01-09") == "2 of 2, streak 2");
    CHECK(!has(gym.badges("2026-01-09"), "streak-14"));
    gym.does({"2026-01-08 edit Gym --schedule 3/week"}).yes_on("Gym", {"2026-01-09", "2026-01-10"});
    CHECK(gym.standing("Gym", "2026-01-10") == "2 of 2, streak 2");
    CHECK(!has(gym.badges("2026-01-10"), "streak-14"));
}

TEST_CASE("an amount counts for its week when the target changes on the way, either way") {
    for (const char* target : {"60", "40"}) {
        Script read;
        read.does({"2026-01-05 add Read --measure count --target 50 --target-per week", "2026-01-05 check Read 30",
                   "2026-01-06 check Read 15", std::string("2026-01-07 edit Read --target ") + target,
                   "2026-01-08 check Read 20"});
        CHECK(read.standing("Read", "2026-01-12") == "1 of 1, streak 1");
    }
}

TEST_CASE("a slip in the rule that is mended the same day costs nothing") {
    Script gym;
    gym.does({"2026-01-05 add Gym --schedule 3/week"}).yes_on("Gym", {"2026-01-05", "2026-01-06"});
    gym.does({"2026-01-06 edit Gym --schedule 2/week", "2026-01-06 edit Gym --schedule 3/week"});
    gym.yes_on("Gym", {"2026-01-08"});
    CHECK(gym.standing("Gym", "2026-01-12") == "1 of 1, streak 1");
}

TEST_CASE("a week that is met asks nothing more when the rule is made easier") {
    Script gym;
    gym.does({"2026-01-05 add Gym --schedule 3/week"}).yes_on("Gym", days("2026-01", 5, 7));
    gym.does({"2026-01-07 edit Gym --schedule 2/week", "2026-01-08 today"});
    CHECK(gym.out.find("Nothing is open today.") != std::string::npos);
}

TEST_CASE("a limit that was kept is not broken by a tighter one, and one that was passed is not mended by a looser") {
    Script beer;
    beer.does({"2026-01-05 add Beer --measure count --target 20 --target-per week --at-most --unlogged kept",
               "2026-01-05 check Beer 8", "2026-01-06 check Beer 7", "2026-01-07 edit Beer --target 10",
               "2026-01-08 check Beer 0"});
    CHECK(beer.standing("Beer", "2026-01-12") == "1 of 1, streak 1");
    Script wine;
    wine.does({"2026-01-05 add Wine --measure count --target 10 --target-per week --at-most --unlogged kept",
               "2026-01-05 check Wine 8", "2026-01-06 check Wine 4",
               "2026-01-06 edit Wine --target 40 --target-per month"});
    const Json stats = wine.json_on("2026-01-13 stats Wine");
    CHECK(stats["current_streak"].is_null());
    CHECK(stats["reliability"]["30"]["due"] == 1);
}

TEST_CASE("an easier rolling rule does not break the streak, nor does a harder one") {
    Script easier;
    easier.does({"2026-01-05 add Gym --schedule 3/7d --from 2025-12-29"});
    for (const char* day : {"2025-12-29", "2025-12-31", "2026-01-02", "2026-01-05", "2026-01-07", "2026-01-09"})
        easier.does({std::string("2026-01-09 check Gym yes --day ") + day});
    easier.does({"2026-01-09 edit Gym --schedule 2/7d", "2026-01-12 check Gym yes"});
    CHECK(easier.outcomes("Gym", "2026-01-12", 4) == "kept implied implied kept");
    CHECK(easier.standing("Gym", "2026-01-12") == "15 of 15, streak 15");
    Script harder;
    harder.does({"2026-01-05 add Gym --schedule 2/7d"}).yes_on("Gym", {"2026-01-05", "2026-01-06"});
    harder.does({"2026-01-07 edit Gym --schedule 3/7d"}).yes_on("Gym", {"2026-01-08"});
    CHECK(harder.standing("Gym", "2026-01-08") == "4 of 4, streak 4");
}

TEST_CASE("the first day of a habit can be moved back as Kept advises, and every other day stays what it was") {
    Script run;
    run.does({"2026-01-10 add Run --schedule every:2 --from 2026-01-02"});
    for (const char* day : {"02", "04", "06", "08", "10"})
        run.does({std::string("2026-01-10 check Run yes --day 2026-01-") + day});
    const double strength = run.json_on("2026-01-11 stats Run")["strength"].back()["value"];
    run.does({"2026-01-11 edit Run --from 2026-01-01"});
    CHECK(run.standing("Run", "2026-01-11") == "5 of 5, streak 5");
    CHECK(run.json_on("2026-01-11 stats Run")["strength"].back()["value"] == doctest::Approx(strength));
    CHECK(strength == doctest::Approx(0.314).epsilon(0.01));
}

TEST_CASE("every K days starts on the day that is named, and only such a schedule has one") {
    Script run;
    run.does({"2026-01-10 add Run --schedule every:3 --from 2026-01-01 --starting 2026-01-02"});
    CHECK(run.outcomes("Run", "2026-01-05", 5) == "not_due unknown not_due not_due unknown");
    run.does({"2026-01-05 check Run yes", "2026-01-06 edit Run --starting 2026-01-11"}); // the same days: nothing new
    CHECK(run.outcomes("Run", "2026-01-08", 3) == "not_due not_due unknown");
    run.does({"2026-01-08 edit Run --schedule every:2"}); // counts from the day on which it begins
    CHECK(run.outcomes("Run", "2026-01-11", 3) == "unknown not_due unknown");
    CHECK(run.tries("2026-01-10 add Walk --starting 2026-01-02") == 2);
    CHECK(run.err.find("--schedule every:2") != std::string::npos);
    CHECK(run.tries("2026-01-10 add Walk --schedule every:2 --starting soon") == 2);
}

TEST_CASE("ten tenths are one, in a day and in a window") {
    Script water;
    water.does({"2026-01-05 add Water --measure count --target 1 --unit l"});
    for (int i = 0; i < 10; ++i)
        water.does({"2026-01-05 check Water 0.1"});
    CHECK(water.outcomes("Water", "2026-01-05", 1) == "kept");
    CHECK(water.tries("2026-01-05 check Water 0.1234567") != 0);
    CHECK(water.err.find("six decimal places") != std::string::npos);
    CHECK(water.tries("2026-01-05 check Water 1000000000") != 0);
    CHECK(water.tries("2026-01-05 edit Water --target 0.1234567") == 2);
    CHECK(water.json_on("2026-01-05 stats Water")["outcomes"][0]["value"] == 1.0);
}

TEST_CASE("a note written later costs no points, no dot and no badge") {
    Script walk;
    walk.does({"2026-01-01 add Walk"}).yes_on("Walk", days("2026-01", 1, 3));
    const int points = walk.json_on("2026-01-06 today")["xp"];
    walk.does({"2026-01-06 check Walk clear --day 2026-01-02", "2026-01-06 check Walk yes --day 2026-01-02 --note x"});
    CHECK(walk.json_on("2026-01-06 today")["xp"] == points);
    CHECK(has(walk.badges("2026-01-06"), "streak-3"));
    CHECK(walk.json_on("2026-01-06 stats Walk")["outcomes"][1]["backfilled"] == false);
    // A later honest no costs no points either, and its dot is hollow.
    walk.does({"2026-01-20 check Walk no --day 2026-01-03"});
    CHECK(walk.json_on("2026-01-20 today")["xp"] == points);
    CHECK(walk.json_on("2026-01-20 stats Walk")["outcomes"][2]["backfilled"] == true);
    walk.does({"2026-01-20 check Walk clear --day 2026-01-03"});
    CHECK(walk.json_on("2026-01-20 today")["xp"] == points - 10);
}

TEST_CASE("days since a lapse, as of an earlier day, are those of that day") {
    Script contact;
    contact.does({"2026-01-01 add Contact --measure abstain", "2026-01-01 held Contact --since 2026-01-01",
                  "2026-01-01 goal set Contact days_since 20 --by 2026-03-01",
                  "2026-01-10 held Contact --since 2026-01-02", "2026-01-22 held Contact --since 2026-01-11"});
    const Json goal = contact.json_on("2026-01-22 goals")[0];
    CHECK(goal["start"] == 1);
    CHECK(goal["reached"] == "2026-01-20");
}

TEST_CASE("a goal keeps its unit: while the streak counts in another it rests, and is restated, waits or is dropped") {
    Script gym;
    gym.does({"2026-01-05 add Gym --schedule 1/week", "2026-01-05 check Gym yes",
              "2026-01-05 goal set Gym streak 8 --by 2026-06-01", "2026-01-06 edit Gym --schedule daily"});
    gym.yes_on("Gym", days("2026-01", 6, 14));
    Json goal = gym.json_on("2026-01-14 goals")[0];
    CHECK(goal["state"] == "resting");
    CHECK(goal["reached"].is_null());
    CHECK(goal["pace"].is_null());
    CHECK(goal["forecast"].is_null());
    REQUIRE(gym.tries("2026-01-14 goals") == 0);
    CHECK(gym.out.find("Streak of 8 weeks") != std::string::npos);
    const std::string id = goal["id"].get<std::string>().substr(28);
    SUBCASE("restated in days") {
        CHECK(gym.tries("2026-01-14 goal change " + id + " --by 2026-07-01") == 1); // how many days?
        gym.does({"2026-01-14 goal change " + id + " --target 60"});
        CHECK(gym.out.find("60 days") != std::string::npos);
        goal = gym.json_on("2026-01-15 goals")[0];
        CHECK(goal["state"] != "resting");
        CHECK(goal["start"] == 9); // days, as the streak stood when it was restated
        CHECK(goal["now"] == 9);
    }
    SUBCASE("waits until weeks count again") {
        gym.does({"2026-01-14 goal wait " + id});
        CHECK(gym.tries("2026-01-14 goal wait " + id) == 1); // asked once
        gym.does({"2026-01-14 edit Gym --schedule 1/week"});
        CHECK(gym.json_on("2026-01-16 goals")[0]["state"] != "resting");
    }
}

TEST_CASE("a goal of a habit in the archive rests, and none is set on it") {
    Script gym;
    gym.does({"2026-01-05 add Gym", "2026-01-05 check Gym yes", "2026-01-05 goal set Gym streak 3 --by 2026-02-01",
              "2026-01-06 archive Gym"});
    CHECK(gym.json_on("2026-01-20 goals")[0]["state"] == "resting");
    CHECK(gym.tries("2026-01-06 goal set Gym streak 9 --by 2026-02-01") == 1);
    gym.does({"2026-01-21 resume Gym"});
    CHECK(gym.json_on("2026-01-21 goals")[0]["state"] != "resting");
}

TEST_CASE("reached is reached, whatever rule, rest or archive comes later, until an answer is corrected") {
    for (const char* change : {"edit Gym --schedule 1/week", "pause Gym --day 2026-01-02 --until 2026-01-06",
                               "edit Gym --from 2025-12-01", "archive Gym"}) {
        INFO(change);
        Script gym;
        gym.does({"2026-01-01 add Gym", "2026-01-01 goal set Gym streak 5 --by 2026-03-01"});
        gym.yes_on("Gym", days("2026-01", 1, 5));
        const auto reached = [&](const char* day) { return gym.json_on(std::string(day) + " goals")[0]["reached"]; };
        REQUIRE(reached("2026-01-06") == "2026-01-05");
        gym.does({std::string("2026-01-07 ") + change});
        CHECK(reached("2026-01-20") == "2026-01-05");
        gym.does({"2026-01-20 undo"});
        CHECK(reached("2026-01-20") == "2026-01-05");
        gym.does({"2026-01-20 redo"});
        CHECK(reached("2026-01-20") == "2026-01-05");
        gym.does({"2026-01-20 check Gym clear --day 2026-01-03", "2026-01-20 check Gym yes --day 2026-01-03 --note x"});
        CHECK(reached("2026-01-20") == "2026-01-05"); // a note is no correction
        gym.does({"2026-01-21 check Gym no --day 2026-01-03"});
        CHECK(reached("2026-01-21") != "2026-01-05");
    }
}

TEST_CASE("what is logged on a day that is not due counts: for the week, for a limit, and a lapse for the days since") {
    const std::string workdays = " --schedule weekdays:mon,tue,wed,thu,fri";
    Script drinks;
    drinks.does(
        {"2026-01-05 add Drinks --measure count --target 4 --target-per week --at-most --unlogged kept" + workdays,
         "2026-01-05 check Drinks 1", "2026-01-10 check Drinks 9"});
    CHECK(drinks.standing("Drinks", "2026-01-12") == "0 of 1, streak 0");
    CHECK(drinks.json_on("2026-01-10 today")["xp"] == 20); // points as on any day
    Script pages;
    pages.does({"2026-01-05 add Pages --measure count --target 100 --target-per week" + workdays,
                "2026-01-05 check Pages 60", "2026-01-10 check Pages 50"});
    CHECK(pages.standing("Pages", "2026-01-12") == "1 of 1, streak 1");
    Script social;
    social.does({"2026-01-05 add Social --measure abstain" + workdays, "2026-01-09 held Social --since 2026-01-05",
                 "2026-01-10 lapse Social"});
    CHECK(social.json_on("2026-01-11 stats Social")["figures"]["days_since"] == 1);
    CHECK(social.standing("Social", "2026-01-11") == "5 of 5, streak 5"); // of days that were due
}

TEST_CASE("a short open rest leaves one that is planned for later in place") {
    Script walk;
    walk.does({"2026-01-01 add Walk"}).yes_on("Walk", days("2026-01", 1, 4));
    walk.does({"2026-01-04 pause Walk --day 2026-01-10 --until 2026-01-14", "2026-01-05 pause Walk",
               "2026-01-07 resume Walk"});
    walk.yes_on("Walk", {"2026-01-07", "2026-01-08", "2026-01-09", "2026-01-15", "2026-01-16"});
    CHECK(walk.outcomes("Walk", "2026-01-16", 7) == "skipped skipped skipped skipped skipped kept kept");
    CHECK(walk.standing("Walk", "2026-01-16") == "9 of 9, streak 9");
}

TEST_CASE("planned rest does not lower strength when it is over") {
    Script gym;
    gym.does({"2026-01-01 add Gym --schedule 3/week --from 2025-09-01"});
    const Day first = *parse_day("2025-09-01");
    for (Day day = first; day <= *parse_day("2026-02-28"); ++day) {
        const bool rests = day >= *parse_day("2026-01-12") && day <= *parse_day("2026-02-01");
        const Weekday weekday = weekday_of(day);
        if (!rests && (weekday == Weekday::Monday || weekday == Weekday::Wednesday || weekday == Weekday::Friday))
            gym.does({"2026-02-28 check Gym yes --day " + to_text(day)});
    }
    gym.does({"2026-02-28 pause Gym --day 2026-01-12 --until 2026-02-01"});
    const Json strength = gym.json_on("2026-02-28 stats Gym")["strength"];
    const auto on = [&](const char* day) {
        return strength[static_cast<std::size_t>(*parse_day(day) - first)]["value"].get<double>();
    };
    for (const char* day : {"2026-02-01", "2026-02-04", "2026-02-11", "2026-02-28"})
        CHECK(on(day) >= on("2026-01-11") - 1e-9);
}

TEST_CASE("a morning has one strength everywhere, and an amount that can grow takes nothing away yet") {
    Script read;
    read.does({"2026-01-01 add Read"}).yes_on("Read", days("2026-01", 1, 10));
    CHECK(read.json_on("2026-01-11 today")["habits"][0]["strength"] == doctest::Approx(0.413).epsilon(0.01));
    for (const char* command : {"today", "today --plain", "stats Read", "review"}) {
        INFO(command);
        REQUIRE(read.tries(std::string("2026-01-11 ") + command) == 0);
        CHECK(read.out.find("41") != std::string::npos);
        CHECK(read.out.find("39") == std::string::npos);
    }
    Script water;
    water.does({"2026-01-01 add Water --measure count --target 8"});
    for (const std::string& day : days("2026-01", 1, 10))
        water.does({day + " check Water 8"});
    water.does({"2026-01-11 check Water 1"});
    CHECK(water.standing("Water", "2026-01-11") == "10 of 10, streak 10");
    REQUIRE(water.tries("2026-01-11 today") == 0);
    CHECK(water.out.find("1 question is open") != std::string::npos);
}

TEST_CASE("another first weekday leaves the weeks that were as they were") {
    Script gym;
    gym.does({"2026-01-05 add Gym --schedule 2/week --from 2025-12-29"});
    for (const char* day : {"2025-12-29", "2026-01-04", "2026-01-05"}) // Monday and Sunday of the first week
        gym.does({std::string("2026-01-05 check Gym yes --day ") + day});
    CHECK(gym.standing("Gym", "2026-01-05") == "1 of 1, streak 1");
    gym.does({"2026-01-06 set first_weekday sunday"});
    CHECK(gym.standing("Gym", "2026-01-06") == "1 of 1, streak 1");
    // The week from 5 January is cut short on Saturday and says nothing; the next runs from Sunday, the 11th.
    gym.yes_on("Gym", {"2026-01-11", "2026-01-17"});
    CHECK(gym.standing("Gym", "2026-01-18") == "2 of 2, streak 2");
}
