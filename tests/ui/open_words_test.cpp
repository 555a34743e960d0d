#include "dashboard_driver.hpp"
#include "ui/dashboard/open_words.hpp"
#include "ui/screens/practice/practice_flow.hpp"

#include <doctest/doctest.h>

#include <memory>

using namespace kept;
using namespace kept::test;
using namespace kept::ui;

namespace {

/// A window that is closed in the middle of a form, and the one that is opened next.
struct TwoStarts {
    OpenWords file;
    std::unique_ptr<DashboardDriver> window = std::make_unique<DashboardDriver>();
    HabitId habit;

    explicit TwoStarts(MeasureKind measure = MeasureKind::YesNo) {
        habit = window->add("Walk", measure);
        begin();
    }

    void close_and_open() {
        World world = std::move(window->world);
        window.reset(); // there is one Dear ImGui at a time
        window = std::make_unique<DashboardDriver>();
        window->world = std::move(world);
        begin();
    }

  private:
    void begin() {
        window->services.words_at_start = file;
        window->services.keep_words = [this](const OpenWords& words) { file = words; };
        window->state = {};
        window->run_until_idle();
    }
};

std::string long_text(std::size_t count) {
    return std::string(count, 'x');
}

} // namespace

TEST_CASE("a note that is being written is there after the next start, and gone once it is saved") {
    TwoStarts starts;
    starts.window->keys({Key::Y});
    starts.window->key(Key::Up);
    starts.window->key(Key::Enter);
    starts.window->type("it rained \U0001F327");
    starts.close_and_open();
    CHECK(starts.window->state.today.draft.note == "it rained \U0001F327");
    CHECK(starts.window->said(starts.habit).back().note.empty());
    starts.window->key(Key::Enter);
    CHECK(starts.window->said(starts.habit).back().note == "it rained \U0001F327");
    CHECK(starts.file.empty());
    starts.close_and_open();
    CHECK(starts.window->state.today.draft.part == OpenPart::None);
}

TEST_CASE("a note that was opened and left as it was opens no form at the next start") {
    TwoStarts starts;
    starts.window->world.say(starts.habit, {.answer = Answer::Yes, .note = "words"});
    starts.window->run_until_idle();
    starts.window->key(Key::Enter);
    REQUIRE(starts.window->state.today.draft.note == "words");
    CHECK(starts.file.empty());
}

TEST_CASE("words that were dropped by Escape do not come back") {
    TwoStarts starts;
    starts.window->key(Key::M);
    starts.window->type("Call");
    CHECK_FALSE(starts.file.empty());
    starts.window->key(Key::Escape);
    starts.window->key(Key::Escape);
    CHECK(starts.file.empty());
}

TEST_CASE("a promise that is being made is there after the next start") {
    TwoStarts starts;
    starts.window->key(Key::M);
    starts.window->type("Call the school");
    starts.window->key(Key::Tab);
    starts.window->type("Anna");
    starts.close_and_open();
    CHECK(starts.window->state.promises.draft.is_open);
    CHECK(starts.window->state.promises.draft.text == "Call the school");
    CHECK(starts.window->state.promises.draft.to == "Anna");
    CHECK(starts.window->sees("Call the school"));
}

TEST_CASE("a habit that is being described is there after the next start, with all that was chosen") {
    TwoStarts starts;
    HabitDraft& draft = starts.window->state.habits.draft;
    draft = new_habit_draft(starts.window->world.today, 3);
    draft.is_open = true;
    draft.name = "Read";
    draft.why = "for\nme";
    draft.measure = MeasureKind::Count;
    draft.schedule = ScheduleKind::Weekdays;
    draft.weekdays = 0b1010101;
    draft.amount = 2.5;
    starts.window->run_until_idle();
    starts.close_and_open();
    const HabitDraft& again = starts.window->state.habits.draft;
    CHECK(again.is_open);
    CHECK(again.name == "Read");
    CHECK(again.why == "for\nme");
    CHECK(again.measure == MeasureKind::Count);
    CHECK(again.weekdays == 0b1010101);
    CHECK(again.amount == 2.5);
    CHECK(again.colour == 3);
}

TEST_CASE("what a time-out, a moment and a bent truth hold is there after the next start") {
    TwoStarts starts(MeasureKind::Calm);
    for (const OpenPart part : {OpenPart::Moment, OpenPart::Bent, OpenPart::Urge, OpenPart::OwnMinutes}) {
        starts.window->state.today.draft = {};
        starts.window->state.today.draft.habit = starts.habit;
        starts.window->state.today.draft.part = part;
        starts.window->state.today.draft.what = "the bridge";
        starts.window->state.today.draft.before = 7;
        starts.window->run_until_idle();
        starts.close_and_open();
        CHECK(starts.window->state.today.draft.part == part);
        CHECK(starts.window->state.today.draft.what == "the bridge");
        CHECK(starts.window->state.today.draft.before == 7);
    }
}

TEST_CASE("an exercise that is being written is there after the next start, to the last letter") {
    TwoStarts starts;
    const Practice practice = starts.window->services.practices.front();
    PracticeFlow& flow = starts.window->state.practice.flow;
    flow.practice = practice.id;
    flow.answers[practice.steps.front().id].text = "being held up";
    const PracticeAnswers answers = flow.answers;
    starts.window->state.screen = Screen::Practice;
    starts.window->ui().frames(2);
    REQUIRE_FALSE(starts.file.empty());
    starts.close_and_open();
    CHECK(starts.window->state.practice.flow.answers == answers);
    CHECK(starts.window->state.screen == Screen::Practice);
}

TEST_CASE("words that are refused stay in their form") {
    TwoStarts starts;
    starts.window->key(Key::M);
    starts.window->ui().clipboard() = long_text(2'001);
    starts.window->key(Key::V, mods::ctrl);
    starts.window->key(Key::Enter);
    CHECK(starts.window->sees("longer than 2000 characters"));
    CHECK(starts.window->state.promises.draft.is_open);
    CHECK(starts.window->state.promises.draft.text == long_text(2'001));
}

TEST_CASE("a hundred thousand characters pasted into a note are refused in a sentence, and stay in the field") {
    TwoStarts starts;
    starts.window->keys({Key::Y});
    starts.window->key(Key::Up);
    starts.window->key(Key::Enter);
    starts.window->ui().clipboard() = long_text(100'000);
    starts.window->key(Key::V, mods::ctrl);
    starts.window->key(Key::Enter);
    CHECK(starts.window->sees("longer than 20000 characters"));
    CHECK((starts.window->state.today.draft.note == long_text(100'000)));
}

TEST_CASE("words from a file that makes no sense open nothing that cannot be drawn") {
    TwoStarts starts;
    for (const OpenWords& words :
         {OpenWords{{"today/part", "99"}, {"today/habit", to_text(starts.habit)}, {"today/note", "x"}},
          OpenWords{{"today/part", "1"}, {"today/habit", "nobody"}, {"today/note", "x"}},
          OpenWords{{"habit/name", "x"}, {"habit/colour", "99"}, {"habit/measure", "77"}, {"habit/schedule", "-3"}},
          OpenWords{{"goal/metric", "nonsense"}, {"goal/habit", to_text(starts.habit)}, {"goal/target_text", "9"}},
          OpenWords{{"practice/id", "nonsense"}, {"practice/answers", "{"}},
          OpenWords{{"practice/id", starts.window->services.practices.front().id}, {"practice/answers", "{"}},
          OpenWords{{"practice/id", starts.window->services.practices.front().id}, {"practice/page", "4000"}}}) {
        starts.file = words;
        CHECK_NOTHROW(starts.close_and_open());
    }
}

TEST_CASE("an exercise that is too long is refused in a sentence, and stays open with its words") {
    TwoStarts starts;
    const Practice practice = starts.window->services.practices.front();
    PracticeFlow& flow = starts.window->state.practice.flow;
    flow.practice = practice.id;
    flow.answers[practice.steps.front().id].text = long_text(200'001);
    const PracticeAnswers answers = flow.answers;
    starts.window->state.screen = Screen::Practice;
    starts.window->ui().frames(2);
    starts.window->ui().pass(10);
    starts.window->ui().frames(3);
    CHECK(starts.window->sees("longer than 200000 characters"));
    CHECK((flow.answers == answers));
    starts.close_and_open();
    CHECK((starts.window->state.practice.flow.answers == answers));
}
