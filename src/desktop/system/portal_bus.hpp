#pragma once

#include <systemd/sd-bus.h>

namespace kept::desktop {

/// The address of the desktop's portal on the session bus.
inline constexpr const char* portal_service = "org.freedesktop.portal.Desktop";
inline constexpr const char* portal_object = "/org/freedesktop/portal/desktop";

/// Takes in one message of a bus, or waits until there is one. False where the bus is gone or `stop` can be read.
bool process_message(sd_bus* bus, int stop);

} // namespace kept::desktop
