// Pausing, resuming and archiving.
#include "cli/commands/commands.hpp"

#include <memory>

namespace kept::cli {
namespace {

struct Options {
    std::string habit;
    std::string day;
    std::string until;
};

Syntax add_command(Syntax cli, const char* name, const char* about, Options& options, const char* about_day) {
    Syntax command = cli.add_subcommand(name, about);
    command.add_option("HABIT", options.habit, "name or id").required();
    command.add_option("--day", options.day, about_day);
    return command;
}

} // namespace

void add_rest(Syntax cli, Action& action) {
    auto options = std::make_shared<Options>();
    Syntax pause = add_command(cli, "pause", "Plan a rest: its days are skipped", *options,
                               "the first day of it (default: today)");
    pause.add_option("--until", options->until, "the last day of it (default: until it is resumed)");
    pause.callback([options, &action] {
        action = [options](Session& session) {
            PauseHabit command{session.habit(options->habit).habit.id, session.day_or_today(options->day), {}};
            if (!options->until.empty())
                command.until = session.day_or_today(options->until);
            session.apply(command);
            return 0;
        };
    });
    add_command(cli, "resume", "End a pause, or take a habit out of the archive", *options,
                "the first day that is due again (default: today)")
        .callback([options, &action] {
            action = [options](Session& session) {
                session.apply(ResumeHabit{session.habit(options->habit).habit.id, session.day_or_today(options->day)});
                return 0;
            };
        });
    add_command(cli, "archive", "Put a habit away; its record stays", *options,
                "the first day that is not due any more (default: today)")
        .callback([options, &action] {
            action = [options](Session& session) {
                session.apply(ArchiveHabit{session.habit(options->habit).habit.id, session.day_or_today(options->day)});
                return 0;
            };
        });
}

} // namespace kept::cli
