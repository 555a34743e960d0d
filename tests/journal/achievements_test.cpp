// Points, badges and goals over a whole journal: exact under undo, safe from tricks, the same brought up to date as
// worked out anew.
#include "journal/derived/achievements.hpp"
#include "support/fake_world.hpp"
#include "support/step_tally.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace kept;
using kept::test::StepTally;
using kept::test::World;

namespace {

Badge badge(BadgeCounter counter, double threshold) {
    return {.id = fmt::format("{}-{}", to_text(counter), threshold),
            .family = "f",
            .name = "n",
            .meaning = "m",
            .icon = "eco",
            .tier = Tier::Bronze,
            .rule = {.counter = counter, .threshold = threshold, .measure = {}, .practice = {}}};
}

/// Every counter at a low and a higher threshold.
std::vector<Badge> badges() {
    std::vector<Badge> all;
    for (int i = 0; i <= static_cast<int>(BadgeCounter::Balance); ++i)
        for (const double threshold : {1.0, 3.0, 7.0, 50.0})
            all.push_back(badge(static_cast<BadgeCounter>(i), threshold));
    return all;
}

/// A journal and where it stands.
class Stand {
  public:
    World world;
    SeriesCache series;
    Achievements achievements{series, badges()};

    Achievements& now() {
        achievements.refresh(world.journal, world.today);
        return achievements;
    }
    bool is_earned(BadgeCounter counter, double threshold) {
        now();
        const auto id = badge(counter, threshold).id;
        for (std::size_t i = 0; i < achievements.badges().size(); ++i)
            if (achievements.badges()[i].id == id)
                return achievements.badge_statuses()[i].earned.has_value();
        return false;
    }
    static std::string picture_of(const Achievements& achievements) {
        std::string text = fmt::format("{} points\n", achievements.points());
        for (std::size_t i = 0; i < achievements.badges().size(); ++i) {
            const BadgeStatus& status = achievements.badge_statuses()[i];
            text += fmt::format("{} {} {:.9f} {}\n", achievements.badges()[i].id,
                                status.earned ? to_text(status.earned->to) : "open", status.progress, status.left);
        }
        for (const TrackedGoal& goal : achievements.goals())
            text +=
                fmt::format("{} {} {} {}\n", to_text(goal.goal.id), to_text(goal.status.state),
                            goal.status.now.value_or(-1), goal.status.reached ? to_text(*goal.status.reached) : "-");
        return text;
    }

    /// What picture_of() shows is the same, without the cost of writing it.
    static bool is_same(const Achievements& a, const Achievements& b) {
        return a.points() == b.points() && std::ranges::equal(a.badge_statuses(), b.badge_statuses(), is_same_badge) &&
               std::ranges::equal(a.goals(), b.goals(), is_same_goal);
    }

  private:
    static bool is_same_badge(const BadgeStatus& a, const BadgeStatus& b) {
        return a.earned == b.earned && std::abs(a.progress - b.progress) < 1e-9 && a.left == b.left;
    }
    static bool is_same_goal(const TrackedGoal& a, const TrackedGoal& b) {
        return a.goal.id == b.goal.id && a.status.state == b.status.state && a.status.now == b.status.now &&
               a.status.reached == b.status.reached;
    }
};

/// A random step in the life of a log; a command that is refused is as good as any other.
void random_step(StepTally& tally, World& world, const std::vector<HabitId>& habits, std::mt19937_64& random) {
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<std::uint64_t>(n)); };
    const HabitId habit = habits[static_cast<std::size_t>(below(static_cast<int>(habits.size())))];
    const HabitRecord* record = world.journal.find_habit(habit);
    if (record == nullptr) { // undone
        tally.give(world, Redo{});
        return;
    }
    const Habit& about = record->habit;
    switch (below(16)) {
    case 0:
        tally.give(world, Undo{});
        return;
    case 1:
        tally.give(world, Redo{});
        return;
    case 2:
        world.today = world.today + 1;
        return;
    case 3:
        tally.give(world, PauseHabit{habit, world.today - below(10), world.today + below(5)});
        return;
    case 4:
        tally.give(world, ResumeHabit{habit, world.today});
        return;
    case 5: {
        HabitFields fields;
        fields.rule = Rule{.schedule = below(2) == 0 ? Schedule::times_a_week(1 + below(6)) : Schedule::daily()};
        tally.give(world, EditHabit{habit, fields});
        return;
    }
    case 6:
        tally.give(world, SetGoal{habit, {.on = GoalMetric::Strength, .target = 0.3, .by = world.today + 30}});
        return;
    case 7:
        tally.give(world, SaveReview{world.today - 6, "{}"});
        return;
    default:
        break;
    }
    const int days_ago = below(3) == 0 ? below(60) : 0;
    const Measure& measure = measure_of(about.measure);
    Entry entry;
    do
        entry.answer = static_cast<Answer>(below(static_cast<int>(Answer::PromiseKept)));
    while (entry.answer != Answer::Skip && entry.answer != Answer::Clear && !measure.accepts(entry.answer));
    entry.value = below(9);
    entry.note = below(4) == 0 ? "words" : "";
    entry.skill = below(2) == 0 ? "breathing" : "";
    entry.span_days = entry.answer == Answer::Held ? 1 + below(9) : 1;
    tally.say(world, habit, entry, days_ago);
}

void check_brought_up_to_date(StepTally& tally, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    Stand stand;
    std::vector<HabitId> habits;
    for (const auto& [name, measure] :
         {std::pair{"On time", MeasureKind::Arrival}, std::pair{"Walk", MeasureKind::YesNo},
          std::pair{"Read", MeasureKind::Count}, std::pair{"Steady", MeasureKind::Calm},
          std::pair{"Straight", MeasureKind::Candour}, std::pair{"No phone", MeasureKind::Abstain}})
        habits.push_back(stand.world.add(name, measure, {}, 120)); // twice as far back as any answer
    for (int step = 0; step < 40; ++step) {
        random_step(tally, stand.world, habits, random);
        if (step % 5 != 0)
            continue;
        SeriesCache series;
        Achievements anew(series, badges());
        anew.refresh(stand.world.journal, stand.world.today);
        if (!Stand::is_same(stand.now(), anew))
            throw std::runtime_error(fmt::format("seed {}, step {}:\n{}\nanew:\n{}", seed, step,
                                                 Stand::picture_of(stand.achievements), Stand::picture_of(anew)));
    }
}

} // namespace

TEST_CASE("a check-in earns ten points, and undo takes exactly them back") {
    Stand stand;
    const HabitId walk = stand.world.add("Walk");
    CHECK(stand.now().points() == 0);
    stand.world.say(walk, {.answer = Answer::No});
    CHECK(stand.now().points() == 10);
    CHECK(stand.now().points_on(stand.world.today) == 10);
    stand.world.apply(Undo{});
    CHECK(stand.now().points() == 0);
    stand.world.apply(Redo{});
    CHECK(stand.now().points() == 10);
}

TEST_CASE("answering, undoing and answering again gains nothing, and neither does answering twice") {
    Stand stand;
    const HabitId walk = stand.world.add("Walk");
    for (int round = 0; round < 5; ++round) {
        stand.world.say(walk, {.answer = Answer::Yes});
        stand.world.apply(Undo{});
    }
    stand.world.say(walk, {.answer = Answer::Yes});
    stand.world.say(walk, {.answer = Answer::No});
    stand.world.say(walk, {.answer = Answer::Yes});
    CHECK(stand.now().points() == 10);
}

TEST_CASE("a day filled in late earns half, and none after a week") {
    Stand stand;
    const HabitId walk = stand.world.add("Walk");
    int expected = 0;
    for (const auto& [days_ago, points] : {std::pair{1, 10}, std::pair{2, 5}, std::pair{7, 5}, std::pair{8, 0}}) {
        stand.world.say(walk, {.answer = Answer::Yes}, days_ago);
        expected += points;
        CHECK(stand.now().points() == expected);
    }
}

TEST_CASE("a confirmed span counts as one check-in") {
    Stand stand;
    const HabitId phone = stand.world.add("No phone", MeasureKind::Abstain);
    stand.world.say(phone, {.answer = Answer::Held, .span_days = 7});
    CHECK(stand.world.state(phone, 6).outcome == Outcome::Kept);
    CHECK(stand.now().points() == 10);
}

TEST_CASE("what came from another app earns no points") {
    Stand stand;
    const HabitId walk = stand.world.add("Walk");
    stand.world.say(walk, {.answer = Answer::Yes, .from = "loop"});
    CHECK(stand.now().points() == 0);
}

TEST_CASE("a review and a reflection on a miss earn too, each once") {
    Stand stand;
    const HabitId walk = stand.world.add("Walk");
    const HabitId read = stand.world.add("Read", MeasureKind::Count);
    stand.world.say(walk, {.answer = Answer::No, .note = "It rained, and I had no coat"});
    CHECK(stand.now().points() == 15);
    stand.world.say(read, {.answer = Answer::No, .note = "Too tired"});
    CHECK(stand.now().points() == 25); // a day has one reflection
    stand.world.apply(SaveReview{stand.world.today - 6, "{}"});
    stand.world.apply(SaveReview{stand.world.today - 6, "{}"});
    CHECK(stand.now().points() == 55);
    stand.world.apply(Undo{});
    CHECK(stand.now().points() == 55);
    stand.world.apply(Undo{});
    CHECK(stand.now().points() == 25);
}

TEST_CASE("fifty habits made in one day and all answered earn one day's points and no badge of days") {
    Stand stand;
    for (int i = 0; i < 50; ++i) {
        const HabitId habit = stand.world.add(fmt::format("Habit {}", i));
        stand.world.say(habit, {.answer = Answer::Yes});
        stand.world.say(habit, {.answer = Answer::Yes});
    }
    CHECK(stand.now().points() == 100);
    for (int i = 0; i <= static_cast<int>(BadgeCounter::Balance); ++i)
        CHECK(!stand.is_earned(static_cast<BadgeCounter>(i), 3));
}

TEST_CASE("a hundred past days filled in at one sitting, in many habits, earn no badge") {
    Stand stand;
    const HabitId habits[] = {stand.world.add("Walk"), stand.world.add("Steady", MeasureKind::Calm),
                              stand.world.add("Straight talk", MeasureKind::Candour),
                              stand.world.add("No phone", MeasureKind::Abstain)};
    for (int k = 100; k >= 3; --k) {
        stand.world.say(habits[0], {.answer = Answer::No}, k);
        stand.world.say(habits[1], {.answer = Answer::Moment, .skill = "air", .before = 9, .after = 1, .minutes = 2},
                        k);
        stand.world.say(habits[2], {.answer = Answer::Bent, .what = "w", .put_right = true}, k);
        stand.world.say(habits[3], {.answer = Answer::Urge, .peak = 5}, k);
    }
    for (int i = 0; i <= static_cast<int>(BadgeCounter::Balance); ++i)
        CHECK_MESSAGE(!stand.is_earned(static_cast<BadgeCounter>(i), 3), to_text(static_cast<BadgeCounter>(i)));
}

TEST_CASE("a badge stays earned unless its evidence is taken back") {
    Stand stand;
    const HabitId walk = stand.world.add("Walk");
    for (int k = 0; k < 7; ++k) {
        stand.world.say(walk, {.answer = Answer::Yes});
        stand.world.today = stand.world.today + 1;
    }
    CHECK(stand.is_earned(BadgeCounter::Streak, 7));
    stand.world.say(walk, {.answer = Answer::No});
    stand.world.today = stand.world.today + 30;
    CHECK(stand.is_earned(BadgeCounter::Streak, 7));
    stand.world.apply(Undo{});
    CHECK(stand.is_earned(BadgeCounter::Streak, 7));
    stand.world.apply(Undo{}); // the seventh yes
    CHECK(!stand.is_earned(BadgeCounter::Streak, 7));
}

TEST_CASE("put right, spoke up, met with a skill and ridden out are counted by days") {
    Stand stand;
    const HabitId talk = stand.world.add("Straight talk", MeasureKind::Candour);
    stand.world.say(talk, {.answer = Answer::Bent, .what = "w"});
    CHECK(!stand.is_earned(BadgeCounter::PutRight, 1));
    stand.world.say(talk, {.answer = Answer::PutRight});
    CHECK(stand.is_earned(BadgeCounter::PutRight, 1));
    stand.world.apply(MakePromise{.habit = {}, .text = "Call", .to = {}, .due = {stand.world.today, {}}});
    const Uuid promise = stand.world.journal.promises().all().front()->id;
    stand.world.apply(RenegotiatePromise{promise, {stand.world.today + 2, {}}});
    CHECK(stand.is_earned(BadgeCounter::SpokeUp, 1));
    stand.world.say(stand.world.add("Steady", MeasureKind::Calm), {.answer = Answer::Moment, .skill = "air"});
    CHECK(stand.is_earned(BadgeCounter::MetWithSkill, 1));
    stand.world.say(stand.world.add("No phone", MeasureKind::Abstain), {.answer = Answer::Urge, .peak = 6});
    CHECK(stand.is_earned(BadgeCounter::RodeUrge, 1));
    stand.world.apply(SavePractice{"thought-record", stand.world.today, "{}"});
    CHECK(stand.is_earned(BadgeCounter::Practices, 1));
}

TEST_CASE("a goal is set, reached and stays reached; a change keeps its history; one that asks nothing is refused") {
    Stand stand;
    const HabitId walk = stand.world.add("Walk");
    for (int k = 0; k < 5; ++k)
        stand.world.say(walk, {.answer = Answer::Yes}, k);
    const GoalTerms streak{.on = GoalMetric::Streak, .target = 8, .by = stand.world.today + 20};
    stand.world.apply(SetGoal{walk, streak});
    CHECK(stand.now().goals().front().status.state == GoalState::OnPace);
    CHECK_THROWS_AS(stand.world.apply(SetGoal{walk, {.on = GoalMetric::Streak, .target = 3, .by = streak.by}}),
                    CommandError);
    CHECK_THROWS_AS(stand.world.apply(SetGoal{walk, {.on = GoalMetric::Sum, .target = 3, .by = streak.by}}),
                    CommandError);
    const GoalId goal = stand.now().goals().front().goal.id;
    stand.world.apply(ChangeGoal{goal, 7, {}});
    CHECK(stand.now().goals().front().goal.versions.size() == 2);
    for (int k = 0; k < 2; ++k) {
        stand.world.today = stand.world.today + 1;
        stand.world.say(walk, {.answer = Answer::Yes});
    }
    CHECK(stand.now().goals().front().status.state == GoalState::Reached);
    CHECK(stand.now().goals().front().status.reached == stand.world.today);
    stand.world.today = stand.world.today + 1;
    stand.world.say(walk, {.answer = Answer::No});
    CHECK(stand.now().goals().front().status.state == GoalState::Reached);
    stand.world.apply(DropGoal{goal});
    CHECK(stand.now().goals().front().goal.dropped == stand.world.today);
}

TEST_CASE("points, badges and goals brought up to date equal those worked out anew, for a thousand random journals") {
    StepTally tally;
    for (std::uint64_t seed = 1; seed <= 1000; ++seed)
        check_brought_up_to_date(tally, seed);
    CHECK(tally.carried_out<Undo>() > 500);
    CHECK(tally.carried_out<Redo>() > 50);
    CHECK(tally.carried_out<PauseHabit>() > 500);
    CHECK(tally.carried_out<ResumeHabit>() > 50);
    CHECK(tally.carried_out<EditHabit>() > 500);
    CHECK(tally.carried_out<SetGoal>() > 500);
    CHECK(tally.carried_out<SaveReview>() > 500);
    for (int i = 0; i < static_cast<int>(Answer::PromiseKept); ++i) {
        CAPTURE(i);
        CHECK(tally.carried_out(static_cast<Answer>(i)) > 100);
    }
}

TEST_CASE("the same for very many random journals" * doctest::test_suite("deep")) {
    StepTally tally;
    for (std::uint64_t seed = 1000; seed < 101'000; ++seed)
        check_brought_up_to_date(tally, seed);
}
