#include "desktop/reminders/wakeup_timer.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <unistd.h>

using kept::desktop::WakeupTimer;

namespace {

auto open_files() {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
}

} // namespace

TEST_CASE("a watch that cannot be set up leaves no file open") {
    const int file = ::open("/proc/self/exe", O_RDONLY | O_CLOEXEC); // nothing ever arrives in such a file
    REQUIRE(file >= 0);
    const auto before = open_files();
    for (int i = 0; i < 3; ++i)
        CHECK_THROWS_AS(WakeupTimer(file, [] {}), std::system_error);
    CHECK(open_files() == before);
    ::close(file);
}
