#include "desktop/system/portal_bus.hpp"

#include <array>
#include <cerrno>
#include <cstdint>
#include <poll.h>

namespace kept::desktop {

bool process_message(sd_bus* bus, int stop) {
    if (const int did = sd_bus_process(bus, nullptr); did != 0)
        return did > 0;
    constexpr int look_again_ms = 1000; // whether a call that nobody answers is given up; only while there is one
    std::uint64_t until_us = UINT64_MAX;
    const int events = sd_bus_get_events(bus);
    if (events < 0 || sd_bus_get_timeout(bus, &until_us) < 0)
        return false;
    std::array<pollfd, 2> waiting{{{sd_bus_get_fd(bus), static_cast<short>(events), 0}, {stop, POLLIN, 0}}};
    const int ready = ::poll(waiting.data(), waiting.size(), until_us == UINT64_MAX ? -1 : look_again_ms);
    return (ready >= 0 || errno == EINTR) && waiting[1].revents == 0;
}

} // namespace kept::desktop
