// CPU time to build one frame of each screen with ten years and twenty habits: what is drawn while nothing changes, and
// the first frame after an answer, when the screen works out anew what it shows.
#include "journal/demo/demo.hpp"
#include "ui/dashboard_driver.hpp"

#include <array>
#include <benchmark/benchmark.h>

using namespace kept;
using namespace kept::test;

namespace {

/// In the order of ui::Screen.
constexpr std::array<const char*, 8> names{"today",    "progress", "goals",  "badges",
                                           "practice", "journal",  "habits", "settings"};

DashboardDriver& dashboard() {
    static DashboardDriver* kept = [] { // one for all: reading ten years takes longer than measuring
        auto* made = new DashboardDriver;
        Plan demo = make_demo({.years = 10, .habits = 20, .seed = 1}, made->world.author(), made->world.ids);
        for (std::int64_t lamport = 0; Event & event : demo.events) {
            event.lamport = ++lamport;
            event.batch = event.id;
        }
        made->world.journal.fold(demo.events);
        return made;
    }();
    return *kept;
}

void show(DashboardDriver& kept, std::int64_t screen) {
    kept.state.screen = static_cast<ui::Screen>(screen % static_cast<std::int64_t>(names.size()));
    kept.state.progress.shows_all = screen >= static_cast<std::int64_t>(names.size());
    kept.run_until_idle();
}

void steady_frame(benchmark::State& state) {
    DashboardDriver& kept = dashboard();
    show(kept, state.range(0));
    for (auto _ : state)
        kept.ui().frames();
}

void frame_after_an_answer(benchmark::State& state) {
    DashboardDriver& kept = dashboard();
    show(kept, state.range(0));
    const HabitId habit = kept.world.journal.habits().front()->habit.id;
    for (auto _ : state) {
        state.PauseTiming();
        kept.world.say(habit, {.answer = Answer::Skip});
        kept.achievements().refresh(kept.world.journal, kept.world.today);
        state.ResumeTiming();
        kept.ui().frames();
    }
}

} // namespace

int main(int count, char** arguments) {
    benchmark::Initialize(&count, arguments);
    for (std::size_t at = 0; at <= names.size(); ++at) {
        const std::string name = at < names.size() ? names.at(at) : "progress, all habits";
        benchmark::RegisterBenchmark((name + ": a frame").c_str(), steady_frame)
            ->Arg(static_cast<std::int64_t>(at < names.size() ? at : names.size() + 1))
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((name + ": after an answer").c_str(), frame_after_an_answer)
            ->Arg(static_cast<std::int64_t>(at < names.size() ? at : names.size() + 1))
            ->Iterations(20)
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::RunSpecifiedBenchmarks();
}
