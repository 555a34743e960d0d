#pragma once

#include "app/app.hpp"

#include <filesystem>
#include <functional>
#include <ostream>

namespace kept::desktop {

/// Shows the reminders of a log that are due, or fall due before the timer starts Kept again, waits at most ten minutes
/// for an answer to each and returns. Does nothing where a window or another reminder has the log. `open` is called
/// when a notification itself is pressed. Says on `out` what was shown and answered. Throws std::runtime_error with a
/// sentence where something is due and no notification can be shown; it is then still due.
void remind(App& app, const std::filesystem::path& log, const std::function<void()>& open, std::ostream& out);

} // namespace kept::desktop
