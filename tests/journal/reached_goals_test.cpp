// Reached is reached: what a change of the habit writes down, and what voids it.
#include "journal/derived/goal_input.hpp"
#include "journal/derived/goal_notes.hpp"
#include "support/fake_world.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace kept;
using kept::test::World;

namespace {

/// A habit kept on each of the last `days` days, each answered on its day, with a goal set on the first of them.
struct Kept {
    World world;
    HabitId habit;
    GoalId goal;

    explicit Kept(int days, Rule rule = {}, double streak = 5) {
        const Day today = world.today;
        world.today = today - days;
        habit = world.add("Gym", MeasureKind::YesNo, rule, 0);
        const GoalTerms terms{.on = GoalMetric::Streak, .target = streak, .by = today + 90, .figure = {}};
        goal = world.apply(SetGoal{habit, terms}).events.front().id;
        while (world.today < today) {
            world.say(habit, {.answer = Answer::Yes});
            world.today = world.today + 1;
        }
    }

    const HabitRecord& record() const { return *world.journal.find_habit(habit); }
    std::optional<Day> noted() const { return noted_day(world.journal, record(), goal); }
    std::optional<Day> reached() const {
        SeriesCache series;
        const Goal set = with_units(*world.journal.goals().find(goal), record().habit);
        const GoalSource source(world.journal, record(), series.of(world.journal, record(), world.today), set.terms());
        return goal_status(set, make_track(set, source.input()), source.input(), noted()).reached;
    }
    std::size_t notes() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(world.log, [](const Event& event) { return event.kind == EventKind::GoalReached; }));
    }
    void edit_first_day() {
        HabitFields fields;
        fields.first_day = record().habit.first_day - 30;
        world.apply(EditHabit{habit, fields});
    }
};

} // namespace

TEST_CASE("a change of the habit writes down the goals that are reached, once") {
    Kept gym(10);
    const auto day = gym.reached();
    REQUIRE(day == gym.world.today - 6); // the fifth day
    CHECK(!gym.noted());
    gym.edit_first_day();
    CHECK(gym.noted() == day);
    CHECK(gym.notes() == 1);
    gym.world.apply(PauseHabit{gym.habit, gym.world.today - 8, gym.world.today - 7});
    gym.world.apply(ArchiveHabit{gym.habit, gym.world.today});
    CHECK(gym.reached() == day);
    CHECK(gym.notes() == 1);
}

TEST_CASE("what changes no day writes nothing down") {
    Kept gym(10);
    HabitFields fields;
    fields.name = "Gym, mornings";
    gym.world.apply(EditHabit{gym.habit, fields});
    gym.world.say(gym.habit, {.answer = Answer::Yes});
    gym.world.apply(SetSetting{"theme", "night"});
    CHECK(gym.notes() == 0);
    Kept young(3);
    young.edit_first_day(); // not reached yet
    CHECK(young.notes() == 0);
}

TEST_CASE("a note is void when an answer up to its day is corrected or withdrawn, and when a lapse is told later") {
    const auto after = [](auto change) {
        Kept gym(10);
        gym.edit_first_day();
        REQUIRE(gym.noted());
        change(gym);
        return gym.noted().has_value();
    };
    CHECK(!after([](Kept& gym) { gym.world.say(gym.habit, {.answer = Answer::No}, 8); }));
    CHECK(!after([](Kept& gym) { gym.world.say(gym.habit, {.answer = Answer::Clear}, 8); }));
    CHECK(after([](Kept& gym) { gym.world.say(gym.habit, {.answer = Answer::Yes, .note = "rain"}, 8); }));
    CHECK(after([](Kept& gym) {
        gym.world.say(gym.habit, {.answer = Answer::No}, 8);
        gym.world.say(gym.habit, {.answer = Answer::Yes}, 8); // by mistake, and mended
    }));
    CHECK(after([](Kept& gym) { gym.world.say(gym.habit, {.answer = Answer::No}, 2); }));   // after it was reached
    CHECK(after([](Kept& gym) { gym.world.say(gym.habit, {.answer = Answer::Yes}, 20); })); // none was corrected
    CHECK(!after([](Kept& gym) { gym.world.say(gym.habit, {.answer = Answer::No}, 20); })); // told later
    CHECK(!after([](Kept& gym) {
        for (const Event& event : std::vector<Event>(gym.world.log))
            if (event.kind == EventKind::CheckedIn && event.day == gym.world.today - 8)
                gym.world.apply(TakeBack{event.batch});
    }));
}

TEST_CASE("what was written down outlives an undo of the change that wrote it") {
    Kept gym(10);
    const auto day = gym.reached();
    gym.edit_first_day();
    gym.world.apply(Undo{});
    CHECK(gym.noted() == day);
    CHECK(gym.reached() == day);
}

TEST_CASE("a goal that asks for more is open again, also with a note") {
    Kept gym(10);
    gym.edit_first_day();
    gym.world.apply(ChangeGoal{gym.goal, 30, {}});
    CHECK(!gym.reached());
    gym.world.apply(ChangeGoal{gym.goal, 4, {}});
    CHECK(gym.reached() == gym.noted());
}

TEST_CASE("a figure improves the way it always did, also where nothing was said lately and its start was corrected") {
    World world;
    world.today = world.today - 90;
    const HabitId gym = world.add("Gym", MeasureKind::YesNo, {}, 20);
    for (const int back : {3, 2, 1})
        world.say(gym, {.answer = back == 1 ? Answer::Yes : Answer::No}, back);
    const GoalTerms terms{.on = GoalMetric::Figure, .target = 0.5, .by = world.today + 400, .figure = "rate"};
    const GoalId id = world.apply(SetGoal{gym, terms}).events.front().id;
    world.say(gym, {.answer = Answer::Yes}, 3);
    world.say(gym, {.answer = Answer::Yes}, 2);
    world.today = world.today + 90;
    SeriesCache series;
    const HabitRecord& record = *world.journal.find_habit(gym);
    const GoalSource source(world.journal, record, series.of(world.journal, record, world.today), terms);
    const Goal& goal = *world.journal.goals().find(id);
    CHECK(goal_status(goal, make_track(goal, source.input()), source.input()).improves == Improves::Up);
    CHECK(!source.has_figure());
}

TEST_CASE("a kept day that comes later takes no goal back that was reached by the days before it") {
    // One kept day in two covers the day after it; the second slides what the first covered back.
    Kept run(2, Rule{.schedule = Schedule::times_in(1, 2)}, 1);
    CHECK(run.reached() == run.world.today - 2);
    run.world.say(run.habit, {.answer = Answer::Yes});
    run.world.today = run.world.today + 3;
    CHECK(run.reached() == run.world.today - 5);
}
