#include "journal/demo/demo.hpp"
#include "journal/describe.hpp"
#include "journal/journal.hpp"
#include "journal/promises/promise_body.hpp"
#include "support/fake_world.hpp"
#include "support/step_tally.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace kept;
using kept::test::StepTally;
using kept::test::World;

namespace {

/// Everything a journal says, as text, so that two can be compared.
std::string picture_of(const Journal& journal, Day today) {
    std::string text = fmt::format("start {} theme {}\n", journal.settings().day_start_hour,
                                   static_cast<int>(journal.settings().theme));
    SeriesCache cache;
    for (const HabitRecord* record : journal.habits()) {
        const Habit& habit = record->habit;
        text += fmt::format("{} {} {} {}\n", to_text(habit.id), habit.name, habit.question, habit.colour);
        for (const RuleChange& change : habit.rules)
            text += fmt::format("  from {} {} {}\n", change.from.number, to_text(change.rule.schedule),
                                change.rule.target.amount.number());
        for (const LoggedCheckIn& logged : record->check_ins)
            text += fmt::format("  {} {} {}\n", to_text(logged.day), describe(journal.entry_of(logged.event), habit),
                                journal.is_active(logged.event));
        for (const Pause& pause : habit.pauses)
            text += fmt::format("  rest {} {}\n", pause.from.number, pause.until.value_or(Day{}).number);
        for (const DayState& state : cache.of(journal, *record, today).days)
            text += fmt::format("{}{:.9f} ", to_text(state.outcome), state.strength);
    }
    for (const Promise* promise : journal.promises().all())
        text += fmt::format("promise {} {} {}\n", promise->text, promise->terms.size(),
                            promise->end ? to_text(*promise->end) : "open");
    for (const Goal& goal : journal.goals().all())
        text += fmt::format("goal {} {} {}\n", to_text(goal.id), goal.versions.size(), goal.dropped.has_value());
    return text + fmt::format("{} reviews, {} practices\n", journal.practices().reviews().size(),
                              journal.practices().practices().size());
}

/// Says something about some of the open promises.
void settle_some(StepTally& tally, World& world, std::mt19937_64& random) {
    for (const Promise* promise : world.journal.promises().all()) {
        if (!promise->is_open() || random() % 2 == 0)
            continue;
        const Uuid id = promise->id;
        if (random() % 2 == 0)
            tally.give(world, ResolvePromise{id, static_cast<PromiseEnd>(random() % 3)});
        else
            tally.give(world, RenegotiatePromise{id, {world.today + 1 + static_cast<int>(random() % 3), {}}});
    }
}

/// A random life of a log: habits, answers, edits, settings, undo and redo, by two devices.
World random_world(StepTally& tally, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto below = [&](std::uint64_t n) { return static_cast<int>(random() % n); };
    World world;
    std::vector<HabitId> habits{world.add("On time", MeasureKind::Arrival), world.add("Read", MeasureKind::Count),
                                world.add("Walk"), world.add("No phone", MeasureKind::Abstain)};
    for (int step = 0; step < 60; ++step) {
        world.who = kept::test::device(static_cast<std::uint8_t>(1 + below(2)));
        const HabitId habit = habits[static_cast<std::size_t>(below(habits.size()))];
        const int days_ago = below(9);
        switch (below(16)) {
        case 0:
            tally.give(world, Undo{});
            break;
        case 1:
            tally.give(world, Redo{});
            break;
        case 2:
            tally.give(world, SetSetting{"day_start_hour", std::to_string(below(24))});
            break;
        case 3: {
            HabitFields fields;
            fields.name = fmt::format("Name {}", step);
            fields.rule = Rule{.schedule = Schedule::times_in(1 + below(3), 4)};
            tally.give(world, EditHabit{habit, fields});
            break;
        }
        case 6:
            tally.give(world, PauseHabit{habit, world.today - days_ago, world.today + below(3)});
            break;
        case 7:
            tally.give(world, below(2) == 0 ? Command(ResumeHabit{habit, world.today})
                                            : Command(ArchiveHabit{habit, world.today}));
            break;
        case 8:
            tally.give(world, MakePromise{.habit = {},
                                          .text = fmt::format("{}", step),
                                          .to = {},
                                          .due = {world.today + below(3), {}}});
            break;
        case 9:
            settle_some(tally, world, random);
            break;
        case 10:
            tally.give(world, SetGoal{habit, {.on = GoalMetric::Streak, .target = 50, .by = world.today + 90}});
            break;
        case 11:
            for (const Goal& goal : std::vector<Goal>(world.journal.goals().all()))
                tally.give(world,
                           below(2) == 0 ? Command(ChangeGoal{goal.id, 40.0 + step, {}}) : Command(DropGoal{goal.id}));
            break;
        case 12:
            tally.give(world, below(2) == 0 ? Command(SaveReview{world.today - 6, "{}"})
                                            : Command(SavePractice{"pause", world.today, "{}"}));
            break;
        case 4:
            tally.say(world, habit, {.answer = Answer::Clear}, days_ago);
            break;
        case 5:
            tally.say(world, habit, {.answer = Answer::Skip}, days_ago);
            break;
        default:
            if (habit == habits[0])
                tally.say(world, habit, {.answer = Answer::Arrival, .value = static_cast<double>(below(9) - 4)},
                          days_ago);
            else if (habit == habits[1])
                tally.say(world, habit, {.answer = Answer::Amount, .value = static_cast<double>(below(3))}, days_ago);
            else if (habit == habits[3] && below(2) == 0)
                tally.say(world, habit, {.answer = Answer::Held, .span_days = 1 + below(5)}, days_ago);
            else
                tally.say(world, habit, {.answer = below(2) == 0 ? Answer::Yes : Answer::No, .note = "n"}, days_ago);
        }
    }
    return world;
}

void check_any_order(StepTally& tally, std::uint64_t seed) {
    const World world = random_world(tally, seed);
    const std::string expected = picture_of(world.journal, world.today);

    Journal rebuilt;
    rebuilt.fold(world.log);
    RC_ASSERT(picture_of(rebuilt, world.today) == expected);

    std::vector<Event> shuffled = world.log;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937_64(seed + 1));
    Journal one_by_one;
    for (const Event& event : shuffled) {
        one_by_one.fold(event);
        one_by_one.fold(event); // twice is as good as once
    }
    RC_ASSERT(picture_of(one_by_one, world.today) == expected);
}

} // namespace

TEST_CASE("any order of arrival gives the journal of a rebuild") {
    StepTally tally;
    CHECK(rc::check("any order", [&tally] { check_any_order(tally, *rc::gen::arbitrary<std::uint64_t>()); }));
    CHECK(tally.carried_out<Undo>() > 100);
    CHECK(tally.carried_out<Redo>() > 10);
    CHECK(tally.carried_out<SetSetting>() > 100);
    CHECK(tally.carried_out<EditHabit>() > 100);
    CHECK(tally.carried_out<PauseHabit>() > 50);
    CHECK(tally.carried_out<ResumeHabit>() > 10);
    CHECK(tally.carried_out<ArchiveHabit>() > 10);
    CHECK(tally.carried_out<MakePromise>() > 100);
    CHECK(tally.carried_out<ResolvePromise>() > 10);
    CHECK(tally.carried_out<RenegotiatePromise>() > 10);
    CHECK(tally.carried_out<SetGoal>() > 50);
    CHECK(tally.carried_out<ChangeGoal>() > 10);
    CHECK(tally.carried_out<DropGoal>() > 10);
    CHECK(tally.carried_out<SaveReview>() > 50);
    CHECK(tally.carried_out<SavePractice>() > 50);
    for (const Answer answer :
         {Answer::Yes, Answer::No, Answer::Skip, Answer::Clear, Answer::Amount, Answer::Arrival, Answer::Held}) {
        CAPTURE(static_cast<int>(answer));
        CHECK(tally.carried_out(answer) > 50);
    }
}

TEST_CASE("a check-in changes its day, and undo takes exactly that back") {
    World world;
    const HabitId walk = world.add("Walk");
    world.say(walk, {.answer = Answer::No});
    CHECK(world.state(walk).outcome == Outcome::Missed);
    world.say(walk, {.answer = Answer::Yes});
    CHECK(world.state(walk).outcome == Outcome::Kept);
    CHECK(world.apply(Undo{}).summary == "Undone: Walk, today: yes");
    CHECK(world.state(walk).outcome == Outcome::Missed);
    CHECK(world.apply(Redo{}).summary == "Redone: Walk, today: yes");
    CHECK(world.state(walk).outcome == Outcome::Kept);
}

TEST_CASE("undo walks back, redo forward, and a new command ends the way forward") {
    World world;
    const HabitId walk = world.add("Walk");
    world.say(walk, {.answer = Answer::Yes}, 2);
    world.say(walk, {.answer = Answer::Yes}, 1);
    world.apply(Undo{});
    world.apply(Undo{});
    CHECK(world.state(walk, 2).outcome == Outcome::Unknown);
    world.apply(Redo{});
    CHECK(world.state(walk, 2).outcome == Outcome::Kept);
    CHECK(world.state(walk, 1).outcome == Outcome::Unknown);
    CHECK(world.apply(Redo{}).summary.starts_with("Redone: ")); // there is a way forward
    world.apply(Undo{});
    world.say(walk, {.answer = Answer::No}, 3);
    CHECK_THROWS_WITH_AS(world.apply(Redo{}), "There is nothing to redo.", CommandError);
    world.apply(Undo{}); // the no
    world.apply(Undo{}); // the yes that was brought back
    world.apply(Undo{}); // the habit itself
    CHECK(world.journal.habits().empty());
    CHECK_THROWS_WITH_AS(world.apply(Undo{}), "There is nothing to undo.", CommandError);
}

TEST_CASE("undo takes back only what this device wrote") {
    World world;
    const HabitId walk = world.add("Walk");
    world.who = kept::test::device(2);
    CHECK_THROWS_AS(world.apply(Undo{}), CommandError);
    world.say(walk, {.answer = Answer::Yes});
    world.who = kept::test::device(1);
    world.apply(Undo{});
    CHECK(world.journal.habits().empty()); // the habit, not the other device's yes
}

TEST_CASE("a correction is a clear and the new amount in one step") {
    World world;
    const HabitId read = world.add("Read", MeasureKind::Count, Rule{.target = {10}});
    world.say(read, {.answer = Answer::Amount, .value = 40});
    world.apply(CheckInCommand{read, world.today, {{.answer = Answer::Clear}, {.answer = Answer::Amount, .value = 4}}});
    CHECK(world.state(read).value == 4);
    world.apply(Undo{});
    CHECK(world.state(read).value == 40);
}

TEST_CASE("a day filled in later is marked, unless it came from another app") {
    World world;
    const HabitId walk = world.add("Walk");
    world.say(walk, {.answer = Answer::Yes}, 1);
    CHECK(world.state(walk, 1).backfilled);
    world.say(walk, {.answer = Answer::Yes}, 0);
    CHECK(!world.state(walk, 0).backfilled);
    world.say(walk, {.answer = Answer::Yes, .from = "loop"}, 5);
    CHECK(!world.state(walk, 5).backfilled);
}

TEST_CASE("the same seed invents the same record, another another") {
    World world;
    const auto demo = [&](std::uint64_t seed) {
        kept::test::CountingIds ids;
        Plan plan = make_demo({.years = 1, .habits = 4, .seed = seed}, world.author(), ids);
        std::string text;
        for (const Event& event : plan.events)
            text += fmt::format("{} {} {}\n", event.day.value_or(Day{}).number, event.value.value_or(0), event.body);
        return text;
    };
    CHECK(demo(1) == demo(1));
    CHECK(demo(1) != demo(2));
}
