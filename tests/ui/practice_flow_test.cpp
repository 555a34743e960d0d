#include "practice_driver.hpp"
#include "words_that_shame.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace kept;
using namespace kept::test;
using ui::Key;

namespace {

/// Every practice from its first page to its last, and its entry in the Journal.
void go_through_all(bool is_gate_open) {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    if (is_gate_open)
        driver.open_gate();
    for (const Practice& practice : kept.services.practices) {
        CAPTURE(practice.id);
        const std::size_t before = kept.world.journal.practices().saved().size();
        REQUIRE_NOTHROW(driver.go_through(practice));
        REQUIRE(kept.world.journal.practices().saved().size() == before + 1);
        const PracticeSavedBody saved = driver.saved();
        CHECK(saved.practice == practice.id);
        for (const PracticeStep& step : practice.steps) {
            const bool is_offered = step.kind != StepKind::ReadBack && (is_gate_open || !step.reaches_out);
            CHECK_MESSAGE(saved.answers.contains(step.id) == is_offered, step.id);
        }
        CHECK(kept.world.journal.practices().drafts().empty());
        kept.click("rail/journal");
        kept.run_until_idle();
        CHECK(kept.sees(practice.title));
    }
}

/// Begins a time-out and promises to come back, as its page offers: when that is due.
Due promise_to_return(PracticeDriver& driver) {
    driver.begin(driver.practice("time-out"));
    driver.kept.click("practice/next");
    driver.kept.run_until_idle();
    driver.kept.click("practice/step/return/make");
    driver.kept.run_until_idle();
    const auto all = driver.kept.world.journal.promises().all();
    REQUIRE(all.size() == 1);
    return all.front()->due();
}

} // namespace

TEST_CASE("every exercise is gone through to its end, where contact is wanted and safe") {
    go_through_all(true);
}

TEST_CASE("every exercise is gone through to its end without its outreach, where the gate is closed") {
    go_through_all(false);
}

TEST_CASE("a page that begins with words has the keyboard, and going back adds to what was written") {
    PracticeDriver walk;
    const Practice* record = find_practice(walk.kept.services.practices, "thought-record");
    REQUIRE(record != nullptr);
    const PracticeStep& first = record->steps.front();
    REQUIRE(first.kind == StepKind::Text);
    walk.begin(*record);
    walk.kept.type("the bus was late");
    walk.kept.run_until_idle();
    CHECK(walk.flow().answers[first.id].text == "the bus was late");
    walk.kept.key(ui::Key::Enter, ui::mods::ctrl);
    walk.kept.run_until_idle();
    CHECK(walk.flow().page == 1);
    walk.kept.click("practice/back");
    walk.kept.run_until_idle();
    walk.kept.type(", again");
    walk.kept.run_until_idle();
    CHECK(walk.flow().answers[first.id].text == "the bus was late, again");
}

TEST_CASE("the timer of an exercise runs on over its pages and a new start, and ends by itself") {
    PracticeDriver walk;
    walk.open_gate();
    const Practice* practice = find_practice(walk.kept.services.practices, "time-out");
    REQUIRE(practice != nullptr);
    const auto timer = std::ranges::find(practice->steps, StepKind::Timer, &PracticeStep::kind);
    REQUIRE(timer != practice->steps.end());
    const std::string ring = "practice/step/" + timer->id;
    walk.begin(*practice);
    while (!walk.kept.ui().has(ring + "/start")) {
        walk.kept.click("practice/next");
        walk.kept.run_until_idle();
    }
    walk.kept.click(ring + "/start");
    walk.kept.run_until_idle();
    CHECK(walk.kept.sees("20:00"));
    walk.kept.click("practice/next");
    walk.kept.run_until_idle();
    walk.kept.world.minutes_past_noon = 7;
    walk.kept.state = {}; // as after a new start
    walk.kept.state.screen = ui::Screen::Practice;
    walk.kept.run_until_idle();
    const auto& drafts = walk.kept.world.journal.practices().drafts();
    REQUIRE(drafts.size() == 1);
    walk.kept.click("practice/draft/" + to_text(drafts.front().id).substr(28));
    walk.kept.run_until_idle();
    CHECK(walk.kept.sees("12:59"));
    CHECK(walk.flow().answers[timer->id].number() == 7);
    walk.kept.world.minutes_past_noon = 70;
    walk.kept.ui().pass(2);
    walk.kept.run_until_idle();
    CHECK(walk.flow().answers[timer->id] == StepAnswer{.text = {}, .items = {}, .numbers = {{"", 20}}});
}

TEST_CASE("a saved exercise opens from the Journal to be read, under the kind of practices") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    kept.add("Walk");
    driver.go_through(driver.practice("boundaries"));
    kept.click("rail/journal");
    kept.click("journal/kind");
    kept.click("journal/kind/menu/practices");
    kept.run_until_idle();
    CHECK(kept.sees("Boundaries"));
    kept.click("journal/" + to_text(kept.world.log.back().id).substr(28) + "/read");
    kept.run_until_idle();
    CHECK(kept.sees("What is the boundary?"));
    CHECK(kept.sees("words on text"));
    kept.key(Key::Escape);
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().has("practice/reading/answers"));
}

TEST_CASE("the words of an exercise are found by the search") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    driver.begin(driver.practice("gratitude"));
    kept.click("practice/step/person");
    kept.type("she carried the shelf upstairs");
    kept.click("practice/next");
    kept.run_until_idle();
    kept.click("practice/save");
    kept.click("rail/journal");
    kept.key(Key::F, ui::mods::ctrl);
    kept.run_until_idle();
    kept.type("shelf");
    kept.run_until_idle();
    CHECK(kept.sees("One entry found."));
}

TEST_CASE("what is written is kept as a draft after a moment, when a page is left, and when another screen is shown") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    driver.begin(driver.practice("thought-record"));
    kept.click("practice/step/situation");
    kept.type("the bridge was up");
    CHECK(kept.world.journal.practices().drafts().empty());
    kept.ui().pass(5);
    kept.ui().frames(3);
    REQUIRE(kept.world.journal.practices().drafts().size() == 1);
    kept.type(" again");
    kept.click("practice/next");
    kept.run_until_idle();
    const auto& draft = [&]() -> const PracticeDraft& { return kept.world.journal.practices().drafts().front(); };
    CHECK(draft().answers.at("situation").text == "the bridge was up again");
    kept.click("practice/step/emotions/search");
    kept.type("sad");
    kept.run_until_idle();
    kept.key(Key::Enter);
    kept.click("rail/today");
    kept.run_until_idle();
    CHECK(draft().answers.at("emotions").items == std::vector<std::string>{"sad"});
    CHECK(kept.world.journal.practices().drafts().size() == 1);
}

TEST_CASE("a draft is gone on with on the page where it was left, as after a new start of Kept") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    driver.begin(driver.practice("values-plan"));
    kept.click("practice/step/value");
    kept.type("being someone who can be relied on");
    kept.click("practice/next");
    kept.run_until_idle();
    kept.click("practice/step/wish");
    kept.type("call when it gets late");
    kept.click("practice/leave");
    kept.run_until_idle();
    kept.state.practice = {}; // nothing but the log is left
    kept.click("rail/practice");
    kept.run_until_idle();
    CHECK(kept.sees("To go on with"));
    CHECK(kept.sees("being someone who can be relied on"));
    const Uuid draft = kept.world.journal.practices().drafts().front().id;
    kept.click("practice/draft/" + to_text(draft).substr(28));
    kept.run_until_idle();
    CHECK(kept.sees("What would you like to do more of?"));
    CHECK(kept.sees("call when it gets late"));
    for (int page = 0; page < 3; ++page) {
        kept.click("practice/next");
        kept.run_until_idle();
    }
    kept.click("practice/save");
    kept.run_until_idle();
    CHECK(driver.saved().answers.at("value").text == "being someone who can be relied on");
    CHECK(kept.world.journal.practices().drafts().empty());
}

TEST_CASE("a draft is set aside after a question only") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    driver.begin(driver.practice("boundaries"));
    kept.click("practice/step/text");
    kept.type("no calls after nine");
    kept.click("practice/next");
    kept.run_until_idle();
    kept.click("practice/drop");
    kept.run_until_idle();
    kept.click("practice/dropping/cancel");
    kept.run_until_idle();
    CHECK(kept.world.journal.practices().drafts().size() == 1);
    kept.click("practice/drop");
    kept.run_until_idle();
    kept.click("practice/dropping/ok");
    kept.run_until_idle();
    CHECK(kept.world.journal.practices().drafts().empty());
    CHECK(kept.world.journal.practices().saved().empty());
}

TEST_CASE("what reached out while the gate was open is not saved once it is closed") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    driver.open_gate();
    const Practice& practice = driver.practice("gratitude");
    driver.begin(practice);
    const auto pages = pages_of(practice, true);
    for (std::size_t page = 0; page < 2; ++page) {
        for (const std::size_t step : pages[page])
            driver.answer(practice.steps[step]);
        kept.click("practice/next");
        kept.run_until_idle();
    }
    CHECK(driver.flow().answers.contains("say_it"));
    kept.apply(SetSetting{"contact_wanted", "no"});
    kept.run_until_idle();
    CHECK_FALSE(kept.sees("Would you like to tell them?"));
    kept.click("practice/save");
    kept.run_until_idle();
    CHECK_FALSE(driver.saved().answers.contains("say_it"));
    CHECK(kept.world.journal.promises().all().empty());
}

TEST_CASE("hints on an apology explain themselves and are waved away") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    driver.begin(driver.practice("apology"));
    kept.click("practice/step/regret");
    kept.type("I am sorry, but it was late.");
    kept.run_until_idle();
    CHECK(kept.sees("often takes back what came before it"));
    kept.click("practice/step/regret/hint/but/leave");
    kept.run_until_idle();
    CHECK_FALSE(kept.ui().has("practice/step/regret/hint/but"));
    CHECK(driver.flow().answers.at("regret").text == "I am sorry, but it was late.");
}

TEST_CASE("a time-out promises its return at once, and a follow-up at the latest when it is saved") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    CHECK(*promise_to_return(driver).minute == 17 * 60 + 30);
    CHECK(kept.ui().has("practice/step/return/made"));
    kept.ui().pass(7); // until the notice has gone
    kept.run_until_idle();
    kept.click("practice/leave");
    kept.run_until_idle();
    driver.go_through(driver.practice("apology"));
    CHECK(kept.world.journal.promises().all().size() == 2);
    kept.key(Key::U);
    kept.run_until_idle();
    CHECK(kept.world.journal.promises().all().size() == 1); // one step of undo takes both back
}

TEST_CASE("a time-out begun after midnight promises its return on the date the clock shows") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    kept.world.minutes_past_noon = 12 * 60; // 01:00, still the user's Monday
    kept.services.local_minute = [] { return 60; };
    const Due due = promise_to_return(driver);
    CHECK(*due.day == kept.world.today + 1);
    CHECK(*due.minute == 90);
}

TEST_CASE("an exercise counts as a check-in of a habit it says something about") {
    PracticeDriver driver;
    DashboardDriver& kept = driver.kept;
    const HabitId steady = kept.add("Steady", MeasureKind::Calm);
    kept.add("Walk");
    const Practice& practice = driver.practice("hard-moment");
    driver.begin(practice);
    for (const auto& page : pages_of(practice, false)) {
        for (const std::size_t step : page)
            driver.answer(practice.steps[step]);
        if (kept.ui().has("practice/next"))
            kept.click("practice/next");
        kept.run_until_idle();
    }
    kept.click("practice/counts-for");
    kept.run_until_idle();
    kept.click("practice/counts-for/menu/" + to_text(steady).substr(28));
    kept.run_until_idle();
    kept.click("practice/save");
    kept.run_until_idle();
    REQUIRE(kept.said(steady).size() == 1);
    CHECK(kept.said(steady)[0].feeling == "furious");
    CHECK(kept.said(steady)[0].before == 5);
}
