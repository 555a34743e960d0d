// A frame that shows what the last one showed should take nothing from the heap: making words and drawings anew sixty
// times a second is work for nothing. This program counts what operator new hands out.
#include "dashboard_driver.hpp"
#include "journal/demo/demo.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <new>

namespace {
std::size_t handed_out = 0; // one thread draws

void* hand_out_or_null(std::size_t size) noexcept {
    ++handed_out;
    return std::malloc(size == 0 ? 1 : size);
}

void* hand_out(std::size_t size) {
    if (void* memory = hand_out_or_null(size))
        return memory;
    throw std::bad_alloc();
}
} // namespace

void* operator new(std::size_t size) {
    return hand_out(size);
}
void* operator new[](std::size_t size) {
    return hand_out(size);
}
// Sorting asks for room like this; AddressSanitizer has these of its own, whose memory free() may not take.
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
    return hand_out_or_null(size);
}
void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
    return hand_out_or_null(size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}

namespace kept::test {
namespace {

void live_two_years(World& world) {
    Plan demo = make_demo({.years = 2, .habits = 12, .seed = 1}, world.author(), world.ids);
    for (Event& event : demo.events)
        event.batch = event.id;
    world.add(demo.events);
}

std::size_t handed_out_in_a_frame(DashboardDriver& kept) {
    kept.run_until_idle();
    const std::size_t before = handed_out;
    kept.ui().frames();
    return handed_out - before;
}

} // namespace

TEST_CASE("a frame of a screen at rest takes nothing from the heap") {
    DashboardDriver kept;
    kept.ui().note_nothing();
    live_two_years(kept.world);
    const auto check = [&](ui::Screen screen) {
        CAPTURE(static_cast<int>(screen));
        kept.state.screen = screen;
        CHECK(handed_out_in_a_frame(kept) == 0);
    };
    for (const ui::Screen screen : {ui::Screen::Today, ui::Screen::Progress, ui::Screen::Goals, ui::Screen::Badges,
                                    ui::Screen::Journal, ui::Screen::Habits, ui::Screen::Settings})
        check(screen);
    kept.state.progress.shows_all = true;
    check(ui::Screen::Progress);
    for (const ui::PracticePart part : {ui::PracticePart::Exercises, ui::PracticePart::Programmes,
                                        ui::PracticePart::Review, ui::PracticePart::Safety}) {
        CAPTURE(static_cast<int>(part));
        kept.state.practice.part = part;
        check(ui::Screen::Practice);
    }
}

} // namespace kept::test
