#pragma once

#include "cli/commands.hpp"

namespace kept::cli {

/// `kept capture SCREEN OUT.png`: draws a screen without a display. Part of the program, not of this ring's own list,
/// because it needs the window's libraries.
void add_capture(Syntax cli, Action& action);

/// What `kept` without a subcommand does: the dashboard in a window.
int open_dashboard(Session& session);

} // namespace kept::cli
