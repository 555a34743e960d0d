#pragma once

#include "cli/session/session.hpp"

#include <functional>
#include <span>
#include <string>

namespace kept::cli {

/// The action of `kept` without a subcommand: the dashboard in a window. Returns the exit code.
using Dashboard = std::function<int(shell::Session&)>;

/// Runs one command line (without the program's name). 0 done, 1 it could not be done (a sentence on err says why), 2
/// wrong usage.
int run(std::span<const std::string> arguments, Environment& environment, const Dashboard& dashboard);

} // namespace kept::cli
