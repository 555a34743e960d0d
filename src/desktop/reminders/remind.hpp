#pragma once

#include "app/app.hpp"

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace kept::desktop {

using OpenWindow = std::function<void(const std::vector<std::string>& environment)>;

/// Shows the reminders of a log that are due, or fall due before the timer starts Kept again, waits at most ten minutes
/// for an answer to each and returns. Does nothing where a window or another reminder has the log. `open` is called
/// when a notification itself is pressed, with what the window's environment needs to find the screen. Says on `out`
/// what was shown and answered. Throws std::runtime_error with a sentence where something is due and no notification
/// can be shown; it is then still due.
void remind(App& app, const std::filesystem::path& log, const OpenWindow& open, std::ostream& out);

} // namespace kept::desktop
