#include "desktop/window/start_trace.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace kept::desktop {
namespace {

/// Seconds after boot at which this process started: field 22 of its stat line, in clock ticks.
double start_of_process() {
    std::ifstream file("/proc/self/stat");
    std::string line;
    std::getline(file, line);
    std::istringstream fields(line.substr(line.rfind(')') + 1)); // the name before it may hold spaces
    constexpr int fields_between = 19;
    std::string skipped;
    for (int at = 0; at < fields_between; ++at)
        fields >> skipped;
    double ticks = 0;
    fields >> ticks;
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double seconds_since_boot() {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

bool is_wanted(const char* name) {
    const char* wanted = std::getenv(name);
    return wanted != nullptr && std::string_view(wanted) == "1";
}

} // namespace

void trace_frame(bool is_first) {
    if (is_first && is_wanted("KEPT_TRACE_START"))
        fmt::print(stderr, "first-frame-ms {:.0f}\n", (seconds_since_boot() - start_of_process()) * 1000);
    if (is_wanted("KEPT_TRACE_FRAMES"))
        fmt::print(stderr, "shown\n");
}

} // namespace kept::desktop
