#pragma once

#include "cli/help/syntax.hpp"
#include "cli/session/session.hpp"

#include <functional>

namespace kept::cli {

/// The action of a parsed command line; returns the exit code.
using Action = std::function<int(Session&)>;

/// Each adds one subcommand to `cli`; parsing it sets `action`. One file each.
void add_capture(Syntax cli, Action& action);
void add_check(Syntax cli, Action& action);
void add_add(Syntax cli, Action& action);
void add_edit(Syntax cli, Action& action);
void add_moment(Syntax cli, Action& action);
void add_bent(Syntax cli, Action& action);
void add_habits(Syntax cli, Action& action);
void add_today(Syntax cli, Action& action);
void add_log(Syntax cli, Action& action);
void add_stats(Syntax cli, Action& action);
void add_undo(Syntax cli, Action& action);
void add_set(Syntax cli, Action& action);
void add_verify(Syntax cli, Action& action);
void add_demo(Syntax cli, Action& action);
void add_urge(Syntax cli, Action& action);
void add_rest(Syntax cli, Action& action);
void add_timer(Syntax cli, Action& action);
void add_promise(Syntax cli, Action& action);
void add_practice(Syntax cli, Action& action);
void add_review(Syntax cli, Action& action);
void add_report(Syntax cli, Action& action);
void add_reminders(Syntax cli, Action& action);
void add_badges(Syntax cli, Action& action);
void add_goal(Syntax cli, Action& action);
void add_import(Syntax cli, Action& action);
void add_export(Syntax cli, Action& action);
void add_backup(Syntax cli, Action& action);
void add_restore(Syntax cli, Action& action);
void add_erase(Syntax cli, Action& action);

} // namespace kept::cli
