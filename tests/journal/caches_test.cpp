// What is kept up to date from answer to answer says the same as what is worked out anew.
#include "journal/demo/demo.hpp"
#include "journal/derived/journal_insights.hpp"
#include "journal/derived/practice_figures.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <utility>

using namespace kept;
using namespace kept::test;

namespace {

void live_two_years(World& world) {
    Plan demo = make_demo({.years = 2, .habits = 8, .seed = 3}, world.author(), world.ids);
    for (Event& event : demo.events)
        event.batch = event.id;
    world.add(demo.events);
}

const HabitRecord& first_with(const World& world, MeasureKind measure) {
    return **std::ranges::find(world.journal.habits(), measure, [](const HabitRecord* r) { return r->habit.measure; });
}

/// A life after the demo: what a user may do, step by step.
std::vector<std::function<void(World&)>> steps() {
    return {
        [](World& w) { w.say(first_with(w, MeasureKind::YesNo).habit.id, {.answer = Answer::No}); },
        [](World& w) { w.apply(Undo{}); },
        [](World& w) {
            w.say(first_with(w, MeasureKind::Calm).habit.id,
                  {.answer = Answer::Moment, .feeling = "anger", .skill = "a walk", .before = 8, .after = 1});
        },
        [](World& w) { w.say(first_with(w, MeasureKind::Calm).habit.id, {.answer = Answer::Clear}, 30); },
        [](World& w) {
            w.apply(SavePractice{"time-out", w.today, R"({"returned":"yes"})"});
        },
        [](World& w) {
            w.apply(ArchiveHabit{first_with(w, MeasureKind::YesNo).habit.id, w.today});
        },
        [](World& w) { w.apply(Undo{}); },
        [](World& w) { w.today = w.today + 1; },
        [](World& w) {
            w.apply(SetSetting{"first_weekday", "saturday"});
        },
        [](World& w) { w.add("Walk"); },
    };
}

std::vector<std::pair<std::string, double>> told(const std::vector<JournalInsight>& insights) {
    std::vector<std::pair<std::string, double>> sentences;
    for (const JournalInsight& one : insights)
        sentences.emplace_back(one.insight.id + ": " + one.insight.sentence, one.insight.p);
    return sentences;
}

std::vector<std::string> told(const std::vector<PracticeFigure>& figures) {
    std::vector<std::string> sentences;
    for (const PracticeFigure& one : figures)
        sentences.push_back(one.sentence);
    return sentences;
}

} // namespace

TEST_CASE("insights kept up to date are those that are found anew") {
    World world;
    live_two_years(world);
    SeriesCache series;
    InsightBook book;
    CHECK_FALSE(book.of(world.journal, series, world.today).empty());
    for (const auto& step : steps()) {
        step(world);
        CHECK(told(book.of(world.journal, series, world.today)) ==
              told(insights_of(world.journal, series, world.today)));
    }
}

TEST_CASE("figures of exercises kept up to date are those that are counted anew") {
    World world;
    live_two_years(world);
    PracticeFigures figures;
    figures.of(world.journal);
    for (const auto& step : steps()) {
        step(world);
        CHECK(told(figures.of(world.journal)) == told(practice_figures(world.journal)));
    }
}

TEST_CASE("nothing of a journal that was read anew is taken from the one before") {
    World world;
    const HabitId steady = world.add("Steady", MeasureKind::Calm);
    PracticeFigures figures;
    const auto moments = [&](const char* skill) {
        for (int i = 0; i < 5; ++i)
            world.say(steady, {.answer = Answer::Moment, .skill = skill, .before = 8, .after = 2});
    };
    moments("a walk");
    moments("breathing");
    CHECK(figures.of(world.journal).size() == 1);
    Journal fresh(world.journal.revision().generation + 1);
    fresh.fold(std::span(world.log).first(3)); // the rest was erased
    CHECK(figures.of(fresh).empty());
}
