// The program and the reference agree on any record that a person may make of a habit.
#include "journal/derived/day_check_ins.hpp"
#include "journal/derived/series_cache.hpp"
#include "meaning/compare.hpp"
#include "meaning/life.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <map>

using namespace kept;
using namespace kept::test;

namespace kept::test {

void showValue(const Script& script, std::ostream& out) { // NOLINT(readability-identifier-naming): RapidCheck's name
    const auto show = [&out](const Step& step) {
        out << fmt::format("{{{}, {}, {}, {}}} ", static_cast<int>(step.what), step.a, step.b, step.c);
    };
    show(script.beginning);
    for (const Step& step : script.steps)
        show(step);
}

} // namespace kept::test

namespace {

using What = Step::What;

rc::Gen<Step> any_step() {
    const auto what = rc::gen::weightedElement<What>({{14, What::Live},
                                                      {5, What::Answer},
                                                      {4, What::Correct},
                                                      {2, What::AddNote},
                                                      {5, What::Rule},
                                                      {3, What::Pause},
                                                      {2, What::Resume},
                                                      {1, What::Archive},
                                                      {1, What::FirstDay},
                                                      {1, What::FirstWeekday},
                                                      {1, What::Choose},
                                                      {2, What::Undo},
                                                      {1, What::Redo},
                                                      {1, What::Import},
                                                      {1, What::Goal}});
    return rc::gen::build<Step>(rc::gen::set(&Step::what, what), rc::gen::set(&Step::a, rc::gen::inRange(0, 1000)),
                                rc::gen::set(&Step::b, rc::gen::inRange(0, 16384)),
                                rc::gen::set(&Step::c, rc::gen::inRange(0, 1000)));
}

rc::Gen<Script> any_script() {
    return rc::gen::build<Script>(
        rc::gen::set(&Script::beginning, rc::gen::build<Step>(rc::gen::set(&Step::a, rc::gen::inRange(0, 2000)),
                                                              rc::gen::set(&Step::b, rc::gen::inRange(0, 1000)),
                                                              rc::gen::set(&Step::c, rc::gen::inRange(0, 1000)))),
        rc::gen::set(&Script::steps, rc::gen::resize(60, rc::gen::container<std::vector<Step>>(any_step()))));
}

std::string difference_now(Life& life, SeriesCache& cache, bool with_goals) {
    const Journal& journal = life.world.journal;
    const Day today = life.world.today;
    const HabitSeries& series = cache.of(journal, life.record(), today);
    const reference::Series told = reference::series_of(life.acts, today, today);
    std::string found = first_difference(series, told);
    if (found.empty())
        found = first_difference(journal, life.record(), series, told);
    for (const auto& [id, act] : life.goals)
        if (const Goal* goal = journal.goals().find(id); goal != nullptr && found.empty() && with_goals)
            found = first_difference(journal, life.record(), series, *goal, reference::track_of(life.acts, act, today));
    if (found.empty() && SeriesCache().of(journal, life.record(), today) != series)
        found = "a series brought up to date is not the one made anew";
    return found;
}

/// How many acts of each kind were lived, in all scripts together.
using Acts = std::map<reference::Kind, int>;

void count(const Life& life, Acts& acts) {
    for (const reference::Act& act : life.acts)
        ++acts[act.kind];
}

/// The first difference between the program and the reference, in words; empty where there is none.
std::string difference_of(const Script& script, Acts& acts) {
    Life life(script.beginning);
    SeriesCache cache;
    for (std::size_t i = 0;; ++i) {
        const bool is_last = i == script.steps.size();
        if (const std::string found = difference_now(life, cache, is_last || i % 20 == 19); !found.empty())
            return fmt::format("on {}: {}\n{}", to_text(life.world.today), found, life.told);
        if (is_last) {
            count(life, acts);
            return "";
        }
        life.act(script.steps[i]);
    }
}

void check(const Script& script, Acts& acts) {
    if (const std::string found = difference_of(script, acts); !found.empty())
        RC_FAIL(found);
}

/// Runs `cases` random lives from a seed; false where one fails.
bool run(int cases, std::uint64_t seed, Acts& acts) {
    rc::detail::TestParams params;
    params.seed = seed;
    params.maxSuccess = cases;
    const auto result =
        rc::detail::checkTestable([&acts] { check(*any_script(), acts); }, rc::detail::TestMetadata{}, params);
    if (!result.is<rc::detail::SuccessResult>())
        rc::detail::printResultMessage(result, std::cerr);
    return result.is<rc::detail::SuccessResult>();
}

} // namespace

TEST_CASE("lives on which the program and the reference once differed") {
    const std::vector<Script> scripts{
        // A confirmed span answers days before a goal was noted as reached, and is taken back afterwards.
        {{What::Live, 2, 0, 0},
         {{What::Goal, 30, 0, 2},
          {What::Live, 3, 85, 0},
          {What::Answer, 0, 37, 0},
          {What::Pause, 0, 5, 0},
          {What::Undo, 0, 1, 0}}},
        // An import notes the goals that were reached without its own answers.
        {{What::Live, 0, 0, 0},
         {{What::Goal, 6, 6, 0},
          {What::Live, 419, 1093, 0},
          {What::Import, 11, 0, 9},
          {What::Live, 66, 0, 0},
          {What::Correct, 160, 0, 0}}},
        // A day that only a later kept day covers does not raise a strength goal before that.
        {{What::Live, 273, 0, 0},
         {{What::Live, 0, 0, 0}, {What::Goal, 0, 6, 0}, {What::Rule, 0, 6851, 8}, {What::Live, 1, 73, 0}}},
    };
    Acts acts;
    for (const Script& script : scripts)
        CHECK(difference_of(script, acts) == "");
}

TEST_CASE("a thousand lives come to what the reference says, after every act") {
    const auto seed = rc::detail::configuration().testParams.seed;
    Acts acts;
    CHECK(run(1000, seed, acts));
    if (std::getenv("KEPT_MEANING_WITHOUT") != nullptr)
        return;
    using enum reference::Kind;
    for (const reference::Kind kind :
         {Made, NewRule, Paused, Resumed, Archived, FirstDay, Chosen, Imported, FirstWeekday, Answered, GoalSet,
          Undone}) { // a command that always fails is no act
        CAPTURE(static_cast<int>(kind));
        CHECK(acts[kind] > 100);
    }
}

TEST_CASE("a hundred thousand lives, or half an hour of them" * doctest::test_suite("deep")) {
    using namespace std::chrono;
    const auto end = steady_clock::now() + minutes(30);
    std::uint64_t seed = rc::detail::configuration().testParams.seed;
    Acts acts;
    int cases = 0;
    for (bool all_well = true; all_well && cases < 100'000 && steady_clock::now() < end; cases += 200) {
        all_well = run(200, seed++, acts);
        CHECK(all_well);
    }
    std::cout << cases << " lives compared\n";
}
