// A screen asks; what it asked for is carried out after the frame, in order, and whatever becomes of the frame.
#include "dashboard_driver.hpp"
#include "stand_in_data.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

using namespace kept;
using namespace kept::test;
using ui::Key;

TEST_CASE("requests of all kinds are drained in the order in which they were asked for") {
    ui::RequestQueue queue;
    queue.add(Command{Undo{}});
    queue.add(ui::Navigation{ui::OpenGoals{}});
    queue.add(ui::DataRequest{ui::VerifyRecord{}});
    queue.add(Command{Redo{}});
    queue.add(ui::OpenDataFolder{});
    CHECK(queue.has_commands());
    const std::vector<ui::Request> drained = queue.drain();
    std::vector<std::size_t> kinds;
    for (const ui::Request& request : drained)
        kinds.push_back(request.index());
    CHECK(kinds == std::vector<std::size_t>{0, 1, 2, 0, 5});
    CHECK(std::holds_alternative<Undo>(std::get<Command>(drained[0])));
    CHECK(queue.drain().empty());
    CHECK(!queue.has_commands());
}

TEST_CASE("a queue of a record that is only read refuses commands, says so once, and keeps all else") {
    ui::RequestQueue queue;
    queue.set_read_only(true);
    queue.add(Command{Undo{}});
    queue.add(ui::Navigation{ui::OpenGoals{}});
    CHECK(queue.drain().size() == 1);
    CHECK(queue.drain_refusal());
    CHECK(!queue.drain_refusal());
    queue.set_read_only(false);
    queue.add(Command{Undo{}});
    CHECK(queue.drain().size() == 1);
    CHECK(!queue.drain_refusal());
}

TEST_CASE("what a frame asked for before it threw is carried out") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    StandInData data;
    int views = 0;
    bool breaks = false;
    data.before_view = [&] {
        if (breaks && ++views == 3) // after the screen, in the sheets that lie over it
            throw std::runtime_error("The copies cannot be listed.");
    };
    kept.services.data = &data;
    kept.run_until_idle();
    kept.ui().expect_failures();
    breaks = true;
    kept.key(Key::Y);
    CHECK(kept.sees("The copies cannot be listed."));
    CHECK(kept.day(walk).outcome == Outcome::Kept);
}

TEST_CASE("a frame that is drawn again takes no new input, which is meant for what it will show") {
    DashboardDriver kept;
    kept.add("Walk");
    kept.run_until_idle();
    const std::size_t before = kept.ui().took_input().size();
    kept.key(Key::Y);
    const std::vector<bool> builds(kept.ui().took_input().begin() + static_cast<std::ptrdiff_t>(before),
                                   kept.ui().took_input().end());
    CHECK(std::ranges::count(builds, false) == 1); // after the answer was carried out
    CHECK(builds.front());
}

TEST_CASE("a screen that leads elsewhere is followed by the other screen, with no frame between them") {
    DashboardDriver kept;
    const HabitId walk = kept.add("Walk");
    kept.world.say(walk, {.answer = Answer::Yes}, 3);
    kept.run_until_idle();
    kept.state.screen = ui::Screen::Journal;
    kept.run_until_idle();
    const EventIndex answer = static_cast<EventIndex>(kept.world.journal.events().size() - 1);
    kept.click("journal/" + to_text(kept.world.journal.events().at(answer).id).substr(28) + "/edit");
    CHECK(kept.state.screen == ui::Screen::Today);
    CHECK(kept.state.today.shown == kept.world.today - 3);
    CHECK(kept.ui().has(DashboardDriver::part(walk, "yes")));
}
