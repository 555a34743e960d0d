// What starts a thread, under ThreadSanitizer: a race ends this program with a report.
#include "desktop/files/file_watch.hpp"
#include "desktop/reminders/wakeup_timer.hpp"
#include "shell/data/worker.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <fstream>
#include <semaphore>
#include <stdexcept>
#include <thread>

using namespace kept;
using namespace std::chrono_literals;
using kept::test::TempDir;

namespace {

constexpr int rounds = 200;

} // namespace

TEST_CASE("a worker's results are taken in while others wake its owner and stop being woken") {
    std::atomic<int> wakes = 0;
    int taken = 0;
    int failed = 0;
    shell::Worker worker;
    for (int round = 0; round < rounds; ++round) {
        worker.wake_with([&] { ++wakes; });
        worker.start(
            [&taken, round]() -> shell::Worker::Finish {
                if (round % 3 == 0)
                    throw std::runtime_error("no");
                return [&taken] { ++taken; };
            },
            [&failed](const std::string&) { ++failed; });
        if (round % 5 == 0)
            worker.wake_with({}); // as a window that closes
        while (!worker.complete())
            std::this_thread::yield();
    }
    CHECK(taken + failed == rounds);
    CHECK(wakes > 0);
}

TEST_CASE("a watched file is written to while watches come and go") {
    const TempDir folder;
    const auto file = folder / "kept.db";
    std::atomic<bool> is_over = false;
    std::thread writer([&] {
        while (!is_over)
            std::ofstream(file, std::ios::app) << "x";
    });
    for (int round = 0; round < rounds; ++round) {
        std::binary_semaphore told(0);
        std::atomic<bool> is_shown = false;
        const desktop::FileWatch watch(file, [&] {
            if (!is_shown.exchange(true))
                told.release();
        });
        CHECK(told.try_acquire_for(10s));
    }
    is_over = true;
    writer.join();
}

TEST_CASE("an alarm is set from many threads while it rings") {
    std::counting_semaphore<> rung(0);
    desktop::WakeupTimer watch(-1, [&] { rung.release(); });
    std::vector<std::jthread> setters;
    for (int setter = 0; setter < 3; ++setter)
        setters.emplace_back([&watch] {
            for (int round = 0; round < rounds; ++round)
                watch.ring_in(round % 3);
        });
    setters.clear();
    watch.ring_in(1);
    CHECK(rung.try_acquire_for(10s));
}
