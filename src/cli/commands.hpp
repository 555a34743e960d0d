#pragma once

#include "cli/run.hpp"

#include <CLI/CLI.hpp>

#include <functional>

namespace kept::cli {

/// Each adds one subcommand to `cli`; parsing it sets `action`. One file each.
void add_check(CLI::App& cli, Action& action);
void add_add(CLI::App& cli, Action& action);
void add_edit(CLI::App& cli, Action& action);
void add_moment(CLI::App& cli, Action& action);
void add_bent(CLI::App& cli, Action& action);
void add_habits(CLI::App& cli, Action& action);
void add_today(CLI::App& cli, Action& action);
void add_log(CLI::App& cli, Action& action);
void add_stats(CLI::App& cli, Action& action);
void add_undo(CLI::App& cli, Action& action);
void add_set(CLI::App& cli, Action& action);
void add_verify(CLI::App& cli, Action& action);
void add_demo(CLI::App& cli, Action& action);
void add_urge(CLI::App& cli, Action& action);
void add_rest(CLI::App& cli, Action& action);
void add_promise(CLI::App& cli, Action& action);
void add_badges(CLI::App& cli, Action& action);
void add_goal(CLI::App& cli, Action& action);
void add_import(CLI::App& cli, Action& action);

} // namespace kept::cli
