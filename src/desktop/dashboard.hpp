#pragma once

#include "shell/session.hpp"

namespace kept::desktop {

/// Opens the dashboard on the session's log and runs it until its window is closed; returns the exit code. Throws
/// CommandError if there is no display.
int open_dashboard(shell::Session& session);

} // namespace kept::desktop
