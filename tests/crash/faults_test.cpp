#include "fault_vfs.hpp"
#include "points.hpp"
#include "scenario.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <csignal>
#include <filesystem>
#include <sys/resource.h>

using namespace kept;
using namespace kept::test;

namespace {

namespace fs = std::filesystem;

/// A scenario's folder as it is before, copied for each try.
class Bench {
  public:
    explicit Bench(const Scenario& scenario) : scenario_(scenario) {
        fs::create_directory(before_);
        run_child([&](const Acknowledge&) { // in a child, so that SQLite is unused here
            scenario_.prepare(before_ / "kept.db");
            return 0;
        });
    }

    /// Runs it with a fault; checks what is left. Returns how it ended.
    Ended run(const std::function<void()>& install, const std::function<int()>& count) {
        fs::remove_all(now_);
        fs::copy(before_, now_, fs::copy_options::recursive);
        const fs::path log = now_ / "kept.db";
        Ended ended = run_child([&](const Acknowledge& acknowledge) {
            install();
            scenario_.run(log, acknowledge);
            return count();
        });
        const Ended look = run_child([&](const Acknowledge&) {
            const auto found = losses(log, ended.acknowledged);
            for (const std::string& loss : found)
                fmt::print(stderr, "{}: {}\n", scenario_.name, loss);
            return static_cast<int>(found.size());
        });
        CHECK(look.is_clean);
        CHECK(look.count == 0);
        return ended;
    }

    Ended run(Fault fault, int at) {
        return run([&] { install_fault_vfs(fault, at); }, fault_vfs_calls);
    }

  private:
    const Scenario& scenario_;
    TempDir folder_;
    fs::path before_ = folder_ / "before";
    fs::path now_ = folder_ / "now";
};

constexpr int everywhere = 0;

void strike_all(Fault fault, const char* what, int max) {
    for (const Scenario& scenario : all_scenarios()) {
        CAPTURE(scenario.name);
        Bench bench(scenario);
        const int calls = bench.run(fault == Fault::DiskFull ? fault : Fault::None, everywhere).count;
        REQUIRE(calls > 10);
        int tried = 0, acknowledged = 0;
        for (const int at : points(calls, max)) {
            CAPTURE(at);
            const Ended ended = bench.run(fault, at);
            CHECK((ended.is_clean || (fault == Fault::Kill && ended.was_killed)));
            acknowledged += static_cast<int>(ended.acknowledged.size());
            ++tried;
        }
        MESSAGE(fmt::format("{}: {:9} {:4} of {:4} calls tried, {:5} commands acknowledged, 0 lost", what,
                            scenario.name, tried, calls, acknowledged));
    }
}

void starve_all(bool keeps_failing, int max) {
    for (const Scenario& scenario : all_scenarios()) {
        CAPTURE(scenario.name);
        Bench bench(scenario);
        const auto run = [&](int at) {
            return bench.run([&] { install_fault_malloc(at, keeps_failing); }, fault_allocations);
        };
        const int allocations = run(0).count;
        REQUIRE(allocations > 100);
        int tried = 0;
        for (const int at : points(allocations, max)) {
            CAPTURE(at);
            CHECK(run(at).is_clean);
            ++tried;
        }
        MESSAGE(fmt::format("out of memory{}: {:9} {:5} of {:5} allocations tried, 0 lost",
                            keeps_failing ? " for good" : "", scenario.name, tried, allocations));
    }
}

/// No file may grow beyond a size: what the system says then is not what SQLite calls full.
void limit_all(int steps) {
    for (const Scenario& scenario : all_scenarios()) {
        CAPTURE(scenario.name);
        Bench bench(scenario);
        for (int step = 0; step < steps; ++step) {
            CAPTURE(step);
            const auto bytes = static_cast<rlim_t>(4096 + step * 3000);
            CHECK(bench
                      .run(
                          [&] {
                              ::signal(SIGXFSZ, SIG_IGN);
                              const rlimit limit{bytes, bytes};
                              ::setrlimit(RLIMIT_FSIZE, &limit);
                          },
                          [] { return 0; })
                      .is_clean);
        }
        MESSAGE(fmt::format("files limited: {:9} {} sizes tried, 0 lost", scenario.name, steps));
    }
}

} // namespace

TEST_CASE("killed in the middle of a call, nothing acknowledged is lost and the log is sound") {
    strike_all(Fault::Kill, "kill -9", 6);
}

TEST_CASE("when a call fails, nothing acknowledged is lost and the log is sound") {
    strike_all(Fault::IoError, "I/O error", 6);
}

TEST_CASE("when the disk is full, nothing acknowledged is lost and the log is sound") {
    strike_all(Fault::DiskFull, "disk full", 4);
    limit_all(3);
}

TEST_CASE("when memory runs out, nothing acknowledged is lost and the log is sound") {
    starve_all(false, 4);
}

TEST_SUITE("deep") {
    TEST_CASE("killed at 200 calls of each scenario") {
        strike_all(Fault::Kill, "kill -9", 200);
    }
    TEST_CASE("every call fails in turn") {
        strike_all(Fault::IoError, "I/O error", everywhere);
    }
    TEST_CASE("the disk is full at every write in turn") {
        strike_all(Fault::DiskFull, "disk full", everywhere);
        limit_all(40);
    }
    TEST_CASE("every allocation of SQLite's fails in turn") {
        starve_all(false, everywhere);
        starve_all(true, everywhere);
    }
}
