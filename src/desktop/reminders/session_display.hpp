#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace kept::desktop {

/// The environment a window needs to appear on the user's screen, as "DISPLAY=:0": empty if Kept has a display itself;
/// where cron started it, that of the session, from the environment of `server`, a process on that screen, or from
/// systemd. nullopt: there is none.
std::optional<std::vector<std::string>> session_display(pid_t server);

/// The assignments among `text` that say where the screen is, divided by `between`; nullopt where none does. For tests.
std::optional<std::vector<std::string>> display_in(std::string_view text, char between);

} // namespace kept::desktop
