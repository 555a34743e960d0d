#pragma once

#include <memory>
#include <systemd/sd-bus.h>

namespace kept::desktop {

struct CloseBus {
    void operator()(sd_bus* bus) const { sd_bus_flush_close_unref(bus); }
};
/// A connection to a bus, closed in the end.
using Bus = std::unique_ptr<sd_bus, CloseBus>;

struct UnrefMessage {
    void operator()(sd_bus_message* message) const { sd_bus_message_unref(message); }
};
/// A message of a bus, given back in the end.
using Message = std::unique_ptr<sd_bus_message, UnrefMessage>;

} // namespace kept::desktop
