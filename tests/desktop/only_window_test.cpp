#include "desktop/only_window.hpp"
#include "support/temp_dir.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <csignal>
#include <fstream>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using kept::desktop::OnlyWindow;
using kept::test::TempDir;

TEST_CASE("the second window on a log raises the first, by whatever path the log is named") {
    const TempDir folder;
    std::ofstream(folder / "kept.db") << "";
    std::filesystem::create_symlink(folder / "kept.db", folder / "link.db");
    const OnlyWindow first(folder / "kept.db");
    REQUIRE(first.is_first());
    std::atomic<int> raised = 0;
    const std::jthread listening = first.listen([&raised] { ++raised; });
    CHECK(!OnlyWindow(folder / "kept.db").is_first());
    CHECK(!OnlyWindow(folder / "link.db").is_first());
    CHECK(raised == 2);
    CHECK(OnlyWindow(folder / "other.db").is_first());
}

TEST_CASE("a log can be claimed again once its window is gone") {
    const TempDir folder;
    CHECK(OnlyWindow(folder / "kept.db").is_first());
    CHECK(OnlyWindow(folder / "kept.db").is_first());
}

TEST_CASE("a window that was killed leaves no claim behind") {
    const TempDir folder;
    int ready[2] = {-1, -1};
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const OnlyWindow first(folder / "kept.db");
        [[maybe_unused]] const auto told = ::write(ready[1], "r", 1);
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(OnlyWindow(folder / "kept.db").is_first());
    ::close(ready[0]);
    ::close(ready[1]);
}
