// A fixed course of work whose instructions callgrind counts (check_instructions.py): folding a log, saying something
// about a day, and one frame of each screen, at rest and right after an answer. Between the parts it does what must be
// done and is not counted. Everything that could differ between two runs is fixed: ids, chance, the day, the fonts.
#include "journal/demo/demo.hpp"
#include "ui/dashboard_driver.hpp"

#include <array>
#include <string>
#include <valgrind/callgrind.h>

using namespace kept;
using namespace kept::test;

namespace {

/// In the order of ui::Screen.
constexpr std::array<const char*, 8> screens{"today",    "progress", "goals",  "badges",
                                             "practice", "journal",  "habits", "settings"};

/// Counts what `work` does, under a name.
template <typename Work>
void count(const std::string& name, Work work) {
    CALLGRIND_TOGGLE_COLLECT;
    work();
    CALLGRIND_TOGGLE_COLLECT;
    CALLGRIND_DUMP_STATS_AT(name.c_str());
}

std::vector<Event> events_of_three_years(DashboardDriver& kept) {
    Plan demo = make_demo({.years = 3, .habits = 20, .seed = 1}, kept.world.author(), kept.world.ids);
    for (std::int64_t lamport = 0; Event & event : demo.events) {
        event.lamport = ++lamport;
        event.batch = event.id;
    }
    return std::move(demo.events);
}

/// One more answer about today, to the next habit that takes one: a promise is settled, not answered.
class Answers {
  public:
    explicit Answers(DashboardDriver& kept) : kept_(kept) {
        for (const HabitRecord* record : kept.world.journal.habits())
            if (record->habit.measure != MeasureKind::Promise)
                habits_.push_back(record->habit.id);
    }
    void say_one() {
        kept_.world.say(habits_[next_++ % habits_.size()], {.answer = Answer::Skip});
        kept_.achievements().refresh(kept_.world.journal, kept_.world.today);
    }

  private:
    DashboardDriver& kept_;
    std::vector<HabitId> habits_;
    std::size_t next_ = 0;
};

void show(DashboardDriver& kept, std::size_t screen) {
    kept.state.screen = static_cast<ui::Screen>(screen);
    kept.run_until_idle();
}

} // namespace

int main() {
    DashboardDriver kept;
    kept.ui().note_nothing();
    const std::vector<Event> events = events_of_three_years(kept);
    count("fold", [&] {
        kept.world.journal.expect(events.size());
        kept.world.journal.fold(events);
    });
    count("all worked out", [&] { kept.achievements().refresh(kept.world.journal, kept.world.today); });
    Answers answers(kept);
    answers.say_one(); // the first makes room
    count("check-in", [&] { answers.say_one(); });
    for (std::size_t at = 0; at < screens.size(); ++at) {
        show(kept, at);
        count(std::string(screens.at(at)) + ": a frame", [&] { kept.ui().frames(); });
        answers.say_one();
        count(std::string(screens.at(at)) + ": the frame after an answer", [&] { kept.ui().frames(); });
    }
}
