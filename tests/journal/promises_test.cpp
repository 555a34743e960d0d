// Promises: due at a civil date and clock time, all of them in one habit.
#include "journal/commands/erase.hpp"
#include "journal/derived/reminding.hpp"
#include "support/step_tally.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace kept;
using kept::test::StepTally;
using kept::test::World;

namespace {

const Promise& newest(const World& world) {
    return *world.journal.promises().all().back();
}

Uuid promise(World& world, const char* text, Day day, std::optional<int> minute = {}) {
    world.apply(MakePromise{.habit = {}, .text = text, .to = {}, .due = {day, minute}});
    return newest(world).id;
}

/// The outcome of a day of the habit of promises.
Outcome outcome_on(const World& world, Day day) {
    SeriesCache cache;
    return cache.of(world.journal, *world.journal.promise_habit(), std::max(day, world.today)).at(day).outcome;
}

double figure(const World& world, std::string_view id) {
    SeriesCache cache;
    const HabitRecord& record = *world.journal.promise_habit();
    const HabitSeries& series = cache.of(world.journal, record, world.today);
    for (const Figure& one : headline_figures(world.journal, record, series, series.first, world.today))
        if (one.id == id)
            return one.value;
    return -1;
}

template <typename Error>
std::string refused(World& world, const Command& command) {
    try {
        world.apply(command);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

} // namespace

TEST_CASE("a renegotiation that changes nothing is refused, and a promise broken then is one broken promise") {
    World world;
    const Day due = world.today + 3;
    const Uuid id = promise(world, "Write", due);
    CHECK(refused<CommandError>(world, RenegotiatePromise{id, {due, {}}}) ==
          "\"Write\" is due (Thu 26 Nov) already: choose another day or time.");
    CHECK(newest(world).terms.size() == 1);
    world.today = due;
    world.apply(ResolvePromise{id, PromiseEnd::Broken});
    CHECK(outcome_on(world, due) == Outcome::Missed);
    CHECK(figure(world, "kept_share") == 0);
}

TEST_CASE("a term renegotiated in time leaves its old day without a verdict, wherever the new one lies") {
    for (const int to : {2, 9}) {
        CAPTURE(to);
        World world;
        const Day old = world.today + 5;
        const Day next = world.today + to;
        const Uuid id = promise(world, "Write", old);
        world.apply(RenegotiatePromise{id, {next, {}}});
        world.today = std::max(old, next);
        world.apply(ResolvePromise{id, PromiseEnd::Broken});
        CHECK(outcome_on(world, old) == Outcome::NotDue);
        CHECK(outcome_on(world, next) == Outcome::Missed);
        CHECK(figure(world, "kept_share") == 0);
        CHECK(figure(world, "renegotiated") == 1);
        SeriesCache cache;
        const HabitSeries& series = cache.of(world.journal, *world.journal.promise_habit(), world.today);
        CHECK(series.at(old).run == 0);
    }
}

TEST_CASE("a day with a moved promise and others is judged by the others alone") {
    World world;
    const Uuid moved = promise(world, "Write", world.today);
    const Uuid kept = promise(world, "Call", world.today);
    world.apply(RenegotiatePromise{moved, {world.today + 1, {}}});
    CHECK(outcome_on(world, world.today) == Outcome::Unknown);
    world.apply(ResolvePromise{kept, PromiseEnd::Kept});
    CHECK(outcome_on(world, world.today) == Outcome::Kept);
    CHECK(figure(world, "kept_share") == 1);
}

TEST_CASE("what was renegotiated to the same terms before is one term") {
    World world;
    const Uuid id = promise(world, "Write", world.today + 3);
    Plan twice = plan(world.journal, RenegotiatePromise{id, {world.today + 4, {}}}, world.author(), world.ids);
    twice.events.front().body.replace(twice.events.front().body.find("2026-11-27"), 10, "2026-11-26");
    world.add(twice.events); // as an older Kept let it through
    CHECK(newest(world).terms.size() == 1);
}

TEST_CASE("a due time that is past is refused, when a promise is made and when it is moved") {
    World world; // 13:00 on the clock
    constexpr int eight = 8 * 60;
    const Day today = world.today;
    const MakePromise late{.habit = {}, .text = "Call", .to = {}, .due = {today, eight}};
    CHECK(refused<InputError>(world, late) == "2026-11-23, 08:00 is past: choose a time to come.");
    CHECK(refused<InputError>(world, MakePromise{.habit = {}, .text = "Call", .to = {}, .due = {today - 1, {}}}) ==
          "2026-11-22 is over: choose today or a later day.");
    CHECK(world.log.empty());
    const Uuid id = promise(world, "Call", today, 13 * 60); // this minute is not past
    world.minutes_past_noon = -1;
    CHECK(refused<InputError>(world, RenegotiatePromise{id, {today, eight}}) != "");
    CHECK(newest(world).terms.size() == 1);
}

TEST_CASE("in the small hours a promise is judged by the clock, whichever day they belong to") {
    World world; // days begin at 03:00
    const Day date = world.today + 1;
    const Uuid id = promise(world, "Be home", date, 90); // 01:30
    CHECK(day_asked(newest(world).due(), now_of(world.author())) == world.today);
    world.minutes_past_noon = 12 * 60; // 01:00, still the user's Monday
    world.apply(RenegotiatePromise{id, {date, 100}});
    world.minutes_past_noon = 13 * 60; // 02:00
    CHECK(refused<CommandError>(world, RenegotiatePromise{id, {date + 1, {}}}).find("was due") != std::string::npos);
    world.apply(ResolvePromise{id, PromiseEnd::Broken});
    CHECK(outcome_on(world, date) == Outcome::Missed); // the verdict belongs to the date
}

TEST_CASE("a reminder asks about a promise of the small hours on the evening before") {
    World world;
    promise(world, "Be home", world.today + 1, 90);
    SeriesCache series;
    const HabitRecord& record = *world.journal.promise_habit();
    CHECK(is_question_open(world.journal, series, record, world.today, world.today));
    world.today = world.today + 1;
    CHECK_FALSE(is_question_open(world.journal, series, record, world.today, world.today));
}

// One habit of promises.

namespace {

/// Two machines that know nothing of each other: each makes promises, names its habit, sets goals and archives.
std::vector<Event> log_of_machine(StepTally& tally, std::uint8_t machine, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    World world;
    world.who = kept::test::device(machine);
    world.ids = kept::test::CountingIds(machine);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<std::uint64_t>(n)); };
    if (below(2) == 0)
        world.add("Word", MeasureKind::Promise, {}, below(9));
    for (int step = 0; step < 12; ++step) {
        const HabitRecord* record = world.journal.promise_habit();
        switch (below(7)) {
        case 0:
            if (record != nullptr)
                tally.give(world, EditHabit{record->habit.id, {.name = "Name " + std::to_string(step)}});
            break;
        case 1:
            if (record != nullptr)
                tally.give(world, ArchiveHabit{record->habit.id, world.today});
            break;
        case 2:
            if (record != nullptr)
                tally.give(world,
                           SetGoal{record->habit.id, {.on = GoalMetric::Streak, .target = 50, .by = world.today + 90}});
            break;
        case 3:
            tally.give(world, Undo{});
            break;
        case 4:
            if (!world.journal.promises().all().empty())
                tally.give(world, ResolvePromise{newest(world).id, PromiseEnd::Kept});
            break;
        default:
            tally.give(world, MakePromise{.habit = {}, .text = "Call", .to = {}, .due = {world.today + below(3), {}}});
        }
        if (below(4) == 0)
            ++world.today.number;
        if (world.journal.promises().all().empty())
            promise(world, "Write", world.today + 2);
    }
    return world.log;
}

std::string picture_of(const Journal& journal) {
    std::string text;
    SeriesCache cache;
    for (const HabitRecord* record : journal.habits()) {
        text += to_text(record->habit.id) + record->habit.name + to_text(record->habit.first_day);
        text += record->habit.archived ? " archived " : " open ";
        for (const DayState& state : cache.of(journal, *record, *parse_day("2026-12-20")).days)
            text += to_text(state.outcome);
    }
    for (const Promise* one : journal.promises().all())
        text += to_text(one->habit) + one->text;
    for (const Goal& goal : journal.goals().all())
        text += to_text(goal.habit);
    return text;
}

} // namespace

TEST_CASE("habits of promises made on several machines are one, in whatever order their events come") {
    StepTally tally;
    CHECK(rc::check("one habit of promises", [&tally] {
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        std::vector<Event> all = log_of_machine(tally, 1, seed);
        const std::vector<Event> other = log_of_machine(tally, 2, seed + 1);
        all.insert(all.end(), other.begin(), other.end());
        Journal whole;
        whole.fold(all);
        RC_ASSERT(whole.habits().size() <= 1U);
        RC_ASSERT(whole.promise_habit() == (whole.habits().empty() ? nullptr : whole.habits().front()));
        const std::string expected = picture_of(whole);
        std::ranges::shuffle(all, std::mt19937_64(seed + 2));
        Journal one_by_one;
        for (const Event& event : all)
            one_by_one.fold(event);
        RC_ASSERT(picture_of(one_by_one) == expected);
        for (const Event& event : all)
            if (event.habit && whole.promise_habit() != nullptr)
                RC_ASSERT(one_by_one.find_habit(*event.habit) == one_by_one.promise_habit());
    }));
    CHECK(tally.carried_out<MakePromise>() > 50);
    CHECK(tally.carried_out<EditHabit>() > 50);
    CHECK(tally.carried_out<ArchiveHabit>() > 20);
    CHECK(tally.carried_out<SetGoal>() > 20);
    CHECK(tally.carried_out<Undo>() > 50);
    CHECK(tally.carried_out<ResolvePromise>() > 50);
}

TEST_CASE(
    "of two habits of promises the first gives the id, the latest the name, and all that was said counts for it") {
    World here;
    const HabitId first = here.add("Promises", MeasureKind::Promise, {}, 3);
    promise(here, "Call", here.today);
    here.apply(ResolvePromise{newest(here).id, PromiseEnd::Kept});
    World there;
    there.who = kept::test::device(2);
    there.ids = kept::test::CountingIds(2);
    there.add("Walk");
    const HabitId second = there.add("My word", MeasureKind::Promise, {}, 30);
    promise(there, "Write", there.today);
    there.apply(ResolvePromise{newest(there).id, PromiseEnd::Broken});
    there.apply(SetGoal{second, {.on = GoalMetric::Streak, .target = 9, .by = there.today + 30}});
    here.journal.fold(there.log);
    REQUIRE(here.journal.habits().size() == 2); // Walk is the other
    const HabitRecord& one = *here.journal.promise_habit();
    CHECK(one.habit.id == first);
    CHECK(one.habit.name == "My word");
    CHECK(one.habit.first_day == here.today - 30);
    CHECK(here.journal.find_habit(second) == &one);
    CHECK(here.journal.goals().all().front().habit == first);
    CHECK(outcome_on(here, here.today) == Outcome::Partial);
    CHECK(here.journal.promises().all().size() == 2);
}

TEST_CASE("a second habit of promises is refused with a sentence that names the one there is") {
    World world;
    const HabitId word = world.add("My word", MeasureKind::Promise);
    const AddHabits more{{HabitFields{.name = "Promises", .measure = MeasureKind::Promise}}};
    CHECK(refused<CommandError>(world, more) ==
          "All promises go to one habit, and \"My word\" is it: make a promise there.");
    world.apply(ArchiveHabit{word, world.today});
    CHECK(refused<CommandError>(world, more) == "All promises go to one habit, and \"My word\" is it, in the archive: "
                                                "the next promise takes it up again.");
    CHECK(world.journal.habits().size() == 1);
}

TEST_CASE("a promise takes its habit up again from the archive, and one undo takes both back") {
    World world;
    const HabitId word = world.add("My word", MeasureKind::Promise);
    world.apply(ArchiveHabit{word, world.today});
    promise(world, "Call", world.today + 1);
    CHECK_FALSE(world.journal.promise_habit()->habit.archived);
    CHECK(world.apply(Undo{}).summary == "Undone: the promise: Call");
    CHECK(world.journal.promise_habit()->habit.archived);
    CHECK(world.journal.promises().all().empty());
}

TEST_CASE("erasing the habit of promises erases all of them and bars none that is made later") {
    World world;
    world.add("My word", MeasureKind::Promise);
    promise(world, "Call", world.today + 1);
    const HabitId habit = world.journal.promise_habit()->habit.id;
    const ErasePlan erased = plan_erase_habit(world.journal, habit, world.author(), world.ids);
    CHECK(erased.events.size() == world.log.size());
    Journal after;
    after.fold(erased.tombstones);
    CHECK(after.habits().empty());
    for (const Event& event : world.log)
        CHECK(after.erasures().holds(event));
    promise(world, "Write", world.today + 2); // on a machine that does not know yet
    CHECK_FALSE(after.erasures().holds(world.log.back()));
}
