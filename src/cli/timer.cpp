// The timer of a habit that is measured in minutes.
#include "cli/commands.hpp"

#include <memory>
#include <optional>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::optional<int> minutes;
};

} // namespace

void add_timer(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax timer = cli.add_subcommand("timer", "Time a habit measured in minutes; it runs on while Kept is closed");
    timer.require_one_subcommand();
    Syntax start = timer.add_subcommand("start", "Start it");
    start.add_option("HABIT", options->habit, "name or id").required();
    start.callback([options, &action] {
        action = [options](Session& session) {
            session.apply(StartTimer{session.habit(options->habit).habit.id});
            return 0;
        };
    });
    Syntax stop = timer.add_subcommand("stop", "Stop it and add its minutes to the day on which it was started");
    stop.add_option("HABIT", options->habit, "name or id").required();
    stop.add_option("--minutes", options->minutes, "record so many instead of what the clock says");
    stop.callback([options, &action] {
        action = [options](Session& session) {
            session.apply(StopTimer{session.habit(options->habit).habit.id, options->minutes});
            return 0;
        };
    });
    Syntax drop = timer.add_subcommand("drop", "Stop it and record nothing");
    drop.add_option("HABIT", options->habit, "name or id").required();
    drop.callback([options, &action] {
        action = [options](Session& session) {
            session.apply(DropTimer{session.habit(options->habit).habit.id});
            return 0;
        };
    });
}

} // namespace kept::cli
