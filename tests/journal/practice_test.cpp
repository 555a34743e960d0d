#include "journal/commands/command.hpp"
#include "journal/commands/erase.hpp"
#include "journal/derived/practice_figures.hpp"
#include "journal/derived/review.hpp"
#include "journal/describe.hpp"
#include "journal/practices/practice_body.hpp"
#include "journal/practices/practice_entry.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

using namespace kept;
using kept::test::World;

namespace {

PracticeAnswers some_answers() {
    return {{"situation", {.text = "the bridge was up", .items = {}, .numbers = {}}},
            {"emotions", {.text = {}, .items = {"anger", "shame"}, .numbers = {}}},
            {"emotions_before", {.text = {}, .items = {}, .numbers = {{"anger", 80}, {"shame", 60}}}},
            {"balanced_belief", {.text = {}, .items = {}, .numbers = {{"", 70}}}},
            {"return", {.text = "come back", .items = {}, .numbers = {{"day", 20780}, {"minute", 1080}}}}};
}

const PracticeDraft& only_draft(const World& world) {
    REQUIRE(world.journal.practices().drafts().size() == 1);
    return world.journal.practices().drafts().front();
}

} // namespace

TEST_CASE("answers of every form are written so that they are read again") {
    const PracticeAnswers answers = some_answers();
    CHECK(decode_answers(encode_answers(answers)) == answers);
    CHECK(encode_answers({{"a", {}}}) == "{}");
    CHECK_THROWS_AS(decode_answers("[1]"), EventError);
    CHECK(decode_answers(R"({"a":null,"b":[1,"x"],"c":{"d":true}})").at("b").items == std::vector<std::string>{"x"});
}

TEST_CASE("a draft holds only what changed, and what was emptied stays empty") {
    PracticeAnswers before = some_answers();
    PracticeAnswers after = before;
    after["situation"].text = "the bridge was up again";
    after.erase("emotions");
    const std::string changes = encode_changes(before, after);
    CHECK(changes == R"({"emotions":"","situation":"the bridge was up again"})");
    merge_answers(before, decode_answers(changes));
    CHECK(before == after);
}

TEST_CASE("a draft is gone on with where it was left, is no step of undo, and is over once saved") {
    World world;
    world.add("Walk");
    world.apply(DraftPractice{"thought-record", {}, 0, R"({"situation":"rain"})"});
    const Uuid draft = only_draft(world).id;
    world.apply(DraftPractice{"thought-record", draft, 2, R"({"balanced":"it was only rain"})"});
    CHECK(only_draft(world).page == 2);
    CHECK(only_draft(world).answers.at("situation").text == "rain");
    CHECK(only_draft(world).answers.at("balanced").text == "it was only rain");
    CHECK(world.apply(Undo{}).summary == "Undone: adding Walk");
    world.apply(SavePractice{"thought-record", world.today, R"({"situation":"rain"})", draft});
    CHECK(world.journal.practices().drafts().empty());
    CHECK(world.journal.practices().practices().size() == 1);
    CHECK(world.apply(Undo{}).summary == "Undone: Thought record");
    CHECK(only_draft(world).id == draft); // what was written is still there
}

TEST_CASE("a draft that was set aside is not offered again") {
    World world;
    world.apply(DraftPractice{"apology", {}, 0, R"({"regret":"I was late"})"});
    const Uuid draft = only_draft(world).id;
    world.apply(DiscardDraft{draft});
    CHECK(world.journal.practices().drafts().empty());
    CHECK_THROWS_AS(world.apply(DiscardDraft{draft}), CommandError);
    CHECK_THROWS_AS(world.apply(DraftPractice{"apology", draft, 1, "{}"}), CommandError);
}

TEST_CASE("a finished exercise can be a check-in and a promise too, all in one step of undo") {
    World world;
    const HabitId steady = world.add("Steady", MeasureKind::Calm);
    SavePractice save{"hard-moment", world.today,
                      R"({"feeling":["hurt"],"before":8,"after":3,"acted":"no","skill":"a walk"})"};
    save.counts_for = steady;
    save.promise = MakePromise{.habit = {}, .text = "call back", .to = {}, .due = {world.today + 1, std::nullopt}};
    world.apply(save);
    const auto logged = world.journal.check_ins_on(*world.journal.find_habit(steady), world.today);
    REQUIRE(logged.size() == 1);
    const Entry entry = world.journal.entry_of(logged.front().event);
    CHECK(entry.feeling == "hurt");
    CHECK(entry.before == 8);
    CHECK(entry.after == 3);
    CHECK(entry.skill == "a walk");
    CHECK(world.journal.promises().all().size() == 1);
    CHECK(world.apply(Undo{}).summary == "Undone: Hard moment");
    CHECK(world.journal.check_ins_on(*world.journal.find_habit(steady), world.today).empty());
    CHECK(world.journal.practices().practices().empty());
}

TEST_CASE("what a practice says to a habit depends on the habit's measure") {
    const auto entry = [](MeasureKind measure, const char* fields) {
        return entry_of_practice(decode_answers(fields), Habit{.measure = measure});
    };
    CHECK(entry(MeasureKind::YesNo, "{}")->answer == Answer::Yes);
    CHECK(entry(MeasureKind::Count, R"({"pages":12})")->value == 12);
    CHECK(entry(MeasureKind::Count, "{}")->value == 1);
    CHECK(entry(MeasureKind::Duration, R"({"minutes":20})")->value == 20);
    CHECK_FALSE(entry(MeasureKind::Duration, "{}"));
    CHECK(entry(MeasureKind::Abstain, R"({"wave":{"start":3,"peak":9,"end":2},"acted":"partly"})")->peak == 9);
    CHECK_FALSE(entry(MeasureKind::Abstain, "{}"));
    CHECK_FALSE(entry(MeasureKind::Calm, R"({"before":3})"));
    CHECK_FALSE(entry(MeasureKind::Promise, "{}"));
}

TEST_CASE("erasing a saved exercise reaches everything that was written on the way there") {
    World world;
    world.apply(DraftPractice{"apology", {}, 0, R"({"regret":"I was"})"});
    const Uuid draft = only_draft(world).id;
    world.apply(DraftPractice{"apology", draft, 1, R"({"regret":"I was late"})"});
    world.apply(DraftPractice{"apology", {}, 0, R"({"regret":"another"})"});
    world.apply(SavePractice{"apology", world.today, R"({"regret":"I was late"})", draft});
    const Uuid saved = world.log.back().id;
    const ErasePlan erased = plan_erase_entry(world.journal, saved, world.author(), world.ids);
    CHECK(erased.events.size() == 3);
}

TEST_CASE("drafts, programmes and practices fold alike in any order") {
    World world;
    world.apply(DraftPractice{"apology", {}, 0, R"({"regret":"a"})"});
    world.apply(DraftPractice{"apology", only_draft(world).id, 1, R"({"regret":"b"})"});
    world.apply(ChangeProgramme{{"be-on-time", ProgrammeDeed::Start, 0}});
    world.apply(ChangeProgramme{{"be-on-time", ProgrammeDeed::StepDone, 1}});
    Journal other;
    std::vector<Event> reversed(world.log.rbegin(), world.log.rend());
    other.fold(reversed);
    REQUIRE(other.practices().drafts().size() == 1);
    CHECK(other.practices().drafts()[0].answers == only_draft(world).answers);
    REQUIRE(other.programmes().runs().size() == 1);
    CHECK(other.programmes().runs()[0].steps_done.contains(1));
}

TEST_CASE("a programme's weeks go by the calendar, and a pause stops them") {
    World world;
    const auto deed = [&](ProgrammeDeed what, int week = 0) {
        world.apply(ChangeProgramme{{"letting-go", what, week}});
    };
    HabitFields walk;
    walk.name = "Walk";
    walk.measure = MeasureKind::YesNo;
    world.apply(ChangeProgramme{{"letting-go", ProgrammeDeed::Start, 0}, {walk}});
    CHECK(world.journal.habits().size() == 1);
    const Day begun = world.today;
    const auto run = [&]() -> const ProgrammeRun& { return *world.journal.programmes().find("letting-go"); };
    CHECK(run().week_on(begun + 6) == 1);
    CHECK(run().week_on(begun + 7) == 2);
    CHECK(run().week_on(begun + 56) == 9);
    world.today = begun + 8;
    deed(ProgrammeDeed::Pause);
    CHECK(run().week_on(begun + 30) == 2);
    world.today = begun + 22;
    deed(ProgrammeDeed::Resume);
    CHECK(run().paused_days == 14);
    CHECK(run().week_on(begun + 22) == 2);
    deed(ProgrammeDeed::StepDone, 2);
    CHECK(run().steps_done.at(2) == begun + 22);
    CHECK_THROWS_AS(deed(ProgrammeDeed::Start), CommandError);
    deed(ProgrammeDeed::Leave);
    CHECK(run().is_over(world.today));
    CHECK_THROWS_AS(deed(ProgrammeDeed::Pause), CommandError);
    CHECK(world.apply(Undo{}).summary == "Undone: leaving the programme Letting go");
    CHECK_FALSE(run().is_over(world.today));
}

TEST_CASE("what was said about contact is a setting with its own page, and undone like any other") {
    World world;
    CHECK_FALSE(may_reach_out(world.journal.settings().contact));
    world.apply(SetSetting{"contact_wanted", "yes"});
    world.apply(SetSetting{"contact_danger", "no"});
    CHECK(may_reach_out(world.journal.settings().contact));
    world.apply(SetSetting{"help_lines", "Women's shelter, the number on my fridge"});
    CHECK(world.journal.settings().help_lines.starts_with("Women's"));
    CHECK_THROWS_AS(world.apply(SetSetting{"contact_wanted", "maybe"}), CommandError);
    world.apply(Undo{});
    world.apply(Undo{});
    CHECK_FALSE(may_reach_out(world.journal.settings().contact));
}

TEST_CASE("counts over exercises are told only once there is enough of them") {
    World world;
    const auto record = [&](int before, int after) {
        world.apply(
            SavePractice{"thought-record", world.today,
                         fmt::format(R"({{"beliefs_before":{{"a":{}}},"beliefs_after":{{"a":{}}}}})", before, after)});
    };
    for (int i = 0; i < 4; ++i)
        record(80, 40);
    world.apply(SavePractice{"thought-record", world.today, R"({"beliefs_before":{"a":10}})"}); // never rated again
    CHECK(practice_figures(world.journal).empty());
    record(60, 40);
    for (const char* answer : {"yes", "later", "no"})
        world.apply(SavePractice{"time-out", world.today, fmt::format(R"({{"returned":"{}"}})", answer)});
    const auto figures = practice_figures(world.journal);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].sentence ==
          "Over 5 thought records, belief in the first thoughts went from 76 to 40 of 100 on average.");
    CHECK(figures[1].sentence == "You went back from 2 of 3 time-outs.");
}

TEST_CASE("the skill with which intensity falls most is told where two can be compared") {
    World world;
    const HabitId steady = world.add("Steady", MeasureKind::Calm);
    const auto moment = [&](const char* skill, int after) {
        world.say(steady, {.answer = Answer::Moment, .feeling = "anger", .skill = skill, .before = 8, .after = after});
    };
    for (int i = 0; i < 5; ++i)
        moment("a walk", 2);
    CHECK(practice_figures(world.journal).empty());
    for (int i = 0; i < 5; ++i)
        moment("breathing", 5);
    REQUIRE(practice_figures(world.journal).size() == 1);
    CHECK(practice_figures(world.journal)[0].sentence ==
          "Intensity fell most with “a walk”: by 6.0 of 10 on average, in 5 moments.");
}

TEST_CASE("a review counts days, promises, moments and practices of its period alone") {
    World world;
    SeriesCache series;
    const HabitId walk = world.add("Walk");
    const HabitId steady = world.add("Steady", MeasureKind::Calm);
    for (int back = 1; back <= 20; ++back)
        world.say(walk, {.answer = back % 4 == 0 ? Answer::No : Answer::Yes}, back);
    world.say(steady, {.answer = Answer::Moment, .feeling = "anger", .skill = "a walk", .before = 8, .after = 2}, 2);
    world.say(steady, {.answer = Answer::Moment, .feeling = "anger"}, 15);
    world.apply(MakePromise{.habit = {}, .text = "call", .to = {}, .due = {world.today, std::nullopt}});
    world.apply(SavePractice{"gratitude", world.today - 1, R"({"things":["rain"]})"});
    world.apply(SavePractice{"gratitude", world.today - 10, R"({"things":["rain"]})"});
    const PeriodReview review = review_period(world.journal, series, world.today - 6, world.today, world.today);
    CHECK(review.days_answered == 6);
    REQUIRE(review.habits.size() >= 2);
    CHECK(kept_of_due(review.habits[0]) == "5 of 6");
    CHECK(review.moments.count == 1);
    CHECK(review.moments.with_skill == 1);
    CHECK(review.promises.made == 1);
    CHECK(review.promises.open == std::vector<std::string>{"call"});
    CHECK(review.practices == std::map<std::string, int>{{"gratitude", 1}});
    CHECK(review.periods.size() == 1);
    CHECK(review.periods[0].moments == 1);
    const PeriodReview year = review_period(world.journal, series, Day{20454}, Day{20454 + 364}, world.today);
    CHECK(to_text(year.from) == "2026-01-01");
    CHECK(year.has_months);
    CHECK(year.periods.size() == 11); // December has not come yet
}

TEST_CASE("the week to look back at is the one under way on its last two days, else the one before") {
    const Day monday{20'780};
    CHECK(week_to_review(monday, Weekday::Monday) == monday - 7);
    CHECK(week_to_review(monday + 4, Weekday::Monday) == monday - 7);
    CHECK(week_to_review(monday + 5, Weekday::Monday) == monday);
    CHECK(week_to_review(monday + 6, Weekday::Monday) == monday);
    CHECK(week_to_review(monday, Weekday::Sunday) == monday - 8);
}
