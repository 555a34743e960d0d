// How long it takes to fold a log, and what one check-in costs once it is in the log.
#include "catalogue/badges.hpp"
#include "journal/demo/demo.hpp"
#include "journal/derived/achievements.hpp"
#include "journal/derived/journal_insights.hpp"
#include "support/fake_world.hpp"

#include <benchmark/benchmark.h>
#include <filesystem>

using namespace kept;

namespace {

constexpr Day today{20'780};

Author author_on(Day day) {
    return {kept::test::device(1), (static_cast<std::int64_t>(day.number) * 24 + 20) * 3'600'000, 0, day};
}

std::vector<Event> demo_events(int years, int habits) {
    kept::test::CountingIds ids;
    std::vector<Event> events = make_demo({.years = years, .habits = habits, .seed = 1}, author_on(today), ids).events;
    std::int64_t lamport = 0;
    for (Event& event : events) {
        event.lamport = ++lamport;
        event.batch = event.id; // as if each had been a command of its own
    }
    return events;
}

/// A million events: what a log of ten years and twenty habits would hold after a century and a half.
void fold_a_million(benchmark::State& state) {
    std::vector<Event> events = demo_events(100, 34);
    events.resize(std::min<std::size_t>(events.size(), 1'000'000));
    for (auto _ : state) {
        Journal journal;
        journal.expect(events.size()); // as when a log is opened
        journal.fold(events);
        benchmark::DoNotOptimize(journal.revision());
    }
    state.counters["events"] = static_cast<double>(events.size());
    state.counters["events/s"] = benchmark::Counter(
        static_cast<double>(events.size()) * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

/// A journal of ten years and twenty habits with everything worked out, and goals on it.
class TenYears {
  public:
    TenYears() {
        std::vector<Event> events = demo_events(10, 20);
        lamport_ = static_cast<std::int64_t>(events.size());
        journal_.fold(events);
        for (const HabitRecord* record : journal_.habits())
            add(plan(journal_,
                     SetGoal{record->habit.id, {.on = GoalMetric::Strength, .target = 0.99, .by = today + 90}},
                     author_on(today - 100), ids_));
        for (const HabitRecord* record : journal_.habits())
            if (record->habit.measure != MeasureKind::Promise) // a promise is settled, not answered
                answered_.push_back(record->habit.id);
        achievements_.refresh(journal_, today);
    }

    /// Says something about a day and brings everything up to date.
    void check_in(Day day) {
        const HabitRecord& record = *journal_.find_habit(answered_[count_++ % answered_.size()]);
        const Measure& measure = measure_of(record.habit.measure);
        add(plan(journal_,
                 CheckInCommand{record.habit.id, day, {{.answer = measure.yes.value_or(Answer::Amount), .value = 1}}},
                 author_on(today), ids_));
        achievements_.refresh(journal_, today);
    }

  private:
    void add(Plan plan) {
        for (Event& event : plan.events)
            event.lamport = ++lamport_;
        journal_.fold(plan.events);
    }

    kept::test::CountingIds ids_{2};
    Journal journal_;
    SeriesCache series_;
    Achievements achievements_{series_, read_badges(std::filesystem::path(KEPT_ASSETS) / "badges.json")};
    std::int64_t lamport_ = 0;
    std::vector<HabitId> answered_;
    std::size_t count_ = 0;
};

void check_in_of_today(benchmark::State& state) {
    TenYears years;
    for (auto _ : state)
        years.check_in(today);
}

void check_in_of_five_years_ago(benchmark::State& state) {
    TenYears years;
    for (auto _ : state)
        years.check_in(today - 1826);
}

void everything_anew(benchmark::State& state) {
    Journal journal;
    journal.fold(demo_events(10, 20));
    for (auto _ : state) {
        SeriesCache series;
        Achievements achievements(series, read_badges(std::filesystem::path(KEPT_ASSETS) / "badges.json"));
        achievements.refresh(journal, today);
        benchmark::DoNotOptimize(achievements.points());
    }
}

void all_badges(benchmark::State& state) {
    Journal journal;
    journal.fold(demo_events(10, 20));
    const std::vector<Badge> badges = read_badges(std::filesystem::path(KEPT_ASSETS) / "badges.json");
    SeriesCache series;
    std::vector<HabitCounters> counters(journal.habits().size());
    for (auto _ : state) {
        std::vector<CountedHabit> counted;
        for (std::size_t i = 0; i < counters.size(); ++i) {
            const HabitRecord& record = *journal.habits()[i];
            const HabitSeries& history = series.of(journal, record, today);
            counters[i].update(history, record.habit, history.first);
            counted.push_back({record.habit.id, record.habit.measure, &counters[i]});
        }
        benchmark::DoNotOptimize(judge_badges(badges, counted, {}));
    }
}

void all_insights(benchmark::State& state) {
    Journal journal;
    journal.fold(demo_events(10, 20));
    SeriesCache series;
    for (auto _ : state)
        benchmark::DoNotOptimize(insights_of(journal, series, today));
}

} // namespace

BENCHMARK(fold_a_million)->Unit(benchmark::kMillisecond);
// A fixed number: each adds an answer to the same day, so the faster one would be the slower the longer it ran.
BENCHMARK(check_in_of_today)->Unit(benchmark::kMicrosecond)->Iterations(2000);
BENCHMARK(check_in_of_five_years_ago)->Unit(benchmark::kMicrosecond);
BENCHMARK(everything_anew)->Unit(benchmark::kMillisecond);
BENCHMARK(all_insights)->Unit(benchmark::kMillisecond);
BENCHMARK(all_badges)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
