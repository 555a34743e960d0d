#pragma once

#include "cli/environment.hpp"
#include "cli/syntax.hpp"

#include <functional>
#include <span>
#include <string>

namespace kept::cli {

using Action = std::function<int(Session&)>;

/// What main adds to the command line: the subcommands and the dashboard that need a window.
struct Fronts {
    /// Adds subcommands of its own, like the commands of this ring.
    std::function<void(Syntax, Action&)> add_subcommands;
    /// What `kept` without a subcommand does; returns the exit code.
    Action dashboard;
};

/// Runs one command line (without the program's name). 0 done, 1 it could not be done (a sentence on err says why), 2
/// wrong usage.
int run(std::span<const std::string> arguments, Environment& environment, const Fronts& fronts);

} // namespace kept::cli
