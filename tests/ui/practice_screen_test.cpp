#include "practice_driver.hpp"
#include "words_that_shame.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

void open_part(DashboardDriver& kept, const char* part) {
    kept.click("rail/practice");
    kept.run_until_idle();
    kept.click(std::string("practice/part/") + part);
    kept.run_until_idle();
}

} // namespace

TEST_CASE("exercises stand by family, each with its why") {
    DashboardDriver kept({1280, 1400});
    kept.key(Key::Digit5, ui::mods::ctrl);
    kept.run_until_idle();
    for (const char* family : {"Calm", "Thoughts", "Together", "Direction"})
        CHECK(kept.sees(family));
    CHECK(kept.sees("Thought record"));
    kept.click("practice/open/thought-record");
    kept.run_until_idle();
    CHECK(kept.sees("What happened?"));
}

TEST_CASE("a step that reaches out is not offered while contact is unknown, no, or danger is not ruled out") {
    for (const char* wanted : {"unknown", "no", "yes"})
        for (const char* danger : {"unsure", "no", "yes"}) {
            CAPTURE(std::string(wanted));
            CAPTURE(std::string(danger));
            const bool is_open = std::string(wanted) == "yes" && std::string(danger) == "no";
            PracticeDriver driver;
            DashboardDriver& kept = driver.kept;
            kept.apply(SetSetting{"contact_wanted", wanted});
            kept.apply(SetSetting{"contact_danger", danger});
            driver.begin(driver.practice("gratitude"));
            kept.click("practice/next");
            kept.run_until_idle();
            CHECK(kept.ui().has("practice/step/say_it") == is_open);
            CHECK(kept.ui().has("practice/gate/closed") == !is_open);
        }
}

TEST_CASE("the gate comes before the exercise, says why and what helps, and cannot be changed there") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    kept.state.screen = ui::Screen::Practice;
    kept.run_until_idle();
    kept.click("practice/open/apology");
    kept.run_until_idle();
    CHECK(kept.sees("Is contact wanted by the other person?"));
    CHECK(kept.sees("not known"));
    CHECK(kept.ui().has("practice/gate/closed"));
    for (const std::string& id : kept.ui().mark_ids())
        CHECK_MESSAGE(!id.starts_with("safety/"), id);
    kept.click("practice/gate/change");
    kept.run_until_idle();
    CHECK(kept.ui().has("safety/wanted/yes"));
    CHECK_FALSE(kept.ui().has("practice/step/regret"));
}

TEST_CASE("the answers about contact are changed on their own page, and help lines are the user's own") {
    DashboardDriver kept({1280, 1400});
    open_part(kept, "safety");
    CHECK(kept.sees("Kept is a notebook."));
    for (const std::string& text : kept.ui().texts()) // no number of anybody's
        CHECK_MESSAGE(std::ranges::count_if(text, [](unsigned char c) { return std::isdigit(c) != 0; }) < 4, text);
    kept.click("safety/wanted/yes");
    kept.click("safety/danger/no");
    kept.run_until_idle();
    CHECK(may_reach_out(kept.world.journal.settings().contact));
    kept.click("safety/wanted/no");
    kept.run_until_idle();
    CHECK_FALSE(may_reach_out(kept.world.journal.settings().contact));
    kept.click("safety/help-lines");
    kept.type("Crisis line: see the card on the fridge");
    kept.click("safety/keep-help-lines");
    kept.run_until_idle();
    CHECK(kept.world.journal.settings().help_lines == "Crisis line: see the card on the fridge");
}

TEST_CASE("a week is looked back at: numbers, five questions, one event and thirty points") {
    DashboardDriver kept({1280, 2000});
    const HabitId walk = kept.add("Walk");
    for (int back = 1; back <= 9; ++back)
        kept.world.say(walk, {.answer = back % 3 == 0 ? Answer::No : Answer::Yes}, back);
    open_part(kept, "review");
    CHECK(kept.ui().has("review/answered"));
    kept.click("review/went_well");
    kept.type("seven walks");
    kept.click("review/small_step");
    kept.type("shoes by the door");
    kept.ui().pass(5);
    kept.ui().frames(3);
    CHECK(kept.world.journal.practices().drafts().size() == 1);
    const int before = kept.achievements().points();
    kept.click("review/save");
    kept.run_until_idle();
    REQUIRE(kept.world.journal.practices().reviews().size() == 1);
    CHECK(kept.world.journal.practices().drafts().empty());
    kept.achievements().refresh(kept.world.journal, kept.world.today);
    CHECK(kept.achievements().points() == before + 30);
    const auto& badges = kept.achievements().badges();
    const auto first = std::ranges::find(badges, "review-1", &Badge::id) - badges.begin();
    CHECK(kept.achievements().badge_statuses().at(static_cast<std::size_t>(first)).earned.has_value());
    const EventIndex saved = kept.world.journal.practices().reviewed().front();
    CHECK(decode_review(kept.world.journal.events().body_of(saved)).answers.at("went_well").text == "seven walks");
    kept.click("rail/journal");
    kept.run_until_idle();
    CHECK(kept.sees("seven walks"));
}

TEST_CASE("a promise that is due soon gets a new day in the look back") {
    DashboardDriver kept({1280, 2000});
    kept.apply(MakePromise{.habit = {}, .text = "Fix the gate", .to = {}, .due = {kept.world.today + 1, std::nullopt}});
    open_part(kept, "review");
    const Promise* promise = kept.world.journal.promises().all().front();
    kept.click("review/promise/" + to_text(promise->id).substr(28) + "/later");
    kept.run_until_idle();
    CHECK(*kept.world.journal.promises().all().front()->due().day == kept.world.today + 8);
}

TEST_CASE("a month and a year are looked back at in charts, and a report is written from there") {
    DashboardDriver kept({1280, 2000});
    const HabitId walk = kept.add("Walk");
    for (int back = 1; back <= 60; ++back)
        kept.world.say(walk, {.answer = Answer::Yes}, back);
    std::optional<ui::ReportWish> wish;
    kept.services.report_parts = {{"numbers", "The numbers"}, {"charts", "Charts"}};
    kept.services.write_report = [&](const ui::ReportWish& asked) {
        wish = asked;
        return std::string("Written.");
    };
    open_part(kept, "review");
    kept.click("review/span/month");
    kept.run_until_idle();
    CHECK(kept.ui().has("review/kept/kept/2026-11-01"));
    kept.click("review/before");
    kept.run_until_idle();
    CHECK(kept.sees("Oct 2026"));
    kept.click("review/report");
    kept.run_until_idle();
    kept.click("report/charts");
    kept.click("report/ok");
    kept.run_until_idle();
    REQUIRE(wish);
    CHECK(to_text(wish->from) == "2026-10-01");
    CHECK(wish->left_out == std::set<std::string>{"charts"});
    CHECK(kept.sees("Written."));
    kept.click("review/span/year");
    kept.run_until_idle();
    CHECK(kept.ui().has("review/kept/kept/2026-03-01"));
}

TEST_CASE("a programme is begun with its habits, gone through step by step, paused, and left") {
    DashboardDriver kept({1280, 2000});
    open_part(kept, "programmes");
    kept.click("programme/be-on-time");
    kept.run_until_idle();
    kept.click("programme/habit/evening-plan");
    kept.click("programme/begin");
    kept.run_until_idle();
    CHECK(kept.world.journal.habits().size() == 2); // one was left out
    REQUIRE(kept.world.journal.programmes().find("be-on-time") != nullptr);
    CHECK(kept.sees("Week 1 of 8, 0 of 8 steps done"));
    kept.click("programme/week-1/done");
    kept.run_until_idle();
    CHECK(kept.sees("Week 1 of 8, 1 of 8 steps done"));
    kept.click("programme/pause");
    kept.run_until_idle();
    CHECK(kept.sees("Paused in week 1"));
    kept.click("programme/resume");
    kept.run_until_idle();
    kept.click("programme/leave");
    kept.run_until_idle();
    CHECK(kept.sees("Left, 1 of 8 steps done"));
    kept.key(Key::U);
    kept.run_until_idle();
    CHECK(kept.sees("Week 1 of 8"));
}

TEST_CASE("a programme under way shows this week’s step on Today, to be marked there") {
    DashboardDriver kept({1280, 1400});
    kept.add("Walk");
    kept.apply(ChangeProgramme{{"letting-go", ProgrammeDeed::Start, 0}});
    kept.run_until_idle();
    CHECK(kept.sees("week 1 of 8"));
    kept.click("today/programme/letting-go/done");
    kept.run_until_idle();
    CHECK(kept.world.journal.programmes().find("letting-go")->steps_done.contains(1));
    kept.click("today/programme/letting-go/open");
    kept.run_until_idle();
    CHECK(kept.sees("All programmes"));
}

TEST_CASE("Today offers the look back at a week until it is written") {
    DashboardDriver kept({1280, 1400});
    kept.add("Walk");
    kept.run_until_idle();
    REQUIRE(kept.ui().has("today/review"));
    kept.click("today/review");
    kept.run_until_idle();
    CHECK(kept.sees("What went well?"));
    kept.apply(SaveReview{week_to_review(kept.world.today, Weekday::Monday), R"({"went_well":"a walk"})"});
    kept.click("rail/today");
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().has("today/review"));
}

TEST_CASE("nothing on the practice screens says a word that shames") {
    for (const ImVec2 size : {ImVec2{800, 600}, ImVec2{1280, 800}}) {
        DashboardDriver kept(size);
        for (const char* part : {"exercises", "programmes", "review", "safety"}) {
            open_part(kept, part);
            for (const std::string& text : kept.ui().texts())
                for (const std::string_view word : words_that_shame)
                    CHECK_MESSAGE(text.find(word) == std::string::npos, text);
        }
    }
}
